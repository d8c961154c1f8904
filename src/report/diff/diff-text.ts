import { enoughRepeats } from '../../compare/enough-repeats.ts';
import type { Lang } from '../../model/walk.ts';
import { blockerName } from '../words/blocker-words.ts';
import { minuteText } from '../words/day-text.ts';
import { flowWord } from '../../words/flow-words.ts';
import { safeText } from '../../words/safe-text.ts';
import { stepVerb } from '../words/step-words.ts';
import type { AuditDiff, BlockerChange, DiffedAudit, FlowDiff } from './audit-diff.ts';
import { concernedBy } from './concerned.ts';
import { figureChangeText } from './figure-change-text.ts';
import { needsJudging, ourDifferenceText } from './our-difference-text.ts';
import { sideWords } from './side-words.ts';

const words = {
  zh: {
    older: '（较早）',
    walks: (usable: number, all: number) => `${all} 次走查，${usable} 次可用`,
    demo: '演示·虚构应用',
    same: '甲与乙是同一次审计。',
    ours: '因我们自身而不同，不算应用的变化：',
    judge: '要让两次审计可比：分别运行 seesaw judge，再比一次。',
    all: (changed: number, of: number) =>
      changed === 0
        ? `没有变化：两次都走查过的 ${of} 个流程，逐项相同。`
        : `两次都走查过的 ${of} 个流程中，${changed} 个有变化，${of - changed} 个没有。`,
    none: '没有一个流程是两次都走查过、两次都可用的。',
    unusable: '无从比较（其中一次没有可用的走查）：',
    came: '只在乙中走查：',
    gone: '只在甲中走查：',
    colon: '：',
    comma: '、',
    step: '步骤',
    text: '文字',
    chat: '客服',
    blocker: '障碍',
    counted: '计入',
    uncounted: '不计入',
    severity: (n: number) => `${n} 级`,
    met: (met: number, of: number) => `${of} 次中 ${met} 次`,
    more: (n: number) => `另有 ${n} 处文字，见网页`,
    quote: (text: string) => `“${text}”`,
    few: '有流程的可用走查不足五次：仅作描述。',
    times: '测得的时间，走查满三次才比较。',
  },
  en: {
    older: ' (older)',
    walks: (usable: number, all: number) => `${all} walks, ${usable} usable`,
    demo: 'Demonstration, fictional apps',
    same: 'Both are the same audit.',
    ours: 'Different because of us, no change of any app:',
    judge: 'To make the two comparable: run seesaw judge on each of them, then compare again.',
    all: (changed: number, of: number) =>
      changed === 0
        ? `Nothing changed: ${of} flow${of === 1 ? '' : 's'} walked in both, alike in every respect.`
        : `Of ${of} flow${of === 1 ? '' : 's'} walked in both, ${changed} changed and ${of - changed} did not.`,
    none: 'No flow was walked, and usable, in both of them.',
    unusable: 'Nothing can be told (no usable walk in one of them): ',
    came: 'Walked only in the second: ',
    gone: 'Walked only in the first: ',
    colon: ': ',
    comma: ', ',
    step: 'Step',
    text: 'Text',
    chat: 'Service',
    blocker: 'Blocker',
    counted: 'counts',
    uncounted: 'does not count',
    severity: (n: number) => `severity ${n}`,
    met: (met: number, of: number) => `in ${met} of ${of}`,
    more: (n: number) => `${n} more text${n === 1 ? '' : 's'}, see the page`,
    quote: (text: string) => `“${text}”`,
    few: 'Fewer than five usable walks of a flow: descriptive only.',
    times: 'Measured times are compared from three walks on.',
  },
};

/** So many texts of a flow are printed; the page has them all. */
const mostTexts = 6;

/** What changed, in plain text for a terminal: nothing that came from a page can do more than be read. */
export function diffText(diff: AuditDiff, lang: Lang): string {
  const say = words[lang];
  const { a, b, older, ours, flows } = diff;
  const of = (standing: FlowDiff['standing']) => flows.filter((flow) => flow.standing === standing);
  const changed = of('changed');
  const compared = changed.length + of('same').length;
  const lone = (sentence: string, list: readonly FlowDiff[]) =>
    list.length === 0 ? [] : [sentence + list.map((flow) => titleOf(flow, lang)).join(say.comma)];
  const isFew = [...changed, ...of('same')].some((flow) =>
    [flow.a, flow.b].some((side) => (side?.usable ?? 0) < enoughRepeats),
  );
  return [
    `${sideWords.a[lang]}  ${auditLine(a, lang)}${older === 'a' ? say.older : ''}`,
    `${sideWords.b[lang]}  ${auditLine(b, lang)}${older === 'b' ? say.older : ''}`,
    ...(a.simulated || b.simulated ? [say.demo] : []),
    ...(older === null && a.id === b.id ? [say.same] : []),
    '',
    ...(ours.length > 0 ? [say.ours, ...ours.map((each) => `  ${ourLine(each, diff, lang)}`)] : []),
    ...(needsJudging(ours) ? [say.judge] : []),
    ...(ours.length > 0 ? [''] : []),
    compared === 0 ? say.none : say.all(changed.length, compared),
    ...lone(say.came, of('came')),
    ...lone(say.gone, of('gone')),
    ...lone(say.unusable, of('unusable')),
    ...(compared > 0 && isFew ? [say.few + ' '.repeat(Number(lang === 'en')) + say.times] : []),
    ...changed.flatMap((flow) => [
      '',
      titleOf(flow, lang),
      ...flowChangeLines(flow, lang).map((line) => `  ${line}`),
    ]),
  ].join('\n');
}

