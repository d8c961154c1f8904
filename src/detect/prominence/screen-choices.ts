import { exitFlows } from '../../lexicon/exit-flows.ts';
import type { Control } from '../../model/control.ts';
import type { Ledger, LedgerRow } from '../../model/prominence.ts';
import type { Screen } from '../../model/screen.ts';
import { consentOf, saysDecline, saysLeave, saysStay, saysTake } from './choice-words.ts';
import { isOneChoice } from './is-one-choice.ts';
import { ledgerRows, verdictOf } from './ledger.ts';
import { mostProminent } from './most-prominent.ts';
import { standsInstead } from './stands-instead.ts';
import { isPressable, onScreen } from './subject.ts';

/** A choice that one screen offers: a stays, accepts or takes; b leaves, refuses or declines. */
export type ScreenChoice = { a: Control; b: Control; rows: LedgerRow[] } & Pick<Ledger, 'v' | 'verdict'>;

/** The choices of one screen, told by the labels alone, in the order in which they stand there. */
export function screenChoices(screen: Screen): ScreenChoice[] {
  const top = screen.layers.length - 1;
  const controls = screen.controls.filter((control) => control.layer === top && isPressable(control));
  const near = controls.map((b) => controls.filter((a) => isOneChoice(a, b) && isAnswered(a, b)));
  const apart = near.every((others) => others.length === 0) ? onlyPair(controls) : null;
  return controls.flatMap((b, index) => {
    const others = b === apart?.b ? [apart.a] : near[index]!;
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

/**
 * Where no two controls stand together, the only one of a part that stays or accepts and the only one that answers it
 * are one choice, however far the page has pulled them apart.
 */
function onlyPair(controls: readonly Control[]): { a: Control; b: Control } | null {
  const part = controls.filter(
    ({ layer, region }) => layer > 0 || !['nav', 'header', 'footer'].includes(region),
  );
  const first = part.filter(({ name }) => saysStay(name) || consentOf(name) === 'accept');
  const [a] = first;
  const second = part.filter((b) => a && a !== b && isAnswered(a, b));
  const [b] = second;
  const isOnly =
    first.length === 1 && second.length === 1 && a!.frame === b!.frame && a!.region === b!.region;
  return isOnly ? { a: a!, b: b! } : null;
}

/** The label of the second one says no to what that of the first one says yes to. */
function isAnswered(one: Control, other: Control): boolean {
  const [yes, no] = [one.name, other.name];
  if (consentOf(yes) === 'accept') return consentOf(no) === 'refuse';
  if (standsInstead(one, other)) return true;
  if (saysStay(yes) && saysLeave(no, exitFlows)) return true;
  return saysTake(yes) && saysDecline(no);
}
