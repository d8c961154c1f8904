import { ScenarioError } from './scenario-error.ts';

/**
 * Marks what is still to be written: a walk that comes here ends as `scenario-broken` and says so. `seesaw new`
 * puts it where an author goes on.
 *
 * @param what in the author's words
 */
export function missing(what: string): void {
  throw new ScenarioError({ zh: `场景还没有写完，缺少：${what}`, en: `Still to be written: ${what}` });
}
