import type { DeclaredAccount } from '../model/account.ts';
import type { Box } from '../model/control.ts';
import { Fact } from '../model/fact.ts';
import { Screen } from '../model/screen.ts';
import { sourceMedia, sourcesMedia } from '../model/sources.ts';
import type { Sources } from '../model/sources.ts';
import type { WalkHead } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import type { Store } from '../store/open-store.ts';
import { openContentStore } from './content-store.ts';
import { keptSource } from './kept-source.ts';
import { maskPicture } from './mask-picture.ts';
import type { PrivateSpan } from './private-span.ts';
import { redactAllStrings, redactFreeStrings } from './redact-free-strings.ts';
import { redactSplit } from './redact-split.ts';
import { screenHashes } from './screen-hash.ts';
import { createRedactor } from './redactor.ts';
import { typedLiterals } from './typed-literals.ts';
import { TypedParts } from './typed-parts.ts';
import type { SecretKind } from './redactor.ts';
import type { SealedCopy } from './sealed-copy.ts';

/** Media type of a recorded state's body. */
export const SCREEN_MEDIA = 'application/vnd.seesaw.screen+json';

/**
 * The one way by which a walk writes: redact → canonical JSON → hash → store. What it returns and stores is
 * redacted; errors of the disk are `StoreError`.
 */
export type WalkGate = {
  /** Appends a fact to the walk. */
  fact(fact: Fact): void;
  /**
   * Stores the body of a recorded state; returns its SHA-256. One that `redactScreen` has made last is stored as it was
   * made: redacted once more, a text could come out otherwise than it was hashed.
   */
  screen(screen: Screen): string;
  /** Stores any other JSON, all of its strings redacted; returns its SHA-256. */
  json(value: unknown, media: string): string;
  /** Stores a PNG with boxes (CSS px of the viewport) blackened; returns its SHA-256. */
  picture(png: Uint8Array, masks: Box[], ratio: number): string;
  /** Stores the sources of a walk: as they are, or with marks where they hold what is private. */
  sources(sources: readonly { file: string; content: Uint8Array }[]): void;
  /** From now on a value that was typed, set or declared is kept out. */
  learn(kind: SecretKind, value: string): void;
  /** What a hand types so far into a field that asks for something private; see `TypedParts`. */
  readonly parts: TypedParts;
  /** A text as the gate would write it. */
  redact(text: string): string;
  /** A text as it may be told beside the record (to a terminal, in Playwright's report): no ordinal depends on it. */
  tell(text: string): string;
  /** A state as the gate writes it, with its hashes. */
  redactScreen(screen: Unhashed): Screen;
  /** What the gate would redact in a text, and the marks that it would put there. */
  find(text: string): PrivateSpan[];
  /** Marks written so far, by kind; `picture`: boxes blackened. */
  readonly counts: Record<string, number>;
  /** Ends the walk: files and rows are on the disk when it returns. */
  end(outcome: Outcome, endedAt: string): void;
};

type Unhashed = Omit<Screen, 'screenHash' | 'screenKey'>;

const redactFact = redactFreeStrings(Fact);
const redactTexts = redactFreeStrings(Screen);

/**
 * Begins a walk in the store and opens its gate.
 *
 * @param dir folder of the audit; files go to `<dir>/files`
 * @param account what is declared of the account that walks; null for a walk without one
 * @param sealed where head, facts and states go with personal data in them; null: nowhere
 */
