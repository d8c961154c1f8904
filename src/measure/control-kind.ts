import type { ControlRef } from '../model/control.ts';

/** Names an element across facts: its number, which is stable in its frame. */
export function controlKey(control: Pick<ControlRef, 'uid' | 'frame'>): string {
  return `${control.frame} ${control.uid}`;
}

const textTypes = ['', 'text', 'search', 'email', 'tel', 'url', 'password', 'number'];
const textRoles = ['textbox', 'searchbox', 'spinbutton'];

/** A field that takes keys: inputs of the text types, text areas, editable elements. */
export function isTextField(control: Pick<ControlRef, 'tag' | 'type' | 'role'>): boolean {
  if (control.tag === 'textarea') return true;
  if (control.tag === 'input') return textTypes.includes(control.type);
  return textRoles.includes(control.role);
}

/** Takes more than one line: Enter may only add one. */
export function isMultiline(control: Pick<ControlRef, 'tag'>): boolean {
  return control.tag !== 'input';
}

const setTypes = ['date', 'datetime-local', 'month', 'week', 'time', 'range', 'color'];

/** A field that is set to a value with a picker or a handle (`count-1`: 1 step, 1 click). */
export function isSetField(control: Pick<ControlRef, 'tag' | 'type' | 'role'>): boolean {
  return (control.tag === 'input' && setTypes.includes(control.type)) || control.role === 'slider';
}

export function isFileField(control: Pick<ControlRef, 'tag' | 'type'>): boolean {
  return control.tag === 'input' && control.type === 'file';
}

export function isNativeSelect(control: Pick<ControlRef, 'tag'>): boolean {
  return control.tag === 'select';
}

export function isToggle(control: Pick<ControlRef, 'role' | 'type'>): boolean {
  return (
    ['radio', 'checkbox', 'switch'].includes(control.role) || ['radio', 'checkbox'].includes(control.type)
  );
}