function auditLine({ id, name, startedAt, timezone, walks }: DiffedAudit, lang: Lang): string {
  return [
    safeText(name[lang], 80),
    safeText(id, 80),
    minuteText(startedAt, timezone),
    words[lang].walks(walks.usable, walks.all),
  ].join(' · ');
}

function titleOf({ name, flow, project }: FlowDiff, lang: Lang): string {
  return inOneLine([name[lang], flowWord(flow)[lang], project]);
}

function inOneLine(parts: readonly string[]): string {
  return parts
    .map((part) => safeText(part, 80))
    .filter(Boolean)
    .join(' · ');
}

function ourLine(ours: AuditDiff['ours'][number], diff: AuditDiff, lang: Lang): string {
  const { label, values } = ourDifferenceText(ours);
  const line = [label[lang], values[lang]].filter(Boolean).join(words[lang].colon);
  const concerned = concernedBy(ours, diff).map(({ flow, isWholeTarget }) =>
    isWholeTarget ? inOneLine([flow.name[lang], flow.project]) : titleOf(flow, lang),
  );
  return concerned.length === 0 ? line : `${line} [${concerned.join(words[lang].comma)}]`;
}

/** What changed in a flow, a line each, the signs − and + in front of what went and came. */
export function flowChangeLines(flow: FlowDiff, lang: Lang): string[] {
  const say = words[lang];
  const { figures, blockers, steps, screens } = flow;
  const texts = screens.flatMap((pair) => pair.words);
  const told = texts.slice(0, mostTexts).flatMap(({ a, b, speaker }) => {
    const label = speaker === null ? say.text : say.chat;
    const line = (sign: string, text: string | null) =>
      text === null ? [] : [`${sign} ${label}${say.colon}${say.quote(safeText(text, 160))}`];
    return [...line('−', a), ...line('+', b)];
  });
  return [
    ...figures.filter(isTold).map((change) => {
      const { label, a, b, why } = figureChangeText(change, flow);
      const because = why[lang] === '' ? '' : lang === 'zh' ? `（${why.zh}）` : ` (${why.en})`;
      return `${label[lang]}${say.colon}${a[lang]} → ${b[lang]}${because}`;
    }),
    ...blockers.map((blocker) => blockerLine(blocker, lang)),
    ...steps.map(({ change, step, act, role, label }) => {
      const name = label === '' ? '' : say.quote(safeText(label, 80));
      const space = lang === 'en' && name !== '' ? ' ' : '';
      return `${change === 'came' ? '+' : '−'} ${say.step} ${step}${say.colon}${stepVerb({ act, role })[lang]}${space}${name}`;
    }),
    ...told,
    ...(texts.length > mostTexts ? [say.more(texts.length - mostTexts)] : []),
  ];
}

/** Counts since the first indication follow the others; the page has them. */
function isTold(change: FlowDiff['figures'][number]): boolean {
  return change.figure !== 'count' || !change.count.startsWith('indicated');
}

function blockerLine({ id, a, b }: BlockerChange, lang: Lang): string {
  const say = words[lang];
  const stands = (said: NonNullable<BlockerChange['a']>) =>
    [
      say.severity(said.severity),
      said.counted ? say.counted : say.uncounted,
      say.met(said.met, said.of),
    ].join(say.comma);
  const name = `${say.blocker}${say.colon}${blockerName(id)[lang]}`;
  const bracketed = (text: string) => (lang === 'zh' ? `（${text}）` : ` (${text})`);
  const { quote } = (b ?? a)!;
  const quoted = quote === '' ? '' : ` ${say.quote(safeText(quote, 120))}`;
  if (a && b) return `± ${name}${bracketed(`${stands(a)} → ${stands(b)}`)}${quoted}`;
  return `${b ? '+' : '−'} ${name}${bracketed(stands((b ?? a)!))}${quoted}`;
}