export function openWalkGate({
  store,
  dir,
  head,
  account,
  sealed = null,
}: {
  store: Store;
  dir: string;
  head: WalkHead;
  account: DeclaredAccount | null;
  sealed?: SealedCopy | null;
}): WalkGate {
  const redactor = createRedactor(account);
  const contents = openContentStore(dir);
  const counts: Record<string, number> = {};
  // Lone surrogates, which a page can make, have no UTF-8 and no canonical form.
  const whole = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  const redact = (text: string): string => redactor.redact(whole(text));
  const teller = createRedactor(account);
  // It, too, has a redactor of its own, so that no ordinal depends on whether there is a sealed copy.
  const sealer = sealed && createRedactor(account);
  const parts = new TypedParts();
  /** The state that was redacted last: as it was seen, as it came out, and the text of that. */
  let last: { seen: Screen; screen: Screen; text: string } | null = null;
  const withoutSecrets = (text: string): string => sealer!.redactSecrets(whole(text));
  const redactScreen = (screen: Unhashed): { seen: Screen; screen: Screen; text: string } => {
    const seen = Screen.parse({ ...screen, screenHash: '', screenKey: '' });
    noteLinks(seen);
    const known = redactor.knows;
    const once = redactTexts(seen, redact);
    // What stands by itself in one place may stand glued to other signs in another, which was redacted before.
    const all = redactor.knows === known ? once : redactTexts(once, redact);
    const redacted = redactSplit(all, (text) => redactor.find(text));
    const hashed = { ...redacted, ...screenHashes(redacted) };
    return { seen, screen: hashed, text: canonicalJson(hashed) };
  };

  /** Links first: what they offer is not to be taken for somebody's own number. */
  const noteLinks = (screen: Screen): void =>
    screen.controls.forEach(({ target }) => redactor.noteLink(target));

  const counted = (json: string): string => {
    for (const [, kind = ''] of json.matchAll(/‹([a-z-]+?)(?:-[0-9]+)?›/g))
      counts[kind] = (counts[kind] ?? 0) + 1;
    return json;
  };

  const putJson = (json: string, media: string): string => {
    const file = contents.put(Buffer.from(counted(json)), media, 'gzip');
    store.putFile(head.walk, file);
    return file.sha256;
  };

  store.beginWalk(head);
  sealed?.add({ row: 'head', head });

  return {
    counts,
    parts,
    redact,
    find: (text) => redactor.find(whole(text)),
    tell: (text) => teller.redact(whole(text)),
    learn(kind, value) {
      redactor.learn(kind, value);
      teller.learn(kind, value);
      sealer?.learn(kind, value);
    },
    sources(sources) {
      const put = (text: string): string => {
        const file = contents.put(Buffer.from(text), sourceMedia, 'gzip');
        store.putFile(head.walk, file);
        return file.sha256;
      };
      // A redactor of their own: what stands in a source must not change the ordinals of what a page shows.
      const own = createRedactor(account);
      for (const { content } of sources)
        for (const value of typedLiterals(Buffer.from(content).toString('utf8')))
          own.learn('password', value);
      const files = sources.map(({ file, content }) => keptSource(file, content, own, put));
      const list: Sources = { version: 'sources-1', files };
      putJson(canonicalJson(redactAllStrings(list, own.redact)), sourcesMedia);
    },
    redactScreen(screen) {
      last = redactScreen(screen);
      return last.screen;
    },
    fact(fact) {
      const checked = Fact.parse(fact);
      const ofThen = (how: (text: string) => string) => (text: string) => parts.redact(how(text), checked.at);
      const redacted = redactFact(checked, ofThen(redact));
      sealed?.add({ row: 'fact', fact: redactFact(checked, ofThen(withoutSecrets)) });
      store.appendFact(head.walk, {
        at: redacted.at,
        kind: redacted.kind,
        json: counted(canonicalJson(redacted)),
      });
    },
    screen(screen) {
      const { seen, text } = last?.screen === screen ? last : redactScreen(screen);
      sealed?.add({ row: 'screen', screen: redactTexts(seen, withoutSecrets) });
      return putJson(text, SCREEN_MEDIA);
    },
    json: (value, media) => putJson(canonicalJson(redactAllStrings(value, redact)), media),
    picture(png, masks, ratio) {
      const file = contents.put(maskPicture(png, masks, ratio), 'image/png', 'none');
      store.putFile(head.walk, file);
      if (masks.length > 0) counts['picture'] = (counts['picture'] ?? 0) + masks.length;
      return file.sha256;
    },
    end(outcome, endedAt) {
      contents.sync();
      store.endWalk(head.walk, outcome, endedAt, counts);
    },
  };
}
