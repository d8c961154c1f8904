import type { SecretKind } from '../evidence/redactor.ts';

/** What a field tells of what it asks for: `words` are its name, its place-holder and how the scenario names it. */
export type FieldWords = { type: string | null; autocomplete: string | null; words: string };

const byAutocomplete: readonly (readonly [RegExp, SecretKind])[] = [
  [/\b(?:current|new)-password\b/, 'password'],
  [/\bone-time-code\b/, 'code'],
  [/\bcc-number\b/, 'card'],
  [/\bcc-exp\b/, 'expiry'],
  [/\b(?:cc-)?(?:given-|family-|additional-)?name\b/, 'name'],
  [/\btel(?:-national|-local)?\b/, 'phone'],
  [/\bemail\b/, 'email'],
  [/\bstreet-address\b|\baddress-line1\b/, 'address'],
];

/** Words, and what a value must look like to be what they ask for. */
const byWords: readonly (readonly [RegExp, SecretKind, RegExp])[] = [
  [/passw|passcode|passphrase|\bpwd\b|密码|口令/i, 'password', /^[!-~]{4,}$/],
  [/验证码|校验码|动态码|\botp\b|one-?time|verification code|passcode/i, 'code', /^[0-9]{4,8}$/],
  [/card ?(?:number|no\b)|卡号/i, 'card', /^[0-9 -]{12,23}$/],
  [/expir|有效期|\bexp\b|mm ?\/ ?yy/i, 'expiry', /^(?:0[1-9]|1[0-2]) ?\/ ?(?:20)?[0-9]{2}$/],
  [
    /姓名|持卡人|户名|[收寄][货件]人|联系人|(?:full|first|last|given|family|your) ?name|surname|recipient|card ?holder/i,
    'name',
    /^\p{L}[\p{L} .·'-]+$/u,
  ],
  [
    /(?:收[货件]|详细|家庭|[寄邮]寄?|寄送|联系|通[讯信]|居住|账单)地址|住址|街道|\bstreet\b|\b(?:postal|shipping|mailing|delivery|billing|home) address\b/i,
    'address',
    /.{6}/u,
  ],
  [/手机|电话号码|\b(?:mobile|phone)\b/i, 'phone', /^[+(]?[0-9][0-9 ().-]{6,20}$/],
];

/**
 * What kind of private value was typed into a field: by its `type` and `autocomplete` (HTML, 4.10.18.7), else by its
 * words; null if it is none, or too little to be told from the words of a page.
 */
export function kindOfField({ type, autocomplete, words }: FieldWords, text: string): SecretKind | null {
  if (type === 'password') return 'password';
  const asked = (autocomplete ?? '').toLowerCase();
  const said = byAutocomplete.find(([pattern]) => pattern.test(asked))?.[1];
  const kind = said ?? (type === 'tel' ? 'phone' : type === 'email' ? 'email' : undefined);
  if (kind) return isEnough(kind, text) ? kind : null;
  return byWords.find(([pattern, , form]) => pattern.test(words) && form.test(text))?.[1] ?? null;
}

/** Whether a field asks for something private, whatever stands in it as yet. */
export function asksForPrivate({ type, autocomplete, words }: FieldWords): boolean {
  const asked = (autocomplete ?? '').toLowerCase();
  return (
    ['password', 'tel', 'email'].includes(type ?? '') ||
    byAutocomplete.some(([pattern]) => pattern.test(asked)) ||
    byWords.some(([pattern]) => pattern.test(words))
  );
}

function isEnough(kind: SecretKind, text: string): boolean {
  if (kind === 'password') return true;
  if (kind === 'expiry') return /[0-9] ?\/ ?[0-9]{2}/.test(text);
  if (kind === 'code') return text.length >= 4;
  if (kind === 'name') return /\p{Script=Han}/u.test(text) ? text.length >= 2 : text.length >= 3;
  return text.length >= 6;
}
