import { exitFlows } from '../../lexicon/exit-flows.ts';
import { diversionOf } from '../../lexicon/is-diversion.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
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
  const near = controls.map((b) => controls.filter((a) => isOneChoice(a, b) && isAnswered(a.name, b.name)));
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
  const second = part.filter((b) => a && a !== b && isAnswered(a.name, b.name));
  const [b] = second;
  const isOnly =
    first.length === 1 && second.length === 1 && a!.frame === b!.frame && a!.region === b!.region;
  return isOnly ? { a: a!, b: b! } : null;
}

/** The second label says no to what the first one says yes to. */
function isAnswered(yes: string, no: string): boolean {
  if (consentOf(yes) === 'accept') return consentOf(no) === 'refuse';
  if ((saysStay(yes) || isInstead(yes, no)) && saysLeave(no, exitFlows)) return true;
  return saysTake(yes) && saysDecline(no);
}

/**
 * A later day or another plan in the place of leaving. A page that nobody came to by asking for it may show both beside
 * each other as what an account has: there the second must name what is left, and beside a plan it must insist.
 */
function isInstead(yes: string, no: string): boolean {
  const kind = diversionOf(yes);
  if (kind === null || diversionOf(no) !== null) return false;
  const isNamed = exitFlows.some((flow) => namesGoal(no, flow));
  return isNamed && (kind !== 'other' || saysLeave(no, []));
}
