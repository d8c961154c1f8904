import type { BlockerId, FoundBlocker } from '../model/blocker.ts';

/**
 * What is part of what, so that one design fact is one blocker (decisions, Blockers 4). An offer is part of the chain
 * of offers; a queue for a person is why one comes late; help is a heading that has nothing to do with plans; whoever
 * must call or go to a shop has, for that very reason, no entry and must contact somebody; a refusal by the calendar or
 * the contract is no missing entry. And an option that is louder than leaving is no second offer to stay.
 */
const parts: Readonly<Partial<Record<BlockerId, readonly (BlockerId | `${BlockerId}/${string}`)[]>>> = {
  'BOT-04': ['TIM-03/queue'],
  'ENT-04': ['ENT-03'],
  'ENT-06': ['ENT-01'],
  'RET-03': ['RET-01'],
  'CHN-02': ['CHN-01', 'ENT-01'],
  'CHN-03': ['CHN-01', 'ENT-01'],
  'TIM-01': ['ENT-01'],
  'ELG-01': ['ENT-01'],
};

/** Marks what another blocker of the same walk contains. What does not count by itself absorbs nothing. */
export function absorb(found: readonly FoundBlocker[]): FoundBlocker[] {
  const whole = found.filter((each) => each.notCounted === null);
  return found.map((each) => {
    const kinds = [each.id, `${each.id}/${each.subtype}`] as const;
    const by = whole.find(
      (one) => kinds.some((kind) => parts[one.id]?.includes(kind)) || isSameOption(one, each),
    );
    return each.notCounted === null && by ? { ...each, notCounted: { why: 'absorbed', by: by.id } } : each;
  });
}

function isSameOption(whole: FoundBlocker, part: FoundBlocker): boolean {
  return (
    whole.id === 'RET-02' &&
    part.id === 'RET-01' &&
    whole.state === part.state &&
    whole.context === part.context
  );
}
