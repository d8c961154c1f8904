import type { Lang, Names } from '../model/walk.ts';
import { flowChangeLines } from '../report/diff/diff-text.ts';
import { ourDifferenceText } from '../report/diff/our-difference-text.ts';
import { flowWord } from '../words/flow-words.ts';
import { outcomeWords } from '../words/outcome-words.ts';
import { safeText } from '../words/safe-text.ts';
import type { FlowAgain, Reproduction, TimesCompared } from './reproduction.ts';
import type { VersionDifference } from './version-differences.ts';

const words = {
  en: {
    versions: 'Not as it was recorded with:',
    version: (what: string, recorded: string, here: string) => `${what}: recorded ${recorded}, here ${here}`,
    get: (how: string) => `  the same one: ${how}`,
    ours: 'Different because of us, no change of any target:',
    colon: ': ',
    comma: ', ',
    standing: { same: 'the same', differs: 'DIFFERS', untold: 'cannot be told' },
    counts: (same: number, of: number) => `${same} of ${of} counts the same`,
    stopped: 'stopped before the last step in one of the two: what lies behind it is not compared',
    usable: (a: number, b: number) => `usable walks: ${a} then, ${b} now`,
    time: (a: string, b: string) => `${a} then, ${b} now`,
    overlaps: 'ranges overlap',
    apart: 'ranges do not overlap',
    few: 'too few walks to compare',
    none: 'none',
    seconds: 's',
    all: (n: number, same: number, differ: number, untold: number) =>
      `${n} flow${n === 1 ? '' : 's'} walked again: ${same} the same, ${differ} different${untold > 0 ? `, ${untold} cannot be told` : ''}.`,
    aboutUs: (n: number) =>
      `${n === 1 ? '1 walk says' : `${n} walks say`} something about us, not about the target.`,
    page: (page: string) => `Beside each other: ${page}`,
  },
  zh: {
    versions: '与记录时不同的软件：',
    version: (what: string, recorded: string, here: string) => `${what}：记录时 ${recorded}，本机 ${here}`,
    get: (how: string) => `  取得同一版本：${how}`,
    ours: '因我们自身而不同，不算应用的变化：',
    colon: '：',
    comma: '，',
    standing: { same: '相同', differs: '不同', untold: '无从比较' },
    counts: (same: number, of: number) => `${of} 项计数中 ${same} 项相同`,
    stopped: '其中一次停在最后一步之前：其后的内容不作比较',
    usable: (a: number, b: number) => `可用走查：当时 ${a} 次，这次 ${b} 次`,
    time: (a: string, b: string) => `当时 ${a}，这次 ${b}`,
    overlaps: '范围重叠',
    apart: '范围不重叠',
    few: '走查太少，不作比较',
    none: '无',
    seconds: '秒',
    all: (n: number, same: number, differ: number, untold: number) =>
      `重走 ${n} 个流程：${same} 个相同，${differ} 个不同${untold > 0 ? `，${untold} 个无从比较` : ''}。`,
    aboutUs: (n: number) => `${n} 次走查只说明我们自身的问题。`,
    page: (page: string) => `并排对照：${page}`,
  },
};

const whats: Record<VersionDifference['what'], Names> = {
  tool: { zh: 'Seesaw', en: 'Seesaw' },
  playwright: { zh: 'Playwright', en: 'Playwright' },
  browser: { zh: '浏览器', en: 'browser' },
  node: { zh: 'Node', en: 'Node' },
};

const times: Record<TimesCompared['time'], Names> = {
  machineMs: { zh: '整个流程（机器）', en: 'whole flow (machine)' },
  responseMs: { zh: '页面响应', en: 'page response' },
  imposedWaitMs: { zh: '被迫等待', en: 'imposed wait' },
  agentMs: { zh: '等到人工答复', en: 'until a person answered' },
};

/** What is not as it was recorded with, and how to get exactly that; '' if there is nothing. */
export function versionsText(versions: readonly VersionDifference[], lang: Lang): string {
  const say = words[lang];
  const lines = versions.flatMap(({ what, recorded, here, get }) => [
    `  ${say.version(whats[what][lang], safeText(recorded, 100), safeText(here, 100))}`,
    `  ${say.get(safeText(get[lang], 300))}`,
  ]);
  return lines.length === 0 ? '' : [say.versions, ...lines].join('\n');
}

/** What is the same and what differs, for a terminal. */
export function reproductionText({ flows, ours, problems, again }: Reproduction, lang: Lang): string {
  const say = words[lang];
  const of = (standing: FlowAgain['standing']) => flows.filter((flow) => flow.standing === standing).length;
  return [
    ...flows.flatMap((flow) => [...flowLines(flow, lang), '']),
    ...(ours.length > 0 ? [say.ours, ...ours.map((each) => `  ${ourLine(each, lang)}`), ''] : []),
    say.all(flows.length, of('same'), of('differs'), of('untold')),
    ...(problems.length > 0 ? [say.aboutUs(problems.length)] : []),
    say.page(again.page),
  ].join('\n');
}

function flowLines(flow: FlowAgain, lang: Lang): string[] {
  const say = words[lang];
  const { name, project, standing, outcome, usable, counts, isStoppedInOne } = flow;
  const title = [name[lang], flowWord(flow.flow)[lang], project].map((part) => safeText(part, 80));
  const outcomes = [outcome.a, outcome.b].map((each) => (each ? outcomeWords[each][lang] : say.none));
  const outcomeText = outcome.a === outcome.b ? outcomes[0]! : outcomes.join(' → ');
  return [
    `${title.filter(Boolean).join(' · ')}${say.colon}${say.standing[standing]}`,
    `  ${[outcomeText, say.counts(counts.same, counts.of), say.usable(usable.a, usable.b)].join(say.comma)}`,
    ...(isStoppedInOne ? [`  ${say.stopped}`] : []),
    ...flow.times.map((time) => `  ${timeLine(time, lang)}`),
    ...(standing === 'differs' ? flowChangeLines(flow.diff, lang).map((line) => `  ${line}`) : []),
  ];
}

function timeLine({ time, a, b, overlaps }: TimesCompared, lang: Lang): string {
  const say = words[lang];
  const [then, now] = [a, b].map((range) =>
    range ? `${seconds(range.min)}–${seconds(range.max)} ${say.seconds}` : say.none,
  ) as [string, string];
  const how = overlaps === null ? say.few : overlaps ? say.overlaps : say.apart;
  return `${times[time][lang]}${say.colon}${say.time(then, now)}${say.comma}${how}`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(ms < 10_000 ? 2 : 1);
}

function ourLine(ours: Reproduction['ours'][number], lang: Lang): string {
  const { label, values } = ourDifferenceText(ours);
  return [label[lang], values[lang]].filter(Boolean).join(words[lang].colon);
}
