import type { CountFigure, Ranged, TimeFigure } from '../../model/comparison.ts';
import type { Names } from '../../model/walk.ts';
import { countText, countValue, effectText, promisedText, rangeText, rounded } from '../words/figures.ts';
import { secondsText } from '../words/figures.ts';
import { attributeWords, valueText } from '../words/prominence-words.ts';
import { safeText } from '../../words/safe-text.ts';
import { channelWords, outcomeWords } from '../../words/outcome-words.ts';
import type { DiffedCount, FigureChange, FlowDiff, GradeSaid, Why } from './audit-diff.ts';

/** A changed figure as a person reads it. `why` is empty where nothing needs to be said. */
export type FigureChangeText = { label: Names; a: Names; b: Names; why: Names };

const counts: Record<DiffedCount, Names> = {
  steps: { zh: '步骤', en: 'Steps' },
  clicks: { zh: '点击', en: 'Clicks' },
  screens: { zh: '屏', en: 'Screens' },
  options: { zh: '选项', en: 'Options' },
  decisions: { zh: '需要选择的屏', en: 'Decisions' },
  confirmations: { zh: '再次确认', en: 'Confirmations' },
  typedFields: { zh: '输入项', en: 'Fields to fill in' },
  chatTurns: { zh: '发给客服的消息', en: 'Messages to the service' },
  keywordRepeats: { zh: '重复说明来意', en: 'Times the wish was repeated' },
  channelSwitches: { zh: '换渠道', en: 'Changes of channel' },
  indicatedSteps: { zh: '步骤（自首次表明来意起）', en: 'Steps (since the wish was first shown)' },
  indicatedClicks: { zh: '点击（自首次表明来意起）', en: 'Clicks (since the wish was first shown)' },
  indicatedScreens: { zh: '屏（自首次表明来意起）', en: 'Screens (since the wish was first shown)' },
  indicatedOptions: { zh: '选项（自首次表明来意起）', en: 'Options (since the wish was first shown)' },
  detourSteps: { zh: '寻找入口的点击', en: 'Clicks spent on finding the entry' },
  searchedScreens: { zh: '寻找入口看过的屏', en: 'Screens looked at to find the entry' },
};

const times = {
  responseMs: { zh: '页面响应', en: 'Page response' },
  imposedWaitMs: { zh: '被迫等待', en: 'Imposed wait' },
  agentMs: { zh: '等到人工答复', en: 'Until a person answered' },
};

const whys: Record<Why, Names> = {
  ranges: { zh: '各次走查的范围不重叠', en: 'ranges over the walks do not overlap' },
  modes: { zh: '最常见的值不同', en: 'the commonest values differ' },
  intervals: { zh: '95% 区间不重叠', en: '95 % intervals do not overlap' },
  'only-one': { zh: '只有一次审计有此项', en: 'only one of the audits has it' },
};

const nothing = { zh: '', en: '' };
const none: Names = { zh: '无', en: 'none' };
const unsaid: Names = { zh: '未说明', en: 'not said' };

/** @param flow the one that it is of: of a single walk each there are no ranges to speak of */
export function figureChangeText(
  change: FigureChange,
  { a, b }: Pick<FlowDiff, 'a' | 'b'>,
): FigureChangeText {
  const isSingle = a?.usable === 1 && b?.usable === 1;
  const text = changeText(change);
  return isSingle && text.why === whys.ranges ? { ...text, why: nothing } : text;
}

