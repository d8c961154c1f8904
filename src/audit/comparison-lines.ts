import { countedBlockers } from '../compare/counted-blockers.ts';
import { blockerName } from '../compare/blocker-name.ts';
import { gateWords } from '../compare/gate-words.ts';
import type { Comparison, Grade, NoGrade, RatioFigure } from '../model/comparison.ts';
import { flowWord } from '../words/flow-words.ts';
import type { Lang } from '../model/walk.ts';

const words = {
  en: {
    against: (flow: string) => `↳ against ${flow}: `,
    and: ', ',
    steps: 'steps',
    person: 'person s',
    times: (what: string, ratio: string, difference: string) => `${what} ×${ratio} (${difference})`,
    effort: (doublings: string) => `effort ${doublings} doublings`,
    noRatio: 'no ratio, one of the two flows has no complete path',
    because: (grade: string, reasons: string) => `↳ ${grade} because: ${reasons}`,
    blockers: '↳ blockers: ',
    noGrade: {
      'exit-not-walked': 'no grade: no usable walk of this flow',
      'onward-not-walked': 'no grade: no usable walk of a flow to compare it with',
      'onward-not-finished': 'no grade: the flow to compare it with could not be finished',
      'no-effort': 'no grade: the effort of one of the two flows is not known',
    } satisfies Record<NoGrade, string>,
  },
  zh: {
    against: (flow: string) => `↳ 与${flow}相比：`,
    and: '，',
    steps: '步骤',
    person: '人时',
    times: (what: string, ratio: string, difference: string) => `${what} ×${ratio}（${difference}）`,
    effort: (doublings: string) => `费力程度 ${doublings} 次翻倍`,
    noRatio: '不计倍数，其中一个流程没有走完的路径',
    because: (grade: string, reasons: string) => `↳ 评为 ${grade}：${reasons}`,
    blockers: '↳ 障碍：',
    noGrade: {
      'exit-not-walked': '无评级：此流程没有可用的走查',
      'onward-not-walked': '无评级：没有可与之相比的可用走查',
      'onward-not-finished': '无评级：与之相比的流程未能走完',
      'no-effort': '无评级：其中一个流程的费力程度未知',
    } satisfies Record<NoGrade, string>,
  },
};

/** A grade, with the other letter where two are possible: `B/C`. */
export function gradeWord({ grade, gradeAlt }: Comparison): string {
  if (grade === null) return '–';
  return [grade, ...(gradeAlt === null ? [] : [gradeAlt])].toSorted(byLetter).join('/');
}

/** How an exit stands against its onward flow: ratios; what holds its grade; the blockers that count. */
export function comparisonLines(comparison: Comparison, lang: Lang): string[] {
  const { grade, noGrade, onward, gates, exit } = comparison;
  if (exit.usable === 0) return [];
  const { against, because, noGrade: whyNone } = words[lang];
  if (onward === null || grade === null) return [...blockerLine(comparison, lang), whyNone[noGrade!]];
  const flow = flowWord(onward.flow)[lang];
  const holding = gates.filter(({ atBest }) => atBest === grade).map((gate) => gateWords(gate)[lang]);
  return [
    against(flow) + ratios(comparison, lang),
    ...(holding.length > 0 ? [because(grade, holding.join(words[lang].and))] : []),
    ...blockerLine(comparison, lang),
  ];
}

function ratios({ steps, personS, effort }: Comparison, lang: Lang): string {
  const { and, steps: stepsWord, person, effort: effortWord, noRatio } = words[lang];
  const parts = [
    part(stepsWord, steps, 0, lang),
    part(person, personS, 1, lang),
    effort === null ? '' : effortWord(signed(effort.value, 2)),
  ].filter(Boolean);
  return parts.join(and) || noRatio;
}

/** `steps ×2.50 (+3)`; without a ratio where the onward flow has none at all. */
function part(what: string, figure: RatioFigure, digits: number, lang: Lang): string {
  if (figure === null) return '';
  const difference = signed(figure.difference, digits);
  return figure.ratio === null
    ? `${what} ${difference}`
    : words[lang].times(what, figure.ratio.toFixed(2), difference);
}

function blockerLine({ blockers }: Comparison, lang: Lang): string[] {
  const names = countedBlockers(blockers).map(({ id }) => `${id} ${blockerName(id)[lang]}`);
  return names.length === 0 ? [] : [words[lang].blockers + names.join(words[lang].and)];
}

function byLetter(a: Grade, b: Grade): number {
  return a < b ? -1 : 1;
}

function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? '0' : `${value > 0 ? '+' : '−'}${text}`;
}
