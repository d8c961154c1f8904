import type { Run, Variant } from './run-variant.ts';
import { pairedRatios, spreadOf, type Spread } from './statistics.ts';

/** One round: each variant once, right after each other. */
export type Round = Record<Variant, Run>;

/** A line of the table: what was reached, beside its target. */
export type Line = {
  what: string;
  target: string;
  reached: Spread | null;
  unit: 'ratio' | 'ms' | 'MB' | 's' | 'kB' | '/min';
  /** null where there is no target, or where it cannot be told. */
  met: boolean | null;
};

type Measure = (run: Run) => readonly (number | null)[];

const walls: Measure = (run) => run.walls;
const cpu: Measure = (run) => [run.cpu];
const memory: Measure = (run) => [run.memory];
const rates: Measure = (run) => [run.perMinute];
const steps: Measure = (run) => run.steps.flat();
const parts: Measure = (run) => run.parts ?? [];

/** The lines for the rounds walked at one latency, one walk at a time. */
export function compareRounds(rounds: readonly Round[], latency: number): Line[] {
  const of = (a: Variant, b: Variant, measure: Measure, other = measure) =>
    spreadOf(rounds.flatMap((round) => pairedRatios(measure(round[a]), other(round[b]))));
  const value = (variant: Variant, measure: Measure) =>
    spreadOf(rounds.flatMap((round) => measure(round[variant]).filter((one) => one !== null)));
  const apart = spreadOf(
    rounds.flatMap(({ seesaw, bare }) =>
      steps(seesaw).flatMap((ms, index) => {
        const other = steps(bare)[index];
        return ms !== null && typeof other === 'number' ? [ms - other] : [];
      }),
    ),
  );
  const response = of('seesaw', 'bare', steps);
  const most = (limit: number, spread: Spread | null) => spread && spread.median <= limit;
  return [
    {
      what: 'response per step, Seesaw / script',
      target: '0.9–1.1, or within 20 ms',
      reached: response,
      unit: 'ratio',
      met: response && apart && (Math.abs(response.median - 1) <= 0.1 || Math.abs(apart.median) <= 20),
    },
    { what: 'response per step, Seesaw − script', target: '', reached: apart, unit: 'ms', met: null },
    {
      what: 'response per step, trace / script',
      target: '',
      reached: of('traced', 'bare', steps),
      unit: 'ratio',
      met: null,
    },
    {
      what: 'wall per walk, Seesaw / script',
      target: '',
      reached: of('seesaw', 'bare', walls),
      unit: 'ratio',
      met: null,
    },
    {
      what: 'wall per walk, Seesaw / trace',
      target: '',
      reached: of('seesaw', 'traced', walls),
      unit: 'ratio',
      met: null,
    },
    ...compared(
      'wall without harness time, Seesaw / script',
      '≤ 1.1',
      of('seesaw', 'bare', parts),
      most,
      1.1,
    ),
    ...(latency > 0
      ? compared('CPU per walk, Seesaw / trace', '≤ 1', of('seesaw', 'traced', cpu), most, 1)
      : compared('CPU per walk, Seesaw / trace', '', of('seesaw', 'traced', cpu), () => null, 1)),
    {
      what: 'CPU per walk, Seesaw / script',
      target: '',
      reached: of('seesaw', 'bare', cpu),
      unit: 'ratio',
      met: null,
    },
    {
      what: 'peak memory, Seesaw / trace',
      target: '',
      reached: of('seesaw', 'traced', memory),
      unit: 'ratio',
      met: null,
    },
    ...compared(
      `bytes per walk over ${rounds.length} repeats, Seesaw / trace`,
      '≤ 0.75',
      bytesOf(rounds),
      most,
      0.75,
    ),
    ...(['bare', 'traced', 'seesaw'] as const).flatMap((variant): Line[] => [
      {
        what: `${variant}: wall per walk`,
        target: '',
        reached: value(variant, walls),
        unit: 'ms',
        met: null,
      },
      { what: `${variant}: CPU per walk`, target: '', reached: value(variant, cpu), unit: 's', met: null },
      { what: `${variant}: peak memory`, target: '', reached: value(variant, memory), unit: 'MB', met: null },
    ]),
    {
      what: 'seesaw: harness time per screen',
      target: '',
      reached: value('seesaw', (run) => run.told.map(({ harness, screens }) => harness / screens)),
      unit: 'ms',
      met: null,
    },
    {
      what: 'seesaw: R as recorded / as its pages saw it',
      target: '',
      reached: spreadOf(
        rounds.flatMap(({ seesaw }) =>
          pairedRatios(
            seesaw.told.map(({ response: told }) => told),
            seesaw.steps.map((walk) => walk.reduce((sum, ms) => sum + ms, 0)),
          ),
        ),
      ),
      unit: 'ratio',
      met: null,
    },
  ];
}

/**
 * All bytes of all rounds: what a repeat shows again is stored once. The spread is that of the rounds; the first is
 * the highest.
 */
function bytesOf(rounds: readonly Round[]): Spread {
  const ratios = rounds.map(({ seesaw, traced }) => seesaw.bytes / traced.bytes);
  const sum = (variant: Variant) => rounds.reduce((all, round) => all + round[variant].bytes, 0);
  return {
    median: sum('seesaw') / sum('traced'),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    n: rounds.length,
  };
}

/** The lines for the rounds walked in several lanes at a time. */
export function compareSaturated(rounds: readonly Round[]): Line[] {
  const ratio = (a: Variant, b: Variant) =>
    spreadOf(rounds.flatMap((round) => pairedRatios(rates(round[a]), rates(round[b]))));
  const reached = ratio('seesaw', 'bare');
  return [
    {
      what: 'walks per minute, Seesaw / script',
      target: '≥ 0.75',
      reached,
      unit: 'ratio',
      met: reached && reached.median >= 0.75,
    },
    {
      what: 'walks per minute, Seesaw / trace',
      target: '',
      reached: ratio('seesaw', 'traced'),
      unit: 'ratio',
      met: null,
    },
    ...(['bare', 'traced', 'seesaw'] as const).map(
      (variant): Line => ({
        what: `${variant}: walks per minute`,
        target: '',
        reached: spreadOf(rounds.map((round) => round[variant].perMinute)),
        unit: '/min',
        met: null,
      }),
    ),
  ];
}

function compared(
  what: string,
  target: string,
  reached: Spread | null,
  isMet: (limit: number, spread: Spread | null) => boolean | null,
  limit: number,
): Line[] {
  return [{ what, target, reached, unit: 'ratio', met: isMet(limit, reached) }];
}
