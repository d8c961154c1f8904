import { onwardOf } from '../measure/onward-of.ts';
import type { AuditDocument, FlowSummary, Ratio, Spread } from './audit-document.ts';
import { displayWidth, padTo } from './display-width.ts';
import { groupBy } from './group-by.ts';
import { plainText } from './plain-text.ts';
import { flowWord, outcomeWord } from './walk-words.ts';
import type { Lang } from './walk-words.ts';

const words = {
  en: {
    heads: [
      'flow',
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
    against: (flow: string, ratios: string) => `↳ against ${flow}: ${ratios}`,
    and: ', ',
    steps: 'steps',
    person: 'person s',
    times: (ratio: string, doublings: string) => `×${ratio} (${doublings} doublings)`,
    noRatio: 'no ratio, one of the two flows has no complete path',
    hours: 'h',
    simulated: 'Demonstration, fictional apps.',
    descriptive: 'Fewer than five usable walks of a flow: descriptive only.',
    person_s:
      'person s: predicted from recorded events (klm-1), median [range over the declared constants]; contains neither response nor wait. n: usable/all walks. ≥: no complete path, a lower bound. planned: steps counted but not taken, the walk stopped before them.',
    nothing: 'No walk has been recorded.',
  },
  zh: {
    heads: [
      '流程',
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
    against: (flow: string, ratios: string) => `↳ 与${flow}相比：${ratios}`,
    and: '，',
    steps: '步骤',
    person: '人时',
    times: (ratio: string, doublings: string) => `×${ratio}（${doublings} 次翻倍）`,
    noRatio: '不计倍数，其中一个流程没有走完的路径',
    hours: '小时',
    simulated: '演示·虚构应用',
    descriptive: '有流程的可用走查不足五次：仅作描述。',
    person_s:
      '人时：按 klm-1 由记录的事件推算，中位数 [随所声明常数变化的范围]，不含响应与等待。n：可用/全部走查。≥：没有走完的路径，为下限。未执行：计入但未执行的步骤，走查停在其前。',
    nothing: '没有记录到走查。',
  },
};

/** Fewer usable walks than this are descriptive only (decisions, Reports). */
const enough = 5;
const right = new Set([2, 3, 4, 5, 6, 7, 8, 9, 12]);

/**
 * An audit's flows as a table in plain text: a heading per target, a line per flow, under each exit how it stands
 * against the onward flow, at the end the limits of what the figures say.
 */
export function comparisonTable({ flows, simulated }: AuditDocument, lang: Lang): string {
  const { heads, nothing, descriptive, simulated: demo, person_s } = words[lang];
  if (flows.length === 0) return nothing;
  const rows = flows.map((flow) => cellsOf(flow, lang));
  const widths = heads.map((head, column) =>
    Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[column]!))),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => padTo(widths[column]!, cell, right.has(column) ? 'right' : 'left')).join('  ')}`.trimEnd();
  const lines = [line(heads)];
  for (const [, group] of groupBy(flows, ({ target, project }) => JSON.stringify([target, project]))) {
    const { name, target, project } = group[0]!;
    lines.push(plainText([name[lang], target, project].filter(Boolean).join(' · ')));
    for (const flow of group) {
      lines.push(line(rows[flows.indexOf(flow)]!));
      const ratios = flow.direction === 'exit' && flow.usable > 0 && ratioLine(flow, group, lang);
      if (ratios) lines.push(`    ${ratios}`);
    }
  }
  const notes = [
    simulated ? demo : '',
    flows.some(({ usable }) => usable < enough) ? descriptive : '',
    person_s,
  ].filter(Boolean);
  return [...lines, '', ...notes].join('\n');
}

function cellsOf(flow: FlowSummary, lang: Lang): string[] {
  const bound = flow.lowerBound ? '≥ ' : '';
  const count = (spread: Spread) => (spread ? bound + range(spread) : '–');
  const seconds = (spread: Spread) => (spread ? (spread.median / 1000).toFixed(1) : '–');
  const all = flow.usable + flow.notUsable;
  const { personS, promisedHours, effectiveAt } = flow;
  return [
    plainText(flowWord(flow.flow, lang)),
    flow.outcomes
      .map(
        ({ outcome, walks }) => outcomeWord(outcome, lang) + (flow.outcomes.length > 1 ? ` ×${walks}` : ''),
      )
      .join(', ') || '–',
    flow.notUsable === 0 ? `${flow.usable}` : `${flow.usable}/${all}`,
    count(flow.steps),
    count(flow.clicks),
    count(flow.screens),
    count(flow.options),
    count(flow.typedFields),
    personS
      ? `${bound}${personS.median.toFixed(1)} [${personS.min.toFixed(1)}–${personS.max.toFixed(1)}]`
      : '–',
    `${seconds(flow.responseMs)} / ${seconds(flow.imposedWaitMs)}`,
    promisedHours ? `${range(promisedHours)} ${words[lang].hours}` : '–',
    effectiveAt ? dates(effectiveAt) : '–',
    flow.planned ? range(flow.planned) : '–',
  ];
}

function ratioLine(exit: FlowSummary, group: readonly FlowSummary[], lang: Lang): string {
  const { against, and, steps, person, times, noRatio } = words[lang];
  const onward = group.filter(({ direction }) => direction === 'onward').map((flow) => flow.flow);
  const counterpart = onwardOf(exit.flow, onward);
  if (counterpart === null) return '';
  const flow = plainText(flowWord(counterpart, lang));
  const part = (what: string, ratio: Ratio) =>
    ratio ? `${what} ${times(ratio.ratio.toFixed(2), signed(ratio.doublings))}` : '';
  const { againstOnward } = exit;
  const said = againstOnward && [part(steps, againstOnward.steps), part(person, againstOnward.personS)];
  return against(flow, said?.filter(Boolean).join(and) || noRatio);
}

function range({ min, max }: { min: number; max: number }): string {
  const text = (value: number) => `${Math.round(value * 10) / 10}`;
  return min === max ? text(min) : `${text(min)}–${text(max)}`;
}

function signed(doublings: number): string {
  const text = Math.abs(doublings).toFixed(2);
  return text === '0.00' ? '0' : `${doublings > 0 ? '+' : '−'}${text}`;
}

function dates({ first, last }: { first: string; last: string }): string {
  const [a, b] = [localDay(first), localDay(last)];
  return a === b ? a : `${a} – ${b}`;
}

/** A date without a time stands as it is; a moment as the day that it is here. */
function localDay(date: string): string {
  if (!date.includes('T')) return plainText(date);
  const moment = new Date(date);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
