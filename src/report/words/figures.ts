import type { CountFigure, FlowFigures, Grade, Ranged, TimeFigure } from '../../model/comparison.ts';
import type { Promised } from '../../model/fact.ts';
import type { Names } from '../../model/walk.ts';

/** A number as it is printed: whole from ten on, else with one decimal if it has one. */
export function rounded(value: number): string {
  return Math.abs(value) >= 10 ? `${Math.round(value)}` : `${Math.round(value * 10) / 10}`;
}

/** A count over the walks: `6`, `5–7`, `≥ 9`; null where nothing was counted. */
export function countText(figure: CountFigure, isLowerBound: boolean): string | null {
  if (figure === null) return null;
  const { min, max } = figure;
  return `${isLowerBound ? '≥ ' : ''}${min === max ? min : `${min}–${max}`}`;
}

/** The value of a count for a drawing: that of the required walk, else the commonest. */
export function countValue(figure: CountFigure): number | null {
  return figure === null ? null : (figure.required ?? figure.mode);
}

/** `18.8 s`, and its range over the declared constants. */
export function rangeText({ low, high }: Ranged): string {
  return `${rounded(low)}–${rounded(high)}`;
}

/** The centre of a measured time, s: the geometric mean, which is 0 if one walk had none; then the median. */
export function secondsText(figure: TimeFigure): string | null {
  if (figure === null) return null;
  const seconds = (figure.geometricMean || figure.median) / 1000;
  return seconds > 0 && seconds < 1 ? seconds.toFixed(2) : rounded(seconds);
}

/** Milliseconds of one step: `40 ms`, `3.2 s`. */
export function millisecondsText(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${rounded(ms / 1000)} s`;
}

/** What the service promises, in hours, or in days from two days on. */
export function promisedText({ minHours, maxHours, kind, workingDays }: Promised): Names {
  const isLong = maxHours > 48;
  const per = isLong ? 24 : 1;
  const range =
    minHours === 0 ? rounded(maxHours / per) : `${rounded(minHours / per)}–${rounded(maxHours / per)}`;
  const zh = `${range} ${isLong ? (workingDays ? '个工作日' : '天') : '小时'}`;
  const plural = maxHours / per === 1 ? '' : 's';
  const en = `${range} ${isLong ? `${workingDays ? 'working ' : ''}day${plural}` : `hour${plural}`}`;
  return kind === 'window'
    ? { zh: `限前 ${zh}内`, en: `only within ${en}` }
    : { zh: `${zh}${minHours === 0 ? '内' : ''}`, en: minHours === 0 ? `within ${en}` : en };
}

/** When the change takes effect, counted from the last step; null if nobody says. */
export function effectText({ effectHours }: Pick<FlowFigures, 'effectHours'>): Names | null {
  if (effectHours === null) return null;
  if (effectHours < 1) return { zh: '立即', en: 'at once' };
  const days = effectHours / 24;
  if (effectHours < 48) {
    const hours = Math.round(effectHours);
    return { zh: `${hours} 小时后`, en: `after ${hours} hour${hours === 1 ? '' : 's'}` };
  }
  return { zh: `${Math.round(days)} 天后`, en: `after ${Math.round(days)} days` };
}

/** Doublings as times: 1 doubling is ×2. */
export function timesText(doublings: number): string {
  const times = 2 ** doublings;
  return `×${times >= 10 ? Math.round(times) : times.toFixed(1)}`;
}

/** `+1.32`, `−0.20`, `0`. */
export function signedText(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return text === '0.00' ? '0' : `${value > 0 ? '+' : '−'}${text}`;
}

/** A grade, with both letters where it lies on a border: `B/C`. */
export function gradeText(grade: Grade | null, alt: Grade | null): string | null {
  if (grade === null || alt === null || alt === grade) return grade;
  return grade < alt ? `${grade}/${alt}` : `${alt}/${grade}`;
}
