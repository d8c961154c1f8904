import { sentIn } from '../measure/chat.ts';
import { isIn } from '../measure/flow.ts';
import type { ChatTurnFact } from '../model/fact.ts';
import type { WalkView } from './walk-view.ts';

/** What the person wrote or chose in a chat, and what was answered before the next of it. */
export interface Exchange {
  /** As the chat shows it, else the label of what was chosen; '' where neither is known. */
  input: string;
  at: number;
  /** When the next one was sent; Infinity for the last. */
  until: number;
  replies: ChatTurnFact[];
}

/** What is said in the chats of a walk: what stood there before the first message, then message by message. */
export function exchangesOf({ flow, steps }: WalkView): { opening: ChatTurnFact[]; exchanges: Exchange[] } {
  const turns = wholeTurns(flow.of('chat-turn').filter((turn) => !isIn(flow, 'search', turn.at)));
  const inputs = steps.filter(
    (step) => !step.search && (step.act === 'message' || (step.act === 'activate' && step.control?.chat)),
  );
  const sent = inputs.map((step) => (step.act === 'message' ? sentIn(flow, step).at : step.doneAt));
  // A page may show the answer in the same moment as the message: what stands behind it answers it.
  const behind = sent.map((at) => {
    const shown = turns.findIndex((turn) => turn.own && turn.at === at);
    const later = turns.findIndex((turn) => turn.at > at);
    return shown >= 0 ? shown + 1 : later < 0 ? turns.length : later;
  });
  const heard = (from: number, to = turns.length): ChatTurnFact[] =>
    turns.slice(from, to).filter((turn) => !turn.own);
  const exchanges = inputs.map((step, index) => {
    const [at, until] = [sent[index]!, sent[index + 1] ?? Infinity];
    const own = turns.find((turn) => turn.own && turn.at > Math.min(at, step.at) && turn.at <= until);
    const input = own?.text ?? (step.act === 'activate' ? step.label : '');
    return { input, at, until, replies: heard(behind[index]!, behind[index + 1]) };
  });
  return { opening: heard(0, behind[0]), exchanges };
}

/** Of a message that was written further only what it became. */
function wholeTurns(turns: readonly ChatTurnFact[]): ChatTurnFact[] {
  return turns.filter(
    (turn, index) =>
      !turns
        .slice(index + 1)
        .some(
          (later) =>
            later.at === turn.at &&
            later.page === turn.page &&
            later.frame === turn.frame &&
            later.text.startsWith(turn.text),
        ),
  );
}
