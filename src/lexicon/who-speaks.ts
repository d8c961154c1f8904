import { isHandOver } from './is-hand-over.ts';
import { normalise } from './normalise.ts';
import { speakerOf, type Sign, type Speaker } from './speaker-of.ts';

/** A message as a chat shows it; what is not known is left out. */
export type Spoken = {
  text: string;
  sender: string;
  /** It repeats what was sent for the user. */
  own?: boolean;
  side?: 'left' | 'right' | 'none';
  signs?: readonly Sign[] | undefined;
  /** ms, on one clock for all messages. */
  at?: number;
  /** For how long the chat showed that somebody writes before this message, ms. */
  typing?: { ms: number; text: string } | null | undefined;
};

export type Voice = {
  speaker: 'user' | Speaker['speaker'];
  /**
   * What told it: see `Speaker`; `own`, it is what was sent; `side`, where it stands; `same`, the same name spoke
   * before and said who it is; `hand-over`, a person had come; `pace`, faster than a person writes.
   */
  why: Speaker['why'] | 'own' | 'side' | 'same' | 'hand-over' | 'pace';
  /** `why` with the words that told it, e.g. `name: 智能客服`; '' for `unknown`. */
  reason: string;
};

/**
 * Who says each message of a chat, `chat-3`: by the signs beside it and its own words (`speakerOf`), and where they
 * tell nothing by the chat around it. Nobody is taken for a person without a sign of it.
 *
 * @param turns all messages of one chat, oldest first, the user's own too
 */
export function whoSpeaks(turns: readonly Spoken[]): Voice[] {
  const alone = turns.map((turn) => (turn.own ? null : speakerOf(turn)));
  const templates = sharedByMachines(turns, alone);
  const told = turns.map((turn, index) => {
    const speaker = alone[index]!;
    if (!speaker || speaker.why !== 'class' || speaker.speaker !== 'agent') return speaker;
    const signs = turn.signs!.filter(({ what, text }) => what !== 'class' || !templates.has(text));
    return signs.length < turn.signs!.length ? speakerOf({ ...turn, sender: '', signs }) : speaker;
  });
  const names = namesTold(turns, told);
  const sides = sidesOf(turns, told);
  let handedOver = -1;
  return turns.map((turn, index): Voice => {
    const speaker = told[index];
    if (!speaker) return { speaker: 'user', why: 'own', reason: 'own' };
    const { text } = turn;
    if (isHandOver(text)) handedOver = index;
    else if (handedOver >= 0 && isOver(text)) handedOver = -1;
    // Who says that he is a person has come, whether or not the chat announced him.
    if (speaker.speaker === 'agent' && speaker.why === 'words' && handedOver < 0) handedOver = index;
    if (speaker.speaker !== 'unknown') return speaker;
    const name = nameOf(turn);
    const known = names.get(name);
    if (known) return { speaker: known, why: 'same', reason: `same: ${name}` };
    if (sides.own !== null && turn.side === sides.own && sides.others.has(opposite(sides.own)))
      return { speaker: 'user', why: 'side', reason: `side: ${sides.own}` };
    if (
      turn.side === 'none' &&
      sides.others.size > 0 &&
      sides.own !== null &&
      name === '' &&
      text.length <= 40
    )
      return { speaker: 'system', why: 'side', reason: 'side: in the middle' };
    if (handedOver < 0) return { speaker: 'unknown', why: '', reason: '' };
    const pace = paceOf(turns, index, handedOver);
    if (pace !== null) return { speaker: 'bot', why: 'pace', reason: `pace: ${Math.round(pace)} ms` };
    return {
      speaker: 'agent',
      why: 'hand-over',
      reason: `hand-over: ${turns[handedOver]!.text.slice(0, 60)}`,
    };
  });
}

/**
 * Class words that some chats give to whatever is not the user's: they stand on what is known for a machine's, so that
 * they make nobody a person.
 */
function sharedByMachines(turns: readonly Spoken[], alone: readonly (Speaker | null)[]): Set<string> {
  const isMachine = (index: number): boolean => ['bot', 'system'].includes(alone[index]?.speaker ?? '');
  return new Set(
    turns.flatMap((turn, index) =>
      isMachine(index)
        ? (turn.signs ?? []).filter(({ what }) => what === 'class').map(({ text }) => text)
        : [],
    ),
  );
}

/** Names whose bearers were told once, and always alike. */
function namesTold(
  turns: readonly Spoken[],
  told: readonly (Speaker | null)[],
): Map<string, 'bot' | 'agent'> {
  const names = new Map<string, Set<'bot' | 'agent'>>();
  turns.forEach((turn, index) => {
    const speaker = told[index]?.speaker;
    const name = nameOf(turn);
    if (name === '' || (speaker !== 'bot' && speaker !== 'agent')) return;
    names.set(name, (names.get(name) ?? new Set()).add(speaker));
  });
  return new Map([...names].flatMap(([name, who]) => (who.size === 1 ? [[name, [...who][0]!]] : [])));
}

/** A role that many bear, or the chat itself, is nobody's name. */
const role =
  /^(?:在线|官方|专属|人工)?(?:客服|顾问|助理|服务)(?:中心|团队|人员)?$|^(?:the )?(?:customer )?(?:support|service|help|team|shop|store|chat)(?: (?:team|desk|center|centre))?$/u;

function nameOf({ signs = [] }: Spoken): string {
  const sign = signs.find(({ what }) => what === 'name') ?? signs.find(({ what }) => what === 'avatar');
  const name = normalise(sign?.text ?? '');
  return role.test(name) || name.length > 40 ? '' : name;
}

type Side = 'left' | 'right';
const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Where the user's own messages stand, if always on one side, and where those of known others do. */
function sidesOf(
  turns: readonly Spoken[],
  told: readonly (Speaker | null)[],
): { own: Side | null; others: Set<Side> } {
  const [own, others] = [new Set<string>(), new Set<Side>()];
  turns.forEach(({ side = 'none' }, index) => {
    const speaker = told[index];
    if (!speaker) own.add(side);
    else if (side !== 'none' && (speaker.speaker === 'bot' || speaker.speaker === 'agent')) others.add(side);
  });
  const [side] = own;
  const sure = own.size === 1 && side !== 'none' && !others.has(side as Side);
  return { own: sure ? (side as Side) : null, others };
}

/** The person has gone. */
function isOver(text: string): boolean {
  return /(?:会话|对话|聊天|人工服务)(?:已|现已)?(?:结束|关闭)|(?:已|现已)(?:离开|退出)(?:会话|对话|聊天)|已?转回(?:智能|机器人)|\bhas left the (?:chat|conversation)\b|\b(?:chat|conversation) (?:has )?(?:ended|been closed)\b|\bback to (?:the )?(?:bot|assistant)\b/u.test(
    normalise(text),
  );
}

/** Nobody reads a message and writes so many characters in so short a time, ms. */
const leastPace = 300;
const leastText = 12;

/**
 * How long after the user's message, sent while a person was there, its answer came, if no person can write it so
 * fast; else null.
 */
function paceOf(turns: readonly Spoken[], index: number, handedOver: number): number | null {
  const { at, text, typing } = turns[index]!;
  const before = turns[index - 1];
  if (!before?.own || index - 1 < handedOver || at === undefined || before.at === undefined) return null;
  const ms = at - before.at;
  return ms < leastPace && text.length >= leastText && !typing ? ms : null;
}
