import type { ScenarioAction } from '../record/action-log.ts';
import { glance } from './glance.ts';

/** Fewer digits are no code. */
const shortest = 4;
const longest = 8;

/**
 * Puts together a code that is typed digit by digit, each into a box of its own or with a key of its own.
 *
 * @returns for each text that is typed: what has been typed in this way, as soon as it is long enough to be a code
 */
export function codeInBoxes(): (text: string) => string | null {
  let typed = '';
  return (text) => {
    typed = /^[0-9]$/.test(text) ? `${typed}${text}` : '';
    return typed.length >= shortest && typed.length <= longest ? typed : null;
  };
}

/** Whether digits that look like a code are typed into a field for one of them: the page passes the others on. */
export async function isBoxOfCode(
  field: NonNullable<ScenarioAction['locator']>,
  text: string,
): Promise<boolean> {
  if (!/^[0-9]{4,8}$/.test(text)) return false;
  return (await glance(field, (one, patience) => one.getAttribute('maxlength', patience))) === '1';
}