function changeText(change: FigureChange): FigureChangeText {
  switch (change.figure) {
    case 'outcome':
      return {
        label: { zh: '结果', en: 'Outcome' },
        a: outcomeWords[change.a],
        b: outcomeWords[change.b],
        why: nothing,
      };
    case 'grade':
      return {
        label: { zh: '评级', en: 'Grade' },
        a: gradeText(change.a),
        b: gradeText(change.b),
        why: nothing,
      };
    case 'channel':
      return {
        label: { zh: '渠道', en: 'Channel' },
        a: channelWords[change.a],
        b: channelWords[change.b],
        why: nothing,
      };
    case 'count':
      return {
        label: counts[change.count],
        a: countOver(change.a, change.bound.a),
        b: countOver(change.b, change.bound.b),
        why: whys[change.why],
      };
    case 'person':
      return {
        label: { zh: '预计用时', en: 'Person’s time' },
        a: personText(change.a, change.bound.a),
        b: personText(change.b, change.bound.b),
        why: whys[change.why],
      };
    case 'time':
      return {
        label: times[change.time],
        a: timeText(change.a),
        b: timeText(change.b),
        why: whys[change.why],
      };
    case 'promised':
      return {
        label: { zh: '承诺时限', en: 'Promised' },
        a: change.a ? promisedText(change.a) : none,
        b: change.b ? promisedText(change.b) : none,
        why: nothing,
      };
    case 'effect':
      return {
        label: { zh: '生效', en: 'Effect' },
        a: effectText({ effectHours: change.a }) ?? unsaid,
        b: effectText({ effectHours: change.b }) ?? unsaid,
        why: nothing,
      };
    case 'prominence':
      return prominenceText(change);
  }
}

const verdicts: Record<'equal' | 'weaker' | 'suppressed', Names> = {
  equal: { zh: '同样醒目', en: 'as easy to see' },
  weaker: { zh: '较不醒目', en: 'less easy to see' },
  suppressed: { zh: '明显被压低', en: 'much less easy to see' },
};

/** What leads on against what leads out, attribute by attribute. */
function prominenceText({
  labels,
  rows,
  a,
  b,
}: Extract<FigureChange, { figure: 'prominence' }>): FigureChangeText {
  const [on, out] = [labels.on, labels.out].map((text) => safeText(text, 40));
  const side = (of: 'a' | 'b', lang: keyof Names) =>
    rows
      .map(({ attribute, unit, ...values }) => {
        const { on: one, out: other } = values[of];
        const against = lang === 'zh' ? '对' : 'against';
        return `${attributeWords[attribute][lang]} ${valueText(one, unit)[lang]} ${against} ${valueText(other, unit)[lang]}`;
      })
      .join(lang === 'zh' ? '；' : '; ');
  const [before, after] = [verdicts[a.verdict], verdicts[b.verdict]];
  return {
    label: { zh: `醒目程度（“${on}”对“${out}”）`, en: `Prominence (“${on}” against “${out}”)` },
    a: { zh: side('a', 'zh'), en: side('a', 'en') },
    b: { zh: side('b', 'zh'), en: side('b', 'en') },
    why: before === after ? nothing : { zh: `${before.zh} → ${after.zh}`, en: `${before.en} → ${after.en}` },
  };
}

function gradeText({ grade, alt }: GradeSaid): Names {
  if (grade === null) return { zh: '不评级', en: 'no grade' };
  const letters = [...new Set([grade, alt ?? grade])].toSorted();
  return asIs(letters.join('/'));
}

/** `6`, `6 (5–7)`, `≥ 9`. */
function countOver(figure: CountFigure, isBound: boolean): Names {
  const range = countText(figure, isBound);
  if (figure === null || range === null) return none;
  return asIs(figure.min === figure.max || isBound ? range : `${countValue(figure)!} (${range})`);
}

function personText(ranged: Ranged | null, isBound: boolean): Names {
  if (ranged === null) return none;
  const text = `${isBound ? '≥ ' : ''}${rounded(ranged.value)}`;
  return { zh: `${text} 秒（${rangeText(ranged)}）`, en: `${text} s (${rangeText(ranged)})` };
}

function timeText(figure: TimeFigure): Names {
  const text = secondsText(figure);
  return text === null ? none : { zh: `${text} 秒`, en: `${text} s` };
}

function asIs(text: string): Names {
  return { zh: text, en: text };
}
