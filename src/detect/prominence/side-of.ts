import type { LedgerSide } from '../../model/prominence.ts';
import type { WalkView } from '../walk-view.ts';
import type { Subject } from './subject.ts';

/** A control of a walk as a ledger names it. */
export function sideOf({ head: { walk, flow } }: WalkView, { control, screen }: Subject): LedgerSide {
  const { name, role, box } = control;
  return { walk, flow, state: screen.screen, screenHash: screen.screenHash, label: name, role, box };
}
