import { ledgerRows, verdictOf } from './ledger.ts';
import type { Subject } from './subject.ts';

/** Of several controls beside another one, that beside which it is the least; of equals the greatest, then the first. */
export function mostProminent(candidates: readonly Subject[], beside: Subject): Subject | null {
  const ranked = candidates.map((subject) => {
    const [, , width, height] = subject.control.box;
    return { subject, v: verdictOf(ledgerRows(subject, beside)).v, size: width * height };
  });
  ranked.sort((x, y) => y.v - x.v || y.size - x.size || x.subject.control.order - y.subject.control.order);
  return ranked[0]?.subject ?? null;
}
