import type { ControlRef } from '../model/control.ts';
import type { InputFact } from '../model/fact.ts';
import { typing } from './typing.ts';

/**
 * The control that an action was about, by the events that it caused. What the field before fires when it loses
 * the focus is none of them.
 */
export function controlOf(method: string, during: readonly InputFact[]): ControlRef | null {
  const fits = (control: ControlRef) =>
    method === 'selectOption'
      ? control.tag === 'select'
      : method !== 'setInputFiles' || control.type === 'file';
  const order = typing.has(method) || method === 'selectOption' ? writing : acting;
  for (const type of order) {
    const told = during.find((input) => input.type === type && input.control && fits(input.control));
    if (told) return told.control;
  }
  return null;
}

/** Events, the most telling first. */
const writing: InputFact['type'][] = ['input', 'change', 'focus', 'key'];
const acting: InputFact['type'][] = ['click', 'drop', 'change', 'input', 'submit', 'focus', 'key'];
