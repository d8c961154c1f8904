import { tokensOf } from '../../measure/jaccard.ts';
import { align } from './align.ts';
import type { Aligned } from './align.ts';
import type { ScreenPair } from './audit-diff.ts';
import type { WayScreen } from './way-screens.ts';

/** Layers, dialogs and pages that share less of their words than this are other ones, unless their place says more. */
const leastShared = { layer: 0.25, page: 0.5 };

export type Paired = { a: number | null; b: number | null; by: ScreenPair['by'] };

/**
 * Which screens of two walks are the same: by their key, else by address, title and words, in order. As many
 * screens of the same kinds that are left between two pairs took each other's place.
 */
export function pairScreens(a: readonly WayScreen[], b: readonly WayScreen[]): Paired[] {
  const tokens = new Map([...a, ...b].map((screen) => [screen, tokensOf(wordsOf(screen))]));
  const score = (one: WayScreen, other: WayScreen): number =>
    isSame(one, other) ? 5 : likeness(one, other, shared(tokens.get(one)!, tokens.get(other)!));
  const aligned = align(a, b, score, (screen) =>
    [screen.kind, screen.key, screen.route, screen.title, wordsOf(screen)].join('\n'),
  );
  return gapsOf(aligned).flatMap((gap) => pairGap(gap, a, b));
}

/** What stands alone between two pairs, and each pair by itself. */
function gapsOf(aligned: readonly Aligned[]): Aligned[][] {
  const gaps: Aligned[][] = [];
  let open: Aligned[] | null = null;
  for (const each of aligned) {
    if (each[0] !== null && each[1] !== null) {
      gaps.push([each]);
      open = null;
    } else if (open) open.push(each);
    else gaps.push((open = [each]));
  }
  return gaps;
}

function pairGap(gap: readonly Aligned[], a: readonly WayScreen[], b: readonly WayScreen[]): Paired[] {
  const [first] = gap;
  if (first && first[0] !== null && first[1] !== null) {
    return [{ a: first[0], b: first[1], by: isSame(a[first[0]]!, b[first[1]]!) ? 'same' : 'place' }];
  }
  const left = gap.flatMap(([at]) => at ?? []);
  const right = gap.flatMap(([, at]) => at ?? []);
  const took =
    left.length === right.length && left.every((at, index) => a[at]!.kind === b[right[index]!]!.kind);
  return took
    ? left.map((at, index) => ({ a: at, b: right[index]!, by: 'order' }))
    : gap.map(([one, other]) => ({ a: one, b: other, by: null }));
}

function isSame(a: WayScreen, b: WayScreen): boolean {
  return a.key !== null && a.key === b.key && a.kind === b.kind;
}

function likeness(a: WayScreen, b: WayScreen, words: number): number {
  if (a.kind !== b.kind || a.kind === 'unseen') return 0;
  if (a.kind === 'chat') return 1 + words;
  if (a.kind !== 'page') return words < leastShared.layer ? 0 : 1 + words;
  const isRoute = a.route === b.route;
  const isTitle = a.title !== '' && a.title === b.title;
  if (!isRoute && !isTitle && words < leastShared.page) return 0;
  return (isRoute ? 1 : 0) + (isTitle ? 0.5 : 0) + words;
}

/** Words of HOME are not kept; its title stands for it. */
function wordsOf({ title, texts }: WayScreen): string {
  return [title, ...texts.map(({ text }) => text)].join('\n');
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((token) => b.has(token)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 1 : both / either;
}
