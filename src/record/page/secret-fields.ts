import { nameOf } from './names.ts';

/** What a field holds that no picture may show, whoever put it there. */
export type SecretField = 'password' | 'code' | 'card' | '';

const passwords = new WeakSet<Element>();

/** A field that was a password's once stays one, whatever an eye beside it makes of its type. */
export function noteField(input: HTMLInputElement): void {
  if (input.type === 'password') passwords.add(input);
}

const said: readonly (readonly [RegExp, SecretField])[] = [
  [/cvv|cvc2?\b|cvn|\bcsc\b|安全码|有效期|expir|cc-?exp|卡号|card ?(?:number|no\b)/i, 'card'],
  [/验证码|校验码|动态码|\botp\b|one-?time|verification code/i, 'code'],
  [/密码|口令|passw|passcode/i, 'password'],
];
/** So many boxes for one sign each, side by side, are those of a code. */
const leastBoxes = 4;

export function secretOf(input: HTMLInputElement): SecretField {
  noteField(input);
  if (passwords.has(input)) return 'password';
  const asked = (input.autocomplete ?? '').toLowerCase();
  if (/\b(?:current|new)-password\b/.test(asked)) return 'password';
  if (/\bone-time-code\b/.test(asked)) return 'code';
  if (/\bcc-(?:number|csc|exp)/.test(asked)) return 'card';
  if (input.localName !== 'input' || !/^(?:text|tel|number|search|)$/.test(input.type)) return '';
  if (input.maxLength === 1 && isOneOfMany(input)) return 'code';
  const words = `${input.name} ${input.id} ${input.placeholder} ${nameOf(input)}`;
  return said.find(([pattern]) => pattern.test(words))?.[1] ?? '';
}

function isOneOfMany(input: Element): boolean {
  const around = input.parentElement?.parentElement ?? input.parentElement;
  return (around?.querySelectorAll('input[maxlength="1"]').length ?? 0) >= leastBoxes;
}
