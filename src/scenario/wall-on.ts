import { wallKind, type WallKind } from '../lexicon/wall-kind.ts';
import type { Screen } from '../model/screen.ts';
import type { Outcome } from '../model/words.ts';
import type { DocumentAnswer } from '../record/network-log.ts';

export type WallFound = { kind: WallKind; outcome: Outcome; reason: string };

const challengeHosts = /(recaptcha|hcaptcha|challenges\.cloudflare|geetest|arkoselabs|captcha)/i;

const outcomeOf: Record<WallKind, Outcome> = {
  challenge: 'bot-wall',
  'rate-limit': 'bot-wall',
  maintenance: 'interrupted',
  unavailable: 'interrupted',
  'session-expired': 'session-expired',
};
const said: Record<WallKind, string> = {
  challenge: 'a wall stands in the way',
  'rate-limit': 'rate limit',
  maintenance: 'maintenance',
  unavailable: 'the target is out of service',
  'session-expired': 'the session ended',
};

/**
 * What stands between us and the target on the screen where a walk stopped: a challenge, a rate limit, maintenance, a
 * lost session. From the status of the document, the words of title, headings and top layer, and frames of challenges;
 * null if nothing is seen.
 */
export function wallOn(
  screen: Screen | null,
  home: Screen | null,
  answer: DocumentAnswer | null,
): WallFound | null {
  const status = answer ? statusText(answer) : '';
  const wall = (kind: WallKind, what: string): WallFound => ({
    kind,
    outcome: outcomeOf[kind],
    reason: `${said[kind]}: ${what}`,
  });
  if (answer?.status === 429) return wall('rate-limit', status);
  if (screen) {
    const frame = screen.frames.find(
      (candidate) => challengeHosts.test(candidate.url) && candidate.box[2] > 20 && candidate.box[3] > 20,
    );
    if (frame) return { ...wall('challenge', ''), reason: `a challenge stands in the way: ${frame.url}` };
    for (const text of textsOf(screen)) {
      const kind = wallKind(text);
      if (kind) return wall(kind, text.slice(0, 200));
    }
  }
  if (answer?.status === 503) return wall(answer.retryAfter ? 'maintenance' : 'unavailable', status);
  if (answer?.status === 403) return wall('challenge', status);
  if (answer?.status === 401) return wall('session-expired', status);
  if (screen && home && asksPassword(screen) && !asksPassword(home) && signIn.test(screen.path))
    return {
      ...wall('session-expired', ''),
      reason: `the target asks to sign in again: ${screen.url}`,
    };
  return null;
}

function statusText({ status, retryAfter }: DocumentAnswer): string {
  return `the target answered ${status}${retryAfter ? `, Retry-After: ${retryAfter}` : ''}`;
}

const signIn = /log-?in|sign-?in|auth|passport|sso/i;

function textsOf(screen: Screen): string[] {
  const top = screen.layers.length - 1;
  const heard = screen.blocks.filter((block) => block.layer === top || block.heading !== null);
  return [screen.title, ...heard.map((block) => block.text)];
}

function asksPassword(screen: Screen): boolean {
  return screen.fields.some((field) => field.type === 'password');
}

/**
 * The same for a page of which the scenario says that it refuses or leads nowhere: what status and words tell together,
 * or title, heading or dialog by themselves; a way out that answers with an error is a finding.
 */
export function wallInstead(screen: Screen | null, answer: DocumentAnswer | null): WallFound | null {
  const status = answer?.status ?? 0;
  const isLoud = screen !== null && headlinesOf(screen).some((text) => isNobodysAnswer(wallKind(text)));
  if (!isLoud && ![403, 429, 503].includes(status)) return null;
  const wall = wallOn(screen, null, answer);
  const isTold = wall !== null && (answer === null || !wall.reason.endsWith(statusText(answer)));
  return wall && isNobodysAnswer(wall.kind) && (isTold || wall.kind !== 'challenge') ? wall : null;
}

/** A target that says so has not looked at what it was asked. */
function isNobodysAnswer(kind: WallKind | null): boolean {
  return kind === 'rate-limit' || kind === 'maintenance' || kind === 'challenge';
}

/** Title, headings, and what lies over the page. */
function headlinesOf({ title, blocks, layers }: Screen): string[] {
  const top = layers.length - 1;
  const heard = blocks.filter((block) => block.heading !== null || (top > 0 && block.layer === top));
  return [title, ...heard.map((block) => block.text)];
}
