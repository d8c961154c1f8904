import type { Walked } from './generate.ts';
import type { Face, Move } from './face.ts';

/** Columns of `v_walk` with what they are to hold. */
export type Truth = Readonly<Record<string, number | string | null>>;

const counts = ['steps', 'clicks', 'screens', 'options'] as const;

/**
 * The numbers of a walk by the arithmetic of its faces, nothing but additions: HOME is no screen; a walk that came to its
 * end is counted to the face with the commit control; one without a path is counted to its end (decisions, Measurement 1
 * and 7).
 */
export function truthOf({ faces, ends, promisedHours }: Walked): Truth {
  if (ends === 'not-found')
    return { outcome: ends, ...columns('', null), decisions: null, confirmations: null, chat_turns: null };
  const isPathless = ends === 'pending-human' || ends === 'refused' || ends === 'blocked';
  const place = faces.findIndex(({ moves }) => moves.some(commits));
  const commit = place < 0 ? faces.length - 1 : place;
  const counted = isPathless ? faces : faces.slice(0, commit + 1);
  const screens = counted.slice(1);
  const moves = counted.flatMap((face) => face.moves);
  const said = moves.filter((move) => move.do === 'say');
  const filled = moves.filter((move) => move.do === 'fill');
  const begun = faces.findIndex((face) => face.moves.some(indicates));
  const behind = counted.slice(begun + 1);
  const all = counted.slice(begun).flatMap((face) => face.moves);
  return {
    outcome: ends,
    ...columns('', sumsOf(moves, screens)),
    ...columns('indicated_', begun < 0 ? null : sumsOf(all.slice(all.findIndex(indicates)), behind)),
    ...columns('after_', isPathless ? null : sumsOf([], faces.slice(commit + 1))),
    decisions: screens.filter(({ decides }) => decides).length,
    // Where nothing names the goal there is nothing to repeat.
    confirmations: begun < 0 ? null : screens.filter(({ repeats }) => repeats).length,
    typed_fields: filled.length,
    typed_chars: filled.reduce((sum, { text }) => sum + [...text].length, 0),
    chat_turns: said.length,
    keyword_repeats: Math.max(0, said.filter(({ names }) => names).length - 1),
    channel_switches: moves.filter((move) => move.do === 'press' && move.calls).length,
    planned: 0,
    ...(promisedHours === null ? {} : { promised_h_max: promisedHours }),
  };
}

function commits(move: Move): boolean {
  return move.do === 'press' && move.commits === true;
}

function indicates(move: Move): boolean {
  return move.do === 'say' ? move.names : move.do === 'press' && move.indicates === true;
}

function sumsOf(moves: readonly Move[], faces: readonly Face[]): Record<(typeof counts)[number], number> {
  const options = faces.map((face) => new Set(face.options).size);
  return {
    steps: moves.length,
    clicks: moves.filter((move) => move.do !== 'fill' || !move.focused).length,
    screens: faces.length,
    options: options.reduce((sum, each) => sum + each, 0),
  };
}

function columns(prefix: string, sums: ReturnType<typeof sumsOf> | null): Truth {
  return Object.fromEntries(counts.map((count) => [prefix + count, sums && sums[count]]));
}
