import { ScenarioError } from './scenario-error.ts';

/** A span of time as an author writes it: milliseconds, or a number with its unit. */
export type Span = number | `${number} s` | `${number} min`;

/** @throws {ScenarioError} if it is no positive span */
export function millisecondsOf(span: Span): number {
  const match = /^(\d+(?:\.\d+)?) (s|min)$/.exec(String(span));
  const ms = typeof span === 'number' ? span : match ? Number(match[1]) * (match[2] === 's' ? 1e3 : 6e4) : 0;
  if (!(ms > 0 && Number.isFinite(ms)))
    throw new ScenarioError({
      zh: `“${span}”不是时长，请写成 '90 s'、'3 min' 或毫秒数。`,
      en: `"${span}" is no span of time. Write '90 s', '3 min' or a number of milliseconds.`,
    });
  return ms;
}
