import type { Fact } from '../../model/fact.ts';
import { plainAddress } from './plain-address.ts';

/** What a page went to and the copy holds; `url` without a fragment, `at`: ms on the walk's clock. */
export type KeptDocument = { url: string; at: number };

/** A page of a player's list. `facedAt`: when the walk stood on it; `ts`: the document that showed it. UTC, ISO 8601. */
export type ListedPage = { id: string; url: string; ts: string; title: string; facedAt: string };

/**
 * The screens that a walk faced, as a player lists them: each with the document that showed it. That is the one with its
 * address, or the last one before it, since what scripts make of an address afterwards was never fetched.
 *
 * @param on `utc`: a moment of the walk's clock; `redact`: facts know less of what is private than the end of a walk
 */
export function pagesList(
  facts: readonly Fact[],
  documents: readonly KeptDocument[],
  { utc, redact }: { utc: (at: number) => string; redact: (text: string) => string },
): ListedPage[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'screen') return [];
    const address = plainAddress(redact(fact.url)) ?? '';
    const before = documents.filter(({ at }) => at <= fact.at);
    const own = before.findLast(({ url }) => url === address.split('#')[0]);
    const document = own ?? before.at(-1);
    if (!document) return [];
    const url = own ? address : document.url;
    // Players sort by it.
    const id = `screen-${`${fact.screen}`.padStart(4, '0')}`;
    const title = `${fact.screen}. ${redact(fact.title) || url}`;
    return [{ id, url, ts: utc(document.at), title, facedAt: utc(fact.at) }];
  });
}
