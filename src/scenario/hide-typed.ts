import type { TypedField } from '../record/messages.ts';
import { groupedForms } from './grouped-forms.ts';
import { asksForPrivate, kindOfField } from './kind-of-field.ts';
import type { WalkSession } from './walk-session.ts';

/** A shorter one would take half of a page's words with it. */
const shortestPassword = 4;

/**
 * Keeps what a hand typed out of all that is written, as far as its field asks for something private; what is not whole
 * yet, out of what is written of that time.
 */
export function hideTyped(session: WalkSession, { value, whole, ...field }: TypedField): void {
  const text = value.trim();
  if (asksForPrivate(field)) session.gate.parts.learn(text);
  if (!whole) return;
  const kind = kindOfField(field, text);
  if (kind === null || (kind === 'password' && text.length < shortestPassword)) return;
  for (const form of [text, ...groupedForms(text)]) session.hide(kind, form);
}
