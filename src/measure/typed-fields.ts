import type { InputFact } from '../model/fact.ts';
import { controlKey, isFileField, isNativeSelect, isSetField, isToggle } from './control-kind.ts';
import type { TypedField } from './gesture.ts';

/** Distinct text fields that took text in these events, in order. */
export function typedFields(events: readonly InputFact[]): TypedField[] {
  const fields = new Map<string, TypedField>();
  for (const { type, control } of events) {
    if (type !== 'input' || !control) continue;
    if (isSetField(control) || isFileField(control) || isNativeSelect(control) || isToggle(control)) continue;
    const key = controlKey(control);
    if (!fields.has(key)) fields.set(key, { key, control });
  }
  return [...fields.values()];
}
