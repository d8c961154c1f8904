import type { Locator } from '@playwright/test';
import type { FlowBody, FlowOptions } from './declared-flow.ts';
import { intentQuestion } from './intent-questions.ts';
import type { Span } from './milliseconds-of.ts';
import type { DeclareFlow } from './scenario.ts';
import type { Direction } from '../model/words.ts';

export type IntentPairOptions = Pick<FlowOptions, 'setup'> & {
  /** The plan of the account in both halves, and the one that the exit question asks for. */
  from: string;
  to: string;
  /** The flows, `ask-upgrade` if it is not said; their questions are fixed. */
  onward?: string;
  exit: string;
  /** How long a person is waited for at most, from the question on; '15 min' if it is not said. */
  patience?: Span;
};

/**
 * Declares both halves of an intent pair (F09, BOT-04): two flows that open the same chat, each in a browser of its
 * own, and ask once for the dearer plan and once for the way out.
 */
export type DeclareIntentPair = (
  options: IntentPairOptions,
  open: (o: Parameters<FlowBody>[0]) => Promise<Locator>,
) => void;

export function intentPair(declare: (direction: Direction) => DeclareFlow): DeclareIntentPair {
  const [onward, exit] = [declare('onward'), declare('exit')];
  return ({ from, to, setup, onward: more = 'ask-upgrade', exit: less, patience }, open) => {
    for (const flow of [more, less]) intentQuestion(flow, 'zh');
    const body: FlowBody = async (o) => o.walk.ask(await open(o), patience === undefined ? {} : { patience });
    const shared = setup ? { setup } : {};
    onward(more, { from, to: from, ...shared }, body);
    exit(less, { from, to, ...shared }, body);
  };
}
