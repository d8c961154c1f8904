import type { DeclaredAccount } from '../model/account.ts';
import { decodedViews } from './decoded-views.ts';
import type { View } from './decoded-views.ts';
import { digitFinder } from './digit-finder.ts';
import { foldText } from './fold-text.ts';
import { genericFinds } from './generic-finder.ts';
import { findCut } from './find-cut.ts';
import { findSpread } from './find-spread.ts';
import { literalFinder } from './literal-finder.ts';
import type { Literal, Placement } from './literal-finder.ts';
import type { PrivateMark, PrivateSpan } from './private-span.ts';
import { valueForms } from './value-forms.ts';

const secretKinds = [
  'password',
  'code',
  'token',
  'cookie',
  'authorization',
  'totp',
  'card',
  'expiry',
] as const;
const personalKinds = ['phone', 'email', 'username', 'name', 'address', 'id-number'] as const;

/** What a value is that the recorder saw and that must not be written. */
export type SecretKind = (typeof secretKinds)[number] | (typeof personalKinds)[number];

/** Takes what is private out of texts. What it knows only grows. */
export type Redactor = {
  /** From now on this value is private. */
  learn: (kind: SecretKind, value: string) => void;
  /** Notes a `tel:` or `mailto:` link: what it offers is published by the target, and stays. */
  noteLink: (url: string) => void;
  /** The text with marks in place of what is private. Redacting twice changes nothing more. */
  redact: (text: string) => string;
  /** The text without its secrets; personal data stay. */
  redactSecrets: (text: string) => string;
  /** What is private in a text, in order, without overlaps. */
  find: (text: string) => PrivateSpan[];
  /** How many values it knows: a text that was redacted when it knew fewer may hold one that it knows since. */
  readonly knows: number;
};

/** ITU-T E.164 country codes of one and two digits; all others have three. */
const shortCountryCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** So many numbers and addresses that a page shows are kept in mind: a page can show any number of them. */
const mostMet = 300;

const isHash = /^[0-9a-f]{64}$/;

