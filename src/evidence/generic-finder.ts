import { isIdNumber, isLuhn } from './check-digits.ts';

/** Something private by its form alone. `value` tells equal ones apart: digits, or the address in lower case. */
export type GenericFind = {
  start: number;
  end: number;
  kind: 'secret' | 'card' | 'phone' | 'id-number' | 'email';
  value: string;
};

const alone = { before: String.raw`(?<![0-9a-z]|[0-9]\.)`, after: String.raw`(?![0-9a-z]|\.[0-9])` };
const gap = String.raw`[\s\-‐-―.·/()_]{0,3}`;
/** Beside words without digits a number may stand glued to them (`tel138…`), as texts of a drawing are put together. */
const glued = {
  before: String.raw`(?<![0-9]\.?|[0-9][a-z]{1,12})`,
  after: String.raw`(?![0-9]|\.[0-9]|[a-z]{1,12}[0-9])`,
};

/** Chinese mobile numbers: 1, 3–9, nine more digits, as one run or in the usual groups. */
const mobile = new RegExp(
  `${glued.before}(?:(?:\\+|00)86\\)?${gap}|86${gap}|0)?(1[3-9][0-9](?:${gap}[0-9]{4}${gap}[0-9]{4}|[0-9]${gap}[0-9]{4}${gap}[0-9]{3}))${glued.after}`,
  'gi',
);
/** Eleven digits to nineteen, each with the same between it and the next. */
const spaced =
  /(?<![0-9]|[0-9][^0-9a-z])[0-9]([\s\-‐-―._·/]{1,3})[0-9](?:\1[0-9]){8,16}(?:\1[0-9x])(?!\1?[0-9])/gi;
/** Chinese identity numbers: place, date of birth, order, check character. */
const idNumber = new RegExp(
  `${alone.before}[1-9][0-9]{5}${gap}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])${gap}[0-9]{3}[0-9x]${alone.after}`,
  'gi',
);
/**
 * Card numbers: in groups of four, or in one run with the first digits of the great schemes. Any run of sixteen
 * digits would do for Luhn one time in ten, and order numbers are such runs.
 */
