import type { ComparedTarget, CountFigure, FlowFigures, TimeFigure } from '../model/comparison.ts';
import type { AuditDocument } from './audit-document.ts';
import { comparisonLines, gradeWord } from './comparison-lines.ts';
import { displayWidth, padTo } from './display-width.ts';
import { enoughRepeats } from '../compare/enough-repeats.ts';
import { safeText } from '../words/safe-text.ts';
import { flowWord } from '../words/flow-words.ts';
import { outcomeWords } from '../words/outcome-words.ts';
import type { Lang } from '../model/walk.ts';

const words = {
  en: {
    heads: [
      'flow',
      'grade',
      'outcome',
      'n',
      'steps',
      'clicks',
      'screens',
      'options',
      'typed',
      'person s',
      'resp./wait s',
      'promised',
      'effect',
      'planned',
    ],
    delay: (hours: string) => `${hours} h`,
    // Not how long it takes: when alone it is possible.
    window: (hours: string) => `window ${hours} h`,
    simulated: 'Demonstration, fictional apps.',
    descriptive: 'Fewer than five usable walks of a flow: descriptive only.',
    person_s:
      'person s: predicted from recorded events (klm-1), [range over the declared constants]; contains neither response nor wait. resp./wait: median. n: usable/all walks. Counts: of the shortest complete walk (from–to over the repeats). ≥: no complete path, a lower bound. planned: steps counted but not taken, the walk stopped before them.',
    leftOut: (heads: string) =>
      `Left out for want of width: ${heads}. They stand in the report and in a wider window.`,
    nothing: 'No walk has been recorded.',
  },
  zh: {
    heads: [
      '流程',
      '评级',
      '结果',
      'n',
      '步骤',
      '点击',
      '屏',
      '选项',
      '输入',
      '人时 秒',
      '响应/等待 秒',
      '承诺',
      '生效',
      '未执行',
    ],
    delay: (hours: string) => `${hours} 小时`,
    window: (hours: string) => `窗口期 ${hours} 小时`,
    simulated: '演示·虚构应用',
    descriptive: '有流程的可用走查不足五次：仅作描述。',
    person_s:
      '人时：按 klm-1 由记录的事件推算 [随所声明常数变化的范围]，不含响应与等待。响应/等待：中位数。n：可用/全部走查。计数：最短的完整走查（各次重复的最小–最大）。≥：没有走完的路径，为下限。未执行：计入但未执行的步骤，走查停在其前。',
    leftOut: (heads: string) => `终端太窄，未列出：${heads}。加宽窗口或打开报告可见。`,
    nothing: '没有记录到走查。',
  },
};

const right = new Set([3, 4, 5, 6, 7, 8, 9, 10, 13]);
/** What goes first where a terminal is narrow. */
const dispensable = [8, 13, 11, 10, 12, 7, 9];

/**
 * An audit's flows as a table in plain text: a heading per target, a line per flow, under each exit how it stands
 * against the onward flow and what holds its grade, at the end the limits of what the figures say.
 *
 * @param room width of the terminal, columns: what does not fit is left out by columns, and named
 */
export function comparisonTable(
  { targets, simulated }: AuditDocument,
  lang: Lang,
  room: number = Infinity,
): string {
  const { heads, nothing, descriptive, simulated: demo, person_s, leftOut } = words[lang];
  if (targets.length === 0) return nothing;
  const all = targets.map((target) => target.flows.map((flow) => cellsOf(flow, target, lang)));
  const widths = heads.map((head, column) =>
    Math.max(displayWidth(head), ...all.flat().map((row) => displayWidth(row[column]!))),
  );
  const without = narrowed(widths, room);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        without.has(column) ? '' : `  ${padTo(widths[column]!, cell, right.has(column) ? 'right' : 'left')}`,
      )
      .join('')
      .trimEnd();
  const lines = [line(heads)];
  targets.forEach((target, index) => {
    const { name, project, flows } = target;
    lines.push(safeText([name[lang], target.target, project].filter(Boolean).join(' · ')));
    flows.forEach((flow, row) => {
      lines.push(line(all[index]![row]!));
      const comparison = comparisonOf(flow, target);
      for (const said of comparison ? comparisonLines(comparison, lang) : []) lines.push(`    ${said}`);
    });
  });
  const missing = heads.filter((_, column) => without.has(column));
  const notes = [
    missing.length > 0 ? leftOut(missing.join(lang === 'zh' ? '、' : ', ')) : '',
    simulated ? demo : '',
    targets.some(({ flows }) => flows.some(({ usable }) => usable < enoughRepeats)) ? descriptive : '',
    person_s,
  ].filter(Boolean);
  return [...lines, '', ...notes].join('\n');
}

/** The columns to leave out so that a line fits, as far as it can. */
function narrowed(widths: readonly number[], room: number): ReadonlySet<number> {
  const without = new Set<number>();
  const width = () => widths.reduce((sum, each, column) => sum + (without.has(column) ? 0 : each + 2), 0);
  for (const column of dispensable) if (width() > room) without.add(column);
  return without;
}

function comparisonOf({ direction, flow }: FlowFigures, { comparisons }: ComparedTarget) {
  return direction === 'exit' ? comparisons.find(({ exit }) => exit.flow === flow) : undefined;
}

function cellsOf(flow: FlowFigures, target: ComparedTarget, lang: Lang): string[] {
  const bound = flow.lowerBound ? '≥ ' : '';
  const count = (figure: CountFigure) => (figure ? bound + countText(figure) : '–');
  const seconds = (figure: TimeFigure) => (figure ? (figure.median / 1000).toFixed(1) : '–');
  const { personS, promised, effectiveAt, n, usable } = flow;
  const comparison = comparisonOf(flow, target);
  return [
    flowWord(flow.flow)[lang],
    comparison ? gradeWord(comparison) : '',
    flow.outcomes
      .map(
        ({ outcome, walks }) => outcomeWords[outcome][lang] + (flow.outcomes.length > 1 ? ` ×${walks}` : ''),
      )
      .join(', ') || '–',
    usable === n ? `${usable}` : `${usable}/${n}`,
    count(flow.steps),
    count(flow.clicks),
    count(flow.screens),
    count(flow.options),
    count(flow.typedFields),
    personS
      ? `${bound}${personS.value.toFixed(1)} [${personS.low.toFixed(1)}–${personS.high.toFixed(1)}]`
      : '–',
    `${seconds(flow.responseMs)} / ${seconds(flow.imposedWaitMs)}`,
    promised ? words[lang][promised.kind](range(promised.minHours, promised.maxHours)) : '–',
    effectiveAt ? dates(effectiveAt) : '–',
    flow.planned && flow.planned.max > 0 ? range(flow.planned.min, flow.planned.max) : '–',
  ];
}

/** `6`, or `6 (5–8)` where the repeats differ. */
function countText({ required, mode, min, max }: NonNullable<CountFigure>): string {
  const value = `${required ?? mode}`;
  return min === max ? value : `${value} (${min}–${max})`;
}

function range(min: number, max: number): string {
  const text = (value: number) => `${Math.round(value * 10) / 10}`;
  return min === max ? text(min) : `${text(min)}–${text(max)}`;
}

function dates({ first, last }: { first: string; last: string }): string {
  const [a, b] = [localDay(first), localDay(last)];
  return a === b ? a : `${a} – ${b}`;
}

/** A date without a time stands as it is; a moment as the day that it is here. */
function localDay(date: string): string {
  if (!date.includes('T')) return safeText(date);
  const moment = new Date(date);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
