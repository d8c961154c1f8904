import { namesGoal } from '../../lexicon/names-goal.ts';
import { normalise } from '../../lexicon/normalise.ts';
import type { Detector } from '../detector.ts';
import { inPassage, nowhere } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';
import type { Step } from '../../measure/step.ts';

const name = { zh: '关键词要说几遍', en: 'Keyword said again and again' };

export const keywordGate: Detector = {
  strings: {
    name,
    explanation: {
      zh: '在聊天里至少要把要求说两遍，机器人才给出办法或转给人工。',
      en: 'In the chat the request had to be made at least twice before an option or a person was offered.',
    },
    against: null,
    note: 'The quoted words are the answer that the first request got.',
  },
  meta: {
    id: 'BOT-03',
    name,
    family: 'BOT',
    severity: 3,
    ontology: 'Obstruction',
    version: 'BOT-03/1',
  },
  compares: 'alone',
  detect(walk) {
    if ((walk.measured.keywordRepeats ?? 0) < 1) return [];
    const [first, ...again] = walk.steps.filter(
      (step) => step.act === 'message' && step.goal && !step.search,
    );
    const inVain = first ? again.filter((step) => !wasServed(walk, first, step)) : [];
    if (!first || inVain.length === 0) return [];
    const reply = walk.passages.find(
      (passage) => passage.source === 'chat' && passage.at > first.at && passage.at <= inVain.at(-1)!.at,
    );
    return [
      {
        ...(reply ? inPassage(reply) : { ...nowhere, step: walk.stepAt(first.at) }),
        strength: inVain.length,
        confidence: 0.9,
      },
    ];
  },
};

/**
 * Between the first request and a repeat a person had come, a control in the chat offered what was asked for, or the
 * repeat says what the answer before it asked to be said (回复“确认降级”即可办理).
 */
function wasServed(walk: WalkView, first: Step, again: Step): boolean {
  const { passages, flow } = walk;
  const between = passages.filter(({ source, at }) => source === 'chat' && at > first.at && at <= again.at);
  const repeated = wordsOf(walk, again);
  const asked = between.at(-1)?.text ?? '';
  const isNew = repeated !== '' && repeated !== wordsOf(walk, first);
  return (
    between.some(({ role }) => role === 'chat-agent') ||
    (isNew && normalise(asked).includes(repeated)) ||
    flow.states.some(
      (state) =>
        state.at > first.at &&
        state.at <= again.at &&
        state.controls.some(
          (each) => each.chat && !each.state.disabled && namesGoal(each.name, flow.head.flow),
        ),
    )
  );
}

/** What a message said, as the chat shows it; '' where it does not. */
function wordsOf({ flow, steps }: WalkView, message: Step): string {
  const next = steps.find((step) => step.act === 'message' && step.at > message.at)?.at ?? Infinity;
  const own = flow.of('chat-turn').find((turn) => turn.own && turn.at >= message.at && turn.at < next);
  return normalise(own?.text ?? '');
}
