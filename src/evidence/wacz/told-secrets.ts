import type { PrivateSpan } from '../private-span.ts';
import { isTelling } from './telling-name.ts';

/** What a place in JSON stands in; `name`: under which the object or list stands itself, `key`: the last one in it. */
type Frame = {
  isList: boolean;
  name: string;
  key: string;
  /** Another member of the object says that its value is secret. */
  isTold: boolean;
  value: { start: number; end: number } | null;
};

const naming = /^(?:name|key|id|field|fieldName|param|parameter|property|header)$/i;
const holding = /^(?:value|content|val|text|data|default|defaultValue)$/i;
/** A number as a value, `true`, or what else stands between brackets. */
const bare = /[^\s"{}[\],:]+/y;

/**
 * What JSON holds under a name that says that it is secret: itself, in a list or an object of that name, or beside the
 * name (`{"name":"csrf_token","value":"…"}`). In one go over the text, whatever it is; strings are read to their end.
 */
export function toldSecrets(json: string): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  const frames: Frame[] = [];
  let frame = frameOf(true, '');
  const put = ({ start, end }: { start: number; end: number }) => {
    if (end > start && !/^‹[^‹›]+›$/.test(json.slice(start, Math.min(end, start + 80))))
      spans.push({ start, end, kind: 'secret', mark: '‹secret›' });
  };
  const take = (value: { start: number; end: number }, isText: boolean) => {
    const under = frame.isList ? frame.name : frame.key;
    if (isTelling(under)) put(value);
    else if (!frame.isList && holding.test(under)) {
      if (frame.isTold || isTelling(frame.name)) put(value);
      else frame.value = value;
    } else if (!frame.isList && naming.test(under) && isText) {
      if (isTelling(frame.name) && /^(?:id|key)$/.test(under)) return put(value);
      if (value.end - value.start > 64 || !isTelling(json.slice(value.start, value.end))) return;
      frame.isTold = true;
      if (frame.value) put(frame.value);
    }
  };
  for (let at = 0; at < json.length;) {
    const char = json[at]!;
    if (char === '"') {
      const end = stringEnd(json, at);
      const value = { start: at + 1, end };
      at = end + 1;
      const colon = /^\s{0,20}:/.exec(json.slice(at, at + 21));
      if (colon) {
        frame.key = value.end - value.start <= 64 ? json.slice(value.start, value.end) : '';
        at += colon[0].length;
      } else take(value, true);
      continue;
    }
    if (char === '{' || char === '[') {
      const name = frame.isList ? frame.name : frame.key;
      if (frames.length < deepest) frames.push(frame);
      frame = frameOf(char === '[', name);
    } else if (char === '}' || char === ']') frame = frames.pop() ?? frameOf(true, '');
    bare.lastIndex = at;
    const word = bare.exec(json)?.[0] ?? '';
    if (/^-?[0-9][0-9.]*$/.test(word.slice(0, 60)) && word.length <= 60)
      take({ start: at, end: at + word.length }, false);
    at += word.length || 1;
  }
  return spans;
}

const deepest = 10_000;

function frameOf(isList: boolean, name: string): Frame {
  return { isList, name, key: '', isTold: false, value: null };
}

/** Where the quote is that closes a string; the end of the text if there is none. */
function stringEnd(json: string, open: number): number {
  for (let at = json.indexOf('"', open + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}
