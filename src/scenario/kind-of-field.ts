import type { SecretKind } from '../evidence/redactor.ts';

const byAutocomplete: readonly (readonly [RegExp, SecretKind])[] = [
  [/\b(?:current|new)-password\b/, 'password'],
  [/\bone-time-code\b/, 'code'],
  [/\bcc-(?:number|csc)\b/, 'card'],
  [/\btel(?:-national|-local)?\b/, 'phone'],
  [/\bemail\b/, 'email'],
  [/\bstreet-address\b|\baddress-line1\b/, 'address'],
];

/** What kind of private value a field asks for, by its `type` and `autocomplete` (HTML, 4.10.18.7); null if unsaid. */
export function kindOfField(type: string | null, autocomplete: string | null): SecretKind | null {
  if (type === 'password') return 'password';
  const said = byAutocomplete.find(([pattern]) => pattern.test((autocomplete ?? '').toLowerCase()));
  if (said) return said[1];
  return type === 'tel' ? 'phone' : type === 'email' ? 'email' : null;
}
