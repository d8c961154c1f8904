import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import { isAroundMain, withinReach } from './way-mark.ts';

/** Controls outside of the page's own content that were not there before. */
export function shownAnew(screen: Screen, before: Screen, anywhere: boolean): Control[] {
  const keyOf = ({ role, name, target }: Control) => JSON.stringify([role, name, target]);
  const count = new Map<string, number>();
  for (const control of withinReach(before)) {
    const key = keyOf(control);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return withinReach(screen).filter((control) => {
    const left = count.get(keyOf(control)) ?? 0;
    if (left > 0) count.set(keyOf(control), left - 1);
    return (
      left === 0 &&
      control.name !== '' &&
      (anywhere || isAroundMain(control.region) || control.region === 'body')
    );
  });
}
