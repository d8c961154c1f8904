import type { Detector, Sighting } from '../detector.ts';
import { nowhere, onStep } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '连环确认', en: 'Chain of confirmations' };
/** The first confirmation guards against a slip (measurement.md §2.2). */
const chain = 2;

export const confirmationChain: Detector = {
  strings: {
    name,
    explanation: {
      zh: '同一个决定要确认两次或更多次。',
      en: 'The same decision has to be confirmed twice or more.',
    },
    against: null,
    note: 'A confirmation repeats a choice already made. Do not call it a question.',
  },
  meta: {
    id: 'CNF-01',
    name,
    family: 'CNF',
    severity: 3,
    ontology: 'Forced Action',
    version: 'CNF-01/1',
  },
  compares: 'alone',
  detect(walk) {
    const asked = walk.measured.screens.flatMap((screen, index) => (screen.confirmation ? [index] : []));
    if (asked.length < chain) return [];
    return asked.map((index) => ({
      ...placeOf(walk, index),
      strength: asked.length,
      confidence: 0.9,
    }));
  },
};

type Place = Pick<Sighting, 'step' | 'state' | 'screenHash' | 'quote' | 'context' | 'offset' | 'box'>;

/** The words that ask: of a native dialog its own, else the control that says yes. */
function placeOf(walk: WalkView, index: number): Place {
  const sight = walk.sights[index];
  if (!sight) return nowhere;
  if (sight.dialog) {
    const { message } = sight.dialog;
    return { ...nowhere, step: walk.stepAt(sight.at), quote: message, context: message };
  }
  const states = sight.states.map((state) => state.screen);
  const yes = walk.steps.findLast((step) => step.act === 'activate' && states.includes(step.state ?? 0));
  return yes ? onStep(walk, yes) : { ...nowhere, step: walk.stepAt(sight.at), state: states[0] ?? null };
}
