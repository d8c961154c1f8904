import type { Screen } from '../model/screen.ts';
import type { Outcome } from '../model/words.ts';
import type { DocumentAnswer } from '../record/network-log.ts';
import { ForeignSite, WalkInterrupted } from './walk-ended.ts';
import { wallOn } from './wall-on.ts';

const unreachable =
  /net::ERR_(?:CONNECTION|NAME|ADDRESS|INTERNET|TIMED_OUT|EMPTY_RESPONSE|INVALID_RESPONSE|TOO_MANY_REDIRECTS|HTTP2|QUIC|SSL|CERT|NETWORK|PROXY|TUNNEL|CONTENT_LENGTH|INCOMPLETE)\w*|NS_ERROR_\w+|ECONNREFUSED/;

/**
 * What a failed scenario says about us: a wall, an expired session, a target that is down, or a scenario that
 * does not fit the page. Never a finding.
 *
 * @param stuck why the page cannot go on, as the recorder saw it; null if it can
 * @param answer what the document that is shown was answered with
 */
export function classifyFailure(
  error: unknown,
  screen: Screen | null,
  home: Screen | null,
  stuck: string | null,
  answer: DocumentAnswer | null,
): { outcome: Outcome; reason: string } {
  if (error instanceof WalkInterrupted) return { outcome: 'interrupted', reason: error.message };
  // What a foreign page says is no word of the target's.
  if (error instanceof ForeignSite) return { outcome: 'scenario-broken', reason: error.message };
  const message = error instanceof Error ? error.message : String(error);
  // Further down it may quote the page, and a page may say anything.
  const down = unreachable.exec(message.split('\n')[0] ?? '');
  if (down) return { outcome: 'interrupted', reason: `the target did not answer (${down[0]})` };
  if (stuck !== null) return { outcome: 'interrupted', reason: stuck };
  return wallOn(screen, home, answer) ?? { outcome: 'scenario-broken', reason: message };
}
