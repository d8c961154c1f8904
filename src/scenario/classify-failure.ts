import type { Screen } from '../model/screen.ts';
import { wallOf } from '../lexicon/wall-of.ts';
import type { Outcome } from '../model/words.ts';

const challengeHosts = /(recaptcha|hcaptcha|challenges\.cloudflare|geetest|arkoselabs|captcha)/i;
const unreachable =
  /net::ERR_(CONNECTION|NAME|ADDRESS|INTERNET|TIMED_OUT|EMPTY_RESPONSE|SSL|CERT|NETWORK|PROXY|TUNNEL)\w*|NS_ERROR_\w+|ECONNREFUSED/;

/**
 * What a failed scenario says about us: a wall, an expired session, a target that is down, or a scenario that
 * does not fit the page. Never a finding.
 */
export function classifyFailure(
  error: unknown,
  screen: Screen | null,
  home: Screen | null,
  crashed: boolean,
): { outcome: Outcome; reason: string } {
  const message = error instanceof Error ? error.message : String(error);
  const down = unreachable.exec(message);
  if (down) return { outcome: 'interrupted', reason: `the target did not answer (${down[0]})` };
  if (crashed) return { outcome: 'interrupted', reason: 'the page crashed' };
  if (screen) {
    const frame = screen.frames.find(
      (candidate) => challengeHosts.test(candidate.url) && candidate.box[2] > 20 && candidate.box[3] > 20,
    );
    if (frame) return { outcome: 'bot-wall', reason: `a challenge stands in the way: ${frame.url}` };
    for (const text of [
      screen.title,
      ...screen.blocks
        .filter((block) => block.layer === screen.layers.length - 1 || block.heading !== null)
        .map((block) => block.text),
    ]) {
      const wall = wallOf(text);
      if (wall === 'bot-wall')
        return { outcome: 'bot-wall', reason: `a wall stands in the way: ${text.slice(0, 200)}` };
      if (wall === 'session-expired')
        return { outcome: 'session-expired', reason: `the session ended: ${text.slice(0, 200)}` };
      if (wall === 'unavailable')
        return { outcome: 'interrupted', reason: `the target is out of service: ${text.slice(0, 200)}` };
    }
    const asksPassword = (candidate: Screen) => candidate.fields.some((field) => field.type === 'password');
    if (
      asksPassword(screen) &&
      home &&
      !asksPassword(home) &&
      /log-?in|sign-?in|auth|passport|sso/i.test(screen.path)
    )
      return { outcome: 'session-expired', reason: `the target asks to sign in again: ${screen.url}` };
  }
  return { outcome: 'scenario-broken', reason: message };
}
