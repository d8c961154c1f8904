import { namesGoal } from '../lexicon/names-goal.ts';
import type { Control } from '../model/control.ts';
import type { Step } from '../measure/step.ts';
import type { Passage } from './passage.ts';
import type { WalkView } from './walk-view.ts';

/** The person got what he came for, or stood before the last control that would give it. */
export function isPassable({ outcome }: WalkView): boolean {
  return outcome === 'done-now' || outcome === 'done-later' || outcome === 'safe-stop';
}

/** Messages that the person had to send on the way; those of a search and behind the commit control aside. */
export function messagesOf({ steps, parts }: WalkView): Step[] {
  return steps.filter((step) => step.act === 'message' && ['before', 'counted'].includes(parts.partOf(step)));
}

/** What was done was done in the chat: the commit control stands in it, or the flow was only ever named there. */
export function isFinishedInChat(walk: WalkView): boolean {
  const { commit } = walk.parts;
  if (!isPassable(walk) || !commit || messagesOf(walk).length === 0) return false;
  return commit.act === 'message' || commit.control?.chat === true || walk.indication?.act === 'message';
}

/** The words belong to those that show the outcome. */
export function showsOutcome({ flow }: WalkView, passage: Passage): boolean {
  const shown = flow.outcome?.evidence?.text ?? '';
  return shown !== '' && (passage.text.includes(shown) || shown.includes(passage.text));
}

/** An article or a record about the act, not a control that does it. */
const about =
  /^(?:如何|怎么|怎样|为什么|什么|关于|查看)|(?:说明|规则|须知|指南|教程|帮助|问题|记录|进度|协议|政策|攻略|方法|流程|吗|\?)$|^(?:how|why|what|when|can i|about|view|see)\b|\b(?:guide|faqs?|help|policy|rules|history|article|learn)\b/iu;

/** A control outside any chat whose label names the goal: a way to do it by oneself. */
export function selfServiceControl({ flow }: WalkView): Control | null {
  for (const state of flow.states) {
    const control = state.controls.find(
      (each) =>
        !each.chat &&
        !/^(?:tel|mailto):/u.test(each.target) &&
        !about.test(each.name.trim()) &&
        namesGoal(each.name, flow.head.flow),
    );
    if (control) return control;
  }
  return null;
}
