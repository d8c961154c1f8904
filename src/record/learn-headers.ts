import { z } from 'zod';
import { secretName, secretParameter } from '../evidence/generic-finder.ts';
import type { SecretKind } from '../evidence/redactor.ts';
import type { Session } from './protocol.ts';
import { tokenLike } from './token-like.ts';

const Told = z.object({ headers: z.record(z.string(), z.string()).catch({}) });
const Sent = z.object({ request: Told.extend({ url: z.string(), urlFragment: z.string().optional() }) });

const authorising = /^(?:proxy-)?authorization$|^x-[\w-]*(?:token|auth|key|session|csrf|secret)[\w-]*$/i;

/**
 * Learns what browser and server send each other that nobody else must see, in headers and in telling names of
 * addresses, so that a page that shows it again gives nothing away. Headers themselves are written nowhere.
 */
export function learnHeaders(session: Session, learn: (kind: SecretKind, value: string) => void): void {
  const known = new Set<string>();
  const read = (headers: Record<string, string>) => {
    for (const [name, value] of Object.entries(headers)) {
      if (!/^(?:set-)?cookie$/i.test(name) && !authorising.test(name)) continue;
      if (known.has(value) || value.length > 16_000) continue;
      if (known.size < 1000) known.add(value);
      if (/cookie$/i.test(name)) for (const each of cookiesIn(value)) learn('cookie', each);
      else learnCredentials(value, learn);
    }
  };
  for (const event of ['Network.requestWillBeSentExtraInfo', 'Network.responseReceivedExtraInfo'])
    session.on(event, (params) => {
      const parsed = Told.safeParse(params);
      if (parsed.success) read(parsed.data.headers);
    });
  session.on('Network.requestWillBeSent', (params) => {
    const parsed = Sent.safeParse(params);
    if (!parsed.success) return;
    const { headers, url, urlFragment = '' } = parsed.data.request;
    read(headers);
    for (const value of tokensIn(url + urlFragment)) {
      if (known.has(value)) continue;
      if (known.size < 1000) known.add(value);
      learn('token', value);
    }
  });
}

/** Values of telling names in an address, if they look like tokens: the page may show them without the name. */
function tokensIn(url: string): string[] {
  if (!url.includes('=') || url.length > 16_000) return [];
  return [...url.matchAll(/[?&#;]([\w.\-[\]]{1,64})=([^&#;]+)/g)]
    .filter(([, name = '']) => secretName.test(name) || secretParameter.test(name))
    .map(([, , value = '']) => unescaped(value))
    .filter(tokenLike);
}

/** Values of `Cookie` (`a=b; c=d`) and of `Set-Cookie`, one a line, as they stand and without their escapes. */
function cookiesIn(header: string): string[] {
  return header
    .split(/[;\n]/)
    .map((pair) =>
      pair
        .slice(pair.indexOf('=') + 1)
        .trim()
        .replace(/^"|"$/g, ''),
    )
    .flatMap((value) => [value, unescaped(value)])
    .flatMap((value) => (tokenLike(value) ? [value] : value.split(/[^\w\-.~+/=]+/).filter(tokenLike)));
}

function learnCredentials(value: string, learn: (kind: SecretKind, value: string) => void): void {
  const credentials = value.replace(/^[A-Za-z-]+\s+/, '');
  if (credentials.length >= 8) learn('authorization', credentials);
  const pair = /^basic/i.test(value) ? Buffer.from(credentials, 'base64').toString('utf8') : '';
  const password = pair.slice(pair.indexOf(':') + 1);
  if (pair.includes(':') && password.length >= 4) learn('password', password);
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