/** Signs of escapes, addresses, names with values, long runs; or seven digits. Without, a text can only hold literals. */
const mayHoldMore =
  /[%\\&@=:\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|eyJ|bearer|basic|(?:[0-9\uff10-\uff19][^0-9\uff10-\uff19]{0,3}){7}|码|口令|令牌|密钥|pass|secret|token|code|\bkey|\botp|cv[cnv]|[\w+/-]{15}|[\u00b2\u00b3\u00b9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2089\u2460-\u2468\u24ea\u24f5-\u24fd\u2776-\u277e]|\ud835[\udfce-\udfff]|\uff20|[〇零○一二三四五六七八九幺两壹贰貳叁參肆伍陆陸柒捌玖]{11}/i;

/**
 * A redactor for one walk. Secrets become `‹secret›` (card numbers `‹card›`); personal data become ordinals of
 * the account, first what it declares, in the order of its declaration, then what is found by its form, in the
 * order in which it is met: `‹phone-1›`, `‹email-2›`. What is masked already (`138****5678`) is left alone. Where a
 * text was cut in the midst of something private, what is left of it becomes `‹cut›`.
 */
export function createRedactor(account: DeclaredAccount | null): Redactor {
  const literals: Literal[] = [];
  const numbers = new Map<string, PrivateMark>();
  const pseudonyms = new Map<string, PrivateMark>();
  const ordinals = new Map<string, number>();
  const offered = new Set<string>();
  /** Made when it is needed: cookies are learned by the dozen. */
  let finder: ReturnType<typeof literalFinder> | null = null;
  const learned = new Set<string>();
  const met = new Set<string>();
  const findDigits = digitFinder(numbers);

  const pseudonym = (kind: string, value: string): PrivateMark => {
    const known = pseudonyms.get(value);
    if (known !== undefined) return known;
    const ordinal = (ordinals.get(kind) ?? 0) + 1;
    const what = { kind, mark: `‹${kind}-${ordinal}›` };
    ordinals.set(kind, ordinal);
    pseudonyms.set(value, what);
    return what;
  };

  const add = (value: string, placement: Placement, what: PrivateMark): void => {
    const digits = digitsOf(value);
    if (digits.length >= 7) {
      numbers.set(digits, what);
      for (const form of valueForms(digits)) literals.push({ text: form, placement: 'anywhere', ...what });
    }
    // In letters that run the other way, as a page may mirror them.
    if (value.length >= 6) {
      const mirrored = [...value].toReversed().join('');
      if (mirrored !== value) literals.push({ text: mirrored, placement: 'anywhere', ...what });
    }
    for (const text of valueForms(value)) {
      // A form other than the value itself is long enough to be no chance.
      literals.push({ text, placement: text === value ? placement : 'anywhere', ...what });
    }
  };

  const know = (kind: string, given: string): void => {
    const value = given.replaceAll(/\p{Surrogate}/gu, '\ufffd').trim();
    if (value.length < 2 || /^‹[^‹›]+›$/.test(value) || learned.has(`${kind} ${value}`)) return;
    learned.add(`${kind} ${value}`);
    finder = null;
    if (kind === 'card') return add(value, 'anywhere', { kind, mark: '‹card›' });
    if ((secretKinds as readonly string[]).includes(kind)) {
      if (!isTelling(kind, value)) return;
      const placement =
        kind === 'expiry' ? 'alone' : value.length < 4 || kind === 'code' ? 'word' : 'anywhere';
      return add(value, placement, { kind, mark: '‹secret›' });
    }
    const what = pseudonym(kind, keyOf(value));
    add(value, isDistinctive(value) ? 'anywhere' : 'token', what);
    if (kind === 'email') {
      const [local = '', domain = ''] = value.split('@');
      for (const at of ['[at]', '(at)', '{at}', '#'])
        for (const dot of ['.', '[dot]', '(dot)'])
          add(`${local}${at}${domain.replaceAll('.', dot)}`, 'anywhere', what);
    }
    if (kind === 'phone') {
      const national = nationalNumber(value);
      pseudonyms.set(national, what);
      add(national, 'anywhere', what);
    }
  };

  const findLiterals = (text: string): PrivateSpan[] => {
    finder ??= literalFinder(literals);
    return [...finder(text), ...findSpread(text, finder)];
  };

  /** What was found by its form is known from then on: glued to other signs, its form alone would not tell it. */
  const meet = (kind: string, value: string): void => {
    if (met.size >= mostMet || met.has(value)) return;
    met.add(value);
    know(kind, value);
  };

  const inView = ({ text, starts, ends }: View): PrivateSpan[] => {
    const folded = foldText(text);
    const spans = [...findLiterals(text), ...findDigits(folded)];
    // Names of headers and tokens keep their case; only full-width forms call for the folded text.
    for (const { value, ...find } of genericFinds(/[\uff01-\uff5e]/.test(text) ? folded : text)) {
      if (find.kind === 'secret' || find.kind === 'card') {
        spans.push({ ...find, mark: `‹${find.kind}›` });
        if (find.kind === 'card') meet('card', value);
      } else if (!offered.has(value)) {
        spans.push({ ...find, ...pseudonym(find.kind, value) });
        meet(find.kind, value);
      }
    }
    if (starts === null || ends === null) return spans;
    return spans.map((span) => ({ ...span, start: starts[span.start]!, end: ends[span.end - 1]! }));
  };

  const noteLink = (url: string): void => {
    const [, scheme, rest = ''] = /^(tel|mailto):([^?]*)/i.exec(url) ?? [];
    if (scheme === undefined) return;
    const value = scheme.toLowerCase() === 'tel' ? nationalNumber(rest) : rest.toLowerCase();
    if (value !== '' && !pseudonyms.has(value)) offered.add(value);
  };

  const find = (text: string): PrivateSpan[] => {
    if (isHash.test(text)) {
      // A digest names a file or a screen: only if all of it is a secret, and not by the chance of a few digits.
      return findLiterals(text).filter(({ start, end }) => end - start === text.length);
    }
    const tail = findCut(text, literals);
    if (!mayHoldMore.test(text)) return withoutOverlaps([...findLiterals(text), ...tail], text, ordinals);
    noteLink(text);
    return withoutOverlaps([...decodedViews(text).flatMap(inView), ...tail], text, ordinals);
  };

  for (const kind of ['phone', 'email', 'username', 'password', 'totp'] as const) {
    const value = account?.[kind];
    if (value !== undefined) know(kind, value);
  }
  for (const [kind, values] of Object.entries(account?.personal ?? {})) {
    for (const value of [values].flat()) know(kind, value);
  }

  return {
    learn: know,
    noteLink,
    redact: (text) => redactedWith(find, text),
    redactSecrets: (text) =>
      redactedWith((each) => find(each).filter(({ mark }) => /^‹(?:secret|card|cut)›$/.test(mark)), text),
    find,
    get knows() {
      return learned.size;
    },
  };
}

function redactedWith(find: (text: string) => PrivateSpan[], text: string): string {
  let redacted = text;
  // A mark may uncover what it stood beside; more than twice it does not in any text that a page shows.
  for (let round = 0; round < 4; round++) {
    const spans = find(redacted);
    if (spans.length === 0) break;
    redacted = replace(redacted, spans);
  }
  return redacted;
}

/** Cookies and tokens may hold `dark` or `zh-CN`, which tell nothing and stand everywhere. */
function isTelling(kind: string, value: string): boolean {
  if (kind !== 'cookie' && kind !== 'token' && kind !== 'authorization') return true;
  return value.length >= 16 || (value.length >= 8 && /[0-9]/.test(value) && /[a-z]/i.test(value));
}

/** Hardly stands inside of another word: has a sign or a digit, is long, or is not Latin. */
function isDistinctive(value: string): boolean {
  return value.length >= 8 || /[^a-z]/i.test(value);
}

function keyOf(value: string): string {
  const digits = digitsOf(value);
  return digits.length >= 7 ? digits : foldText(value);
}

/** The digits of a value that is a number (an identity number may end in x), else ''. */
function digitsOf(value: string): string {
  const folded = foldText(value);
  return /^[0-9+\s\-().·/]+x?$/.test(folded) ? folded.replaceAll(/[^0-9x]/g, '') : '';
}

function nationalNumber(phone: string): string {
  const folded = foldText(phone).trim();
  const digits = folded.replaceAll(/[^0-9]/g, '');
  if (/^86[0-9]{11}$/.test(digits)) return digits.slice(2);
  const international = /^(?:\+|00)/.exec(folded);
  if (international === null) return digits;
  const number = folded.startsWith('00') ? digits.slice(2) : digits;
  return number.slice(shortCountryCode.exec(number)?.[0].length ?? 3);
}

/** Marks that stand in a text already, of kinds that this redactor writes. */
function marksIn(text: string, kinds: Map<string, number>): { start: number; end: number }[] {
  if (!text.includes('‹')) return [];
  return Array.from(text.matchAll(/‹(secret|card|cut|[a-z-]+(?=-[0-9]+›))(?:-[0-9]+)?›/g))
    .filter(([, kind = '']) => /^(?:secret|card|cut)$/.test(kind) || kinds.has(kind))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function withoutOverlaps(spans: PrivateSpan[], text: string, kinds: Map<string, number>): PrivateSpan[] {
  if (spans.length === 0) return spans;
  const marks = marksIn(text, kinds);
  const merged: PrivateSpan[] = [];
  const ordered = spans
    .filter((span) => !marks.some(({ start, end }) => span.start >= start && span.end <= end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const span of ordered) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push({ ...span });
      continue;
    }
    last.end = Math.max(last.end, span.end);
    // A secret tells more than the name or number that it holds.
    if (span.mark === '‹secret›') Object.assign(last, { kind: span.kind, mark: span.mark });
  }
  return merged;
}

function replace(text: string, spans: PrivateSpan[]): string {
  let replaced = '';
  let done = 0;
  for (const { start, end, mark } of spans) {
    replaced += text.slice(done, start) + mark;
    done = end;
  }
  return replaced + text.slice(done);
}
