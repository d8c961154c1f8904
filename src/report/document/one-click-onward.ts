import type { FlowFigures } from '../../model/comparison.ts';
import { flowAct } from '../../words/flow-words.ts';
import { flowAnchor } from './flow-anchor.ts';
import type { Answer, Question } from './question.ts';
import type { ReportTarget } from './report-document.ts';

/** Clicks of a one-click flow: the one that asks for it, and the one that confirms it. */
const oneClick = 2;
/** Hours within which a change counts as immediate. */
const atOnce = 1;

const upgrade = flowAct('upgrade').en;

/** How many let people in with one click and at once. Of a way in that is no upgrade nobody knows that it is paid. */
export const oneClickOnward: Question = {
  id: 'one-click-onward',
  always: true,
  sentence: ({ n }, flows) =>
    flows.in.en === upgrade
      ? {
          zh: `${n} 款一键升级、付款后立即生效`,
          en: `${n} upgrade${n === 1 ? 's' : ''} in one click, effective as soon as one has paid`,
        }
      : {
          zh: `${n} 款一键${flows.in.zh}、立即生效`,
          en: `${n} let${n === 1 ? 's' : ''} people ${flows.in.en} in one click, effective at once`,
        },
  definition: (flows) =>
    flows.in.en === upgrade
      ? {
          zh: '一键升级：从点下写明“升级”的控件起，连同确认付款在内不超过 2 次点击，全程在网页上自己办完；立即生效：付款到生效不足 1 小时。',
          en: 'One click: no more than 2 clicks from the control that names the upgrade, the one that confirms the payment included, all of it on the web and by oneself. At once: less than an hour from paying to the effect.',
        }
      : {
          zh: `${flows.in.zh}中至少有一项如此。一键：从点下写明它的控件起，连同最后确认在内不超过 2 次点击，全程在网页上自己办完；立即生效：从最后一下到生效不足 1 小时。`,
          en: `At least one of ${flows.in.en} is so. One click: no more than 2 clicks from the control that names it, the last that confirms included, all of it on the web and by oneself. At once: less than an hour from that click to the effect.`,
        },
  ask: (target) => {
    const answers = onwardFlows(target).map((onward) => ({ holds: isAtOnce(onward), flow: onward.flow }));
    const told =
      answers.find(({ holds }) => holds === true) ??
      answers.find(({ holds }) => holds === null) ??
      answers[0];
    if (!told || told.holds === null) return null;
    return { holds: told.holds, proof: flowAnchor(target, told.flow) } satisfies Answer;
  },
};

/** The ways in that exits are held against, each once. */
export function onwardFlows({ comparisons }: ReportTarget): FlowFigures[] {
  const byName = new Map(comparisons.flatMap(({ onward }) => (onward ? [[onward.flow, onward]] : [])));
  return [...byName.values()];
}

function isAtOnce(onward: FlowFigures): boolean | null {
  if (onward.usable === 0) return null;
  const clicks = onward.indicatedClicks?.required ?? onward.indicatedClicks?.mode ?? null;
  if (clicks === null || clicks > oneClick || onward.channel !== 'self-service') return false;
  if (onward.outcome === 'safe-stop' || onward.effectHours === null) return null;
  return onward.outcome === 'done-now' && onward.effectHours < atOnce;
}
