import { countedBlockers } from '../../compare/counted-blockers.ts';
import type { FlowFigures } from '../../model/comparison.ts';
import type { Names } from '../../model/walk.ts';
import type { Lang } from '../../model/walk.ts';
import type { ReportDocument, ReportTarget } from '../document/report-document.ts';
import { referenceSentence } from '../document/reference-sentence.ts';
import { blockerName } from '../words/blocker-words.ts';
import { rejectionTexts, reviewedText } from '../words/review-words.ts';
import {
  countText,
  effectText,
  gradeText,
  promisedText,
  rangeText,
  rounded,
  timesText,
} from '../words/figures.ts';
import { flowWord } from '../../words/flow-words.ts';
import { channelWords, outcomeWords } from '../../words/outcome-words.ts';
import { safeText } from '../../words/safe-text.ts';

const words = {
  zh: {
    demo: '演示·虚构应用',
    of: (n: number) => `本次测试的 ${n} 款中：`,
    reference: '公平参照',
    few: '有流程的可用走查不足五次：仅作描述。',
    heads: [
      '应用',
      '流程',
      '结果',
      '渠道',
      '步骤',
      '屏',
      '预计用时（秒）',
      '承诺时限',
      '生效',
      '障碍',
      '费力',
      '评级',
    ],
    none: '无',
  },
  en: {
    demo: 'Demonstration, fictional apps',
    of: (n: number) => (n === 1 ? 'Of the one app tested:' : `Of the ${n} apps tested:`),
    reference: 'built to be fair',
    few: 'Fewer than five usable walks of a flow: descriptive only.',
    heads: [
      ...['App', 'Flow', 'Outcome', 'Channel', 'Steps', 'Screens'],
      ...['Person’s time (s)', 'Promised', 'Effect', 'Blockers', 'Effort', 'Grade'],
    ],
    none: 'none',
  },
};

/** `report.md`: the sentences and the table, for pasting; Chinese first, then English. */
export function reportMarkdown(document: ReportDocument): string {
  return (['zh', 'en'] as const).map((lang) => partOf(document, lang)).join('\n---\n\n');
}

function partOf({ audit, findings, targets, method, reviews }: ReportDocument, lang: Lang): string {
  const reviewed = reviewedText(reviews)?.[lang];
  const say = words[lang];
  const tested = new Set(targets.filter(({ reference }) => !reference).map(({ target }) => target)).size;
  const lines = [
    `# ${text(audit.name[lang])}`,
    '',
    ...(audit.simulated ? [`**${say.demo}**`, ''] : []),
    say.of(tested),
    '',
    ...findings.map(
      ({ sentence, project }) => `- ${sentence[lang]}${project === '' ? '' : ` (${text(project)})`}`,
    ),
    '',
    ...targets
      .filter(({ reference }) => reference)
      .flatMap((target) => [
        `${say.reference}: ${text(target.name[lang])}. ${referenceSentence(target)[lang]}`,
        '',
      ]),
    row(say.heads),
    row(say.heads.map(() => '---')),
    ...targets.flatMap((target) => rowsOf(target, lang)),
    '',
    ...(method.descriptiveOnly ? [say.few, ''] : []),
    ...(reviewed ? [text(reviewed), ''] : []),
    ...rejectionTexts(reviews).map((each) => `- ${text(each[lang])}`),
    ...(reviews.rejections.length > 0 ? [''] : []),
    ...(audit.simulated ? [`*${say.demo}*`, ''] : []),
  ];
  return lines.join('\n');
}

function rowsOf(target: ReportTarget, lang: Lang): string[] {
  const say = words[lang];
  const name = `${text(target.name[lang])}${target.reference ? ` (${say.reference})` : ''}`;
  const onward = new Map(
    target.comparisons.flatMap((each) => (each.onward ? [[each.onward.flow, each.onward]] : [])),
  );
  return [
    ...[...onward.values()].map((figures) => row([name, ...cellsOf(figures, lang), '', '', ''])),
    ...target.comparisons.map(({ exit, blockers, effort, grade, gradeAlt }) =>
      row([
        name,
        ...cellsOf(exit, lang),
        countedBlockers(blockers)
          .map(({ id, severity }) => `${blockerName(id)[lang]} (${id}, ${severity})`)
          .join('; ') || (exit.usable > 0 ? say.none : '–'),
        effort ? timesText(effort.value) : '–',
        gradeText(grade, gradeAlt) ?? '–',
      ]),
    ),
  ];
}

function cellsOf(figures: FlowFigures, lang: Lang): string[] {
  const { flow, outcome, channel, steps, screens, lowerBound, personS, promised } = figures;
  const said = (names: Names | null): string => names?.[lang] ?? '–';
  return [
    text(said(flowWord(flow))),
    said(outcome && outcomeWords[outcome]),
    said(channel && channelWords[channel]),
    countText(steps, lowerBound) ?? '–',
    countText(screens, lowerBound) ?? '–',
    personS ? `${lowerBound ? '≥ ' : ''}${rounded(personS.value)} [${rangeText(personS)}]` : '–',
    said(promised && promisedText(promised)),
    said(effectText(figures)),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A text of others in Markdown: nothing in it is markup, and it stays in its cell. */
function text(of: string): string {
  return safeText(of, 200)
    .replace(/[\\`*_{}[\]()#+!|~$^-]/g, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/(https?|www)(?=[:.])/gi, '$1\u2060');
}
