import type { ControlRef } from '../model/control.ts';
import { isFileField, isNativeSelect, isSetField, isTextField } from './control-kind.ts';

/** Longer than this, what stands around a field is more than what it is called. Characters. */
const longest = 40;

/**
 * What a control is called where a person reads of it: its name; of a field that has none, the words of its row or
 * paragraph ("Password:"), if they are few; else how the scenario looked for it.
 */
export function labelOf(control: ControlRef | null, target: string): string {
  if (!control) return target;
  return control.name || besideField(control) || target;
}

function besideField(control: ControlRef): string {
  const isField = [isTextField, isSetField, isFileField, isNativeSelect].some((is) => is(control));
  const words = control.context.replace(/[\s:：*＊]+$/u, '');
  return isField && words.length <= longest ? words : '';
}
