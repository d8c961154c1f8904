import { cents } from '../model/cents.ts';
import type { Passage } from '../model/passage.ts';
import type { Permit } from '../model/permit.ts';
import type { SpendingLimit } from '../store/passage-rows.ts';

/** The bounds that a permit sets beyond one walk, for a passage that it allows. A cap that is not there bounds nothing. */
export function spendingLimits(permit: Permit, passage: Passage): SpendingLimit[] {
  const { accountCap, auditCap, monthCap } = permit;
  const month = passage.at.slice(0, 7);
  const limits: (SpendingLimit | null)[] = [
    bound(
      'account',
      accountCap,
      (each) => each.account === passage.account && each.origin === passage.origin,
    ),
    bound('audit', auditCap, (each) => each.audit === passage.audit),
    bound('month', monthCap, (each) => each.at.slice(0, 7) === month),
  ];
  return passage.currency === null ? [] : limits.filter((limit) => limit !== null);
}

function bound(
  what: SpendingLimit['what'],
  cap: string | undefined,
  covers: SpendingLimit['covers'],
): SpendingLimit | null {
  return cap === undefined ? null : { what, covers, most: cents(cap) };
}