const card = new RegExp(
  `${alone.before}(?:[2-6][0-9]{3}(?:[ -][0-9]{4}){3}(?:[ -]?[0-9]{1,3})?|3[47][0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{5}|4[0-9]{15}|5[1-5][0-9]{14}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}|62[0-9]{14,17}|6(?:011|5[0-9]{2})[0-9]{12}|35[0-9]{14})${alone.after}`,
  'g',
);
/** Only at the head of a run: from each `eyJ` inside of one the search for the dot would begin again. */
const jwt = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g;
const bearer = /\bBearer\s+([\w.~+/-]{8,}=*)/gi;
const basic = /\bBasic\s+([a-z0-9+/]{8,}={0,2})/gi;
const userInfo = /:\/\/([^\s/?#@:]+:[^\s/?#@]+)@/g;
const header =
  /(?:^|[\s"'{,])(?:proxy-)?(?:(authorization|x-[\w-]*(?:token|auth|key)[\w-]*)|(?:set-)?cookie)["']?\s*:\s*["']?([^\r\n"']{4,})/gi;
const parameter = /(^|[?&#;]|[\s"'(,{])([\w.\-[\]]{1,64})=/g;
const parameterValue = /[^&#\s"'<>;,]+/y;
const pathValue = /[^&#?\s"'<>;,]+/y;
/** JSON in the text of another one has quotes side by side: the last one may begin the next name. */
const member = /["']([\w-]{1,64})["']\s*:\s*["']([^"'\\]+)(?=["'])/g;

/** Names that hold a secret wherever they stand, and those that do so as parts of an address. */
export const secretName =
  /token|sectok|session|sessid|passw|pwd|secret|credential|jwt|(?:api|access)[_-]?key|csrf|cookie/i;
export const secretParameter =
  /^(?:(?:auth|authorization|verify|verification|sms|login|email|mail)?[_-]?code|sid|sig|signature|x-amz-signature|otp|totp|pin|pass|passcode|auth|ticket|captcha|cvv2?|cvc2?|csc|cvn2?|saml(?:request|response)|assertion)$/i;

/** Words that say what stands behind them, and what does: a code, a card's check number, a password. */
const toldCode =
  /(?:[验驗]证码|驗證碼|校验码|动态(?:密)?码|短信码|确认码|登[录陆]码|(?:verification|confirmation|security|log-?in|sign-?in|authentication) code|one-?time (?:pass)?code|passcode|\botp\b|\byour code\b)[^0-9\n]{0,16}?(?<![0-9])([0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8}|[0-9](?:[ \u00a0]{1,2}[0-9]){3,7})(?![0-9*]|[-/.年月][0-9])(?!年)/gi;
/** The code before the words: "482913 is your login code", "G-482913 是您的验证码". */
const codeBefore =
  /(?<![0-9a-z-])((?:[a-z]{1,2}-)?(?:[0-9]{3}[ -][0-9]{3}|[0-9]{4,8})) ?(?:is (?:your|the)|(?:是|为)[您你]的)[^0-9\n]{0,24}?(?:码|\bcode\b|\botp\b|passcode)/gi;
/** A code with letters in it, told in so many words; the text may be folded. */
const letteredCode =
  /(?:(?:[验驗]证|校验|动态|登录)码|驗證碼|(?:verification|confirmation|security|log-?in|sign-?in) code)\s*(?:是|为|is|[:：])\s*((?=[a-z-]*[0-9])(?=[0-9-]*[a-z])(?:[a-z]{1,2}-)?[a-z0-9]{4,8})(?![a-z0-9])/gi;
const toldCheck = /(?:\bcvv2?\b|\bcvc2?\b|\bcvn2?\b|安全码)[^0-9\n]{0,10}?([0-9]{3,4})(?![0-9*])/gi;
const toldSecret =
  /(?:密码|口令|密钥|令牌|pass(?:word|phrase|code)|secret|token|api[ _-]?key)\s*(?:是|为|is|[:：=])\s*["'“]?([\w!#$%&*+\-./=?@^~]{6,})(?![\w(])/gi;
const base64Run = /(?<![\w+/-])[\w+/-]{15,}={0,2}/g;
const hexRun = /(?<![0-9a-z])(?:[2-7][0-9a-f]){11,}(?![0-9a-z])/gi;
/** Digits in words, as in 一三八〇〇〇〇〇〇〇〇, and as a cheque has them. */
const worded = '〇一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';
const otherwise: Record<string, string> = { '○': '0', 幺: '1', 两: '2', 貳: '2', 參: '3', 陸: '6' };
const wordedRun = /[〇零○一二三四五六七八九幺两壹贰貳叁參肆伍陆陸柒捌玖]{11,18}/g;

/** Files named after their size (`logo@2x.png`) look like addresses. */
const assetName = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|m?js|map|woff2?|ttf|mp4|json|html?)$/i;

/** A mailbox of an office and not of a person: it may be the way out, and stays. */
const office =
  /^(?:cancel(?:l?ations?)?|support|services?|subscriptions?|memberships?|renewals?|orders?|returns?|team|hi|bye|help|contact|info|kefu|care|cs|customer|refunds?|billing|complaints?|privacy|legal|dpo|feedback|press|sales|no-?reply|admin|office|hello|unsubscribe|abuse|security|postmaster|webmaster)(?![a-z])/i;

/**
 * Finds what is private by its form: Chinese mobile and identity numbers, card numbers, e-mail addresses of
 * persons, tokens, and the values of names like `password` in addresses, headers and JSON.
 *
 * @param text folded in width (`foldText`) if it has full-width digits
 * @param isDeep look into base64 and hex as well
 */
export function genericFinds(text: string, isDeep = true): GenericFind[] {
  const finds: GenericFind[] = [];
  if (/[0-9]{3}/.test(text)) {
    for (const match of text.matchAll(idNumber)) {
      const value = match[0].replaceAll(/[^0-9x]/gi, '').toLowerCase();
      if (isIdNumber(value)) put(finds, 'id-number', match.index, match[0].length, value);
    }
    for (const match of text.matchAll(card)) {
      const value = match[0].replaceAll(/[^0-9]/g, '');
      if (isLuhn(value)) put(finds, 'card', match.index, match[0].length, value);
    }
    for (const match of text.matchAll(mobile)) {
      const number = match[1]!;
      const value = number.replaceAll(/[^0-9]/g, '');
      put(finds, 'phone', match.index + match[0].length - number.length, number.length, value);
    }
  }
  for (const match of text.matchAll(spaced)) {
    const value = match[0].replaceAll(/[^0-9x]/gi, '').toLowerCase();
    const kind = kindOfSpaced(value);
    if (kind) put(finds, kind, match.index, match[0].length, value);
  }
  if (text.includes('@')) {
    for (const { start, end } of emails(text))
      put(finds, 'email', start, end - start, text.slice(start, end).toLowerCase());
    for (const match of text.matchAll(userInfo)) put(finds, 'secret', match.index + 3, match[1]!.length);
  }
  if (text.includes('eyJ'))
    for (const match of text.matchAll(jwt)) put(finds, 'secret', match.index, match[0].length);
  if (/bearer|basic/i.test(text)) {
    for (const match of text.matchAll(bearer)) {
      if (/[0-9]/.test(match[1]!) || match[1]!.length > 20) putLast(finds, match, match[1]!);
    }
    for (const match of text.matchAll(basic)) {
      if (Buffer.from(match[1]!, 'base64').includes(':')) putLast(finds, match, match[1]!);
    }
  }
  if (/cookie|authorization|x-/i.test(text)) {
    for (const match of text.matchAll(header)) {
      const value = match[2]!;
      const isSecret =
        match[1] === undefined
          ? /^[^\s=;]+=/.test(value)
          : /^\S{16,}$|^(?:Bearer|Basic|Digest)\s/i.test(value);
      if (isSecret && !isMark(value)) putLast(finds, match, value);
    }
  }
  if (text.includes('=')) {
    for (const { start, end } of secretValues(text)) put(finds, 'secret', start, end - start);
  }
  if (/码|cv[cnv]|code|otp/i.test(text)) {
    for (const pattern of [toldCode, toldCheck, letteredCode])
      for (const match of text.matchAll(pattern)) putLast(finds, match, match[1]!);
    for (const match of text.matchAll(codeBefore)) put(finds, 'secret', match.index, match[1]!.length);
  }
  if (/密|口令|令牌|pass|secret|token|key/i.test(text)) {
    for (const match of text.matchAll(toldSecret)) {
      const value = match[1]!;
      if (/[0-9]/.test(value) && /[a-z]/i.test(value) && !value.includes('://')) putLast(finds, match, value);
    }
  }
  if (/[〇零○一二三四五六七八九幺两壹贰貳叁參肆伍陆陸柒捌玖]{11}/.test(text)) {
    for (const match of text.matchAll(wordedRun)) {
      const digits = match[0].replaceAll(/./g, (char) => digitOf(char));
      for (const { start, end, kind, value } of genericFinds(digits))
        finds.push({ start: match.index + start, end: match.index + end, kind, value });
    }
  }
  if (isDeep) putEncoded(finds, text);
  if (text.includes(':')) {
    for (const match of text.matchAll(member)) {
      if (!secretName.test(match[1]!) || isMark(match[2]!)) continue;
      putLast(finds, match, match[2]!);
    }
  }
  return finds;
}

function kindOfSpaced(digits: string): GenericFind['kind'] | null {
  if (/^1[3-9][0-9]{9}$/.test(digits)) return 'phone';
  if (digits.length === 18 && isIdNumber(digits)) return 'id-number';
  return /^[2-6][0-9]{12,18}$/.test(digits) && isLuhn(digits) ? 'card' : null;
}

function put(
  finds: GenericFind[],
  kind: GenericFind['kind'],
  start: number,
  length: number,
  value = '',
): void {
  finds.push({ start, end: start + length, kind, value });
}

/** A run of base64 or hex in which something private is written: all of it. */
function putEncoded(finds: GenericFind[], text: string): void {
  for (const [run, encoding] of [
    [base64Run, 'base64'],
    [hexRun, 'hex'],
  ] as const)
    for (const match of text.matchAll(run)) {
      // In an address a run may be one piece of a path.
      for (const piece of new Set([match[0], ...match[0].split('/')])) {
        const bytes = Buffer.from(piece, encoding);
        // Every second byte a zero: two bytes a sign.
        const decoded = bytes.toString(bytes[1] === 0 && bytes[3] === 0 ? 'utf16le' : 'utf8');
        if (/[\p{Cc}\ufffd]/u.test(decoded.replaceAll(/\s/g, ''))) continue;
        const [inside] = genericFinds(decoded, false);
        if (!inside) continue;
        put(finds, inside.kind, match.index + match[0].indexOf(piece), piece.length, inside.value);
        break;
      }
    }
}

function digitOf(char: string): string {
  const other = otherwise[char];
  return other ?? `${Math.max(worded.indexOf(char), formal.indexOf(char))}`;
}

/** The value stands at the end of the match. */
function putLast(finds: GenericFind[], match: RegExpExecArray, value: string): void {
  put(finds, 'secret', match.index + match[0].length - value.length, value.length);
}

/** The value was redacted before: nothing is left of it. */
function isMark(value: string): boolean {
  return /^‹[^‹›]+›$/.test(value);
}

/** Values of telling names. An address may hold another one in the value of a name that tells nothing. */
function secretValues(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  parameter.lastIndex = 0;
  for (let match = parameter.exec(text); match !== null; match = parameter.exec(text)) {
    const [, before = '', name = ''] = match;
    const inAddress = before !== '' && '?&#;'.includes(before);
    if (!secretName.test(name) && !(inAddress && secretParameter.test(name))) continue;
    const start = parameter.lastIndex;
    // A parameter of the path (`;jsessionid=…`) ends where the query begins.
    const valueAt = before === ';' ? pathValue : parameterValue;
    valueAt.lastIndex = start;
    const value = valueAt.exec(text)?.[0] ?? '';
    if (value !== '' && !isMark(value)) found.push({ start, end: start + value.length });
    parameter.lastIndex = start + value.length;
  }
  return found;
}

/** E-mail addresses of persons, found from their `@` outwards. */
function emails(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = /[\w.+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?![a-z0-9])/i.exec(
      text.slice(at + 1, at + 256),
    )?.[0];
    if (local === undefined || domain === undefined) continue;
    if (assetName.test(domain) || office.test(local)) continue;
    found.push({ start: at - local.length, end: at + 1 + domain.length });
  }
  return found;
}
