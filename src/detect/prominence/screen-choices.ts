import { exitFlows } from '../../lexicon/exit-flows.ts';
import type { Control } from '../../model/control.ts';
import type { Ledger, LedgerRow } from '../../model/prominence.ts';
import type { Screen } from '../../model/screen.ts';
import { consentOf, saysDecline, saysLeave, saysStay, saysTake } from './choice-words.ts';
import { isOneChoice } from './is-one-choice.ts';
import { ledgerRows, verdictOf } from './ledger.ts';
import { mostProminent } from './most-prominent.ts';
import { isPressable, onScreen } from './subject.ts';

/** A choice that one screen offers: a stays, accepts or takes; b leaves, refuses or declines. */
export type ScreenChoice = { a: Control; b: Control; rows: LedgerRow[] } & Pick<Ledger, 'v' | 'verdict'>;

/** The choices of one screen, told by the labels alone, in the order in which they stand there. */
export function screenChoices(screen: Screen): ScreenChoice[] {
  const top = screen.layers.length - 1;
  const controls = screen.controls.filter((control) => control.layer === top && isPressable(control));
  return controls.flatMap((b) => {
    const others = controls.filter((a) => isOneChoice(a, b) && isAnswered(a.name, b.name));
    const beside = onScreen(b, screen);
    const a = mostProminent(
      others.map((control) => onScreen(control, screen)),
      beside,
    );
    if (!a) return [];
    const rows = ledgerRows(a, beside);
    return [{ a: a.control, b, rows, ...verdictOf(rows) }];
  });
}

/** The second label says no to what the first one says yes to. */
function isAnswered(yes: string, no: string): boolean {
  if (consentOf(yes) === 'accept') return consentOf(no) === 'refuse';
  if (saysStay(yes)) return saysLeave(no, exitFlows);
  return saysTake(yes) && saysDecline(no);
}
