import { exitFlows } from '../../lexicon/exit-flows.ts';
import { diversionOf } from '../../lexicon/is-diversion.ts';
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
  // A cheaper plan or a pause leads out only where nothing else does.
  const leaves = controls.some(({ name }) => saysLeave(name, exitFlows) && diversionOf(name) === null);
  const answers: Answers = (a, b) =>
    isOneOffered(a.name, b.name) || (isLeft(a, b) && !(leaves && diversionOf(b.name) !== null));
  const near = controls.map((b) => controls.filter((a) => isOneChoice(a, b) && answers(a, b)));
  const apart = near.every((others) => others.length === 0) ? onlyPair(controls, answers) : null;
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
function onlyPair(controls: readonly Control[], answers: Answers): { a: Control; b: Control } | null {
  const part = controls.filter(
    ({ layer, region }) => layer > 0 || !['nav', 'header', 'footer'].includes(region),
  );
  const first = part.filter(({ name }) => saysStay(name) || consentOf(name) === 'accept');
  const [a] = first;
  const second = part.filter((b) => a && a !== b && answers(a, b));
  const [b] = second;
  const isOnly = first.length === 1 && second.length === 1 && a!.frame === b!.frame && isOnePart(a!, b!);
  return isOnly ? { a: a!, b: b! } : null;
}

/** A bar that a page fixes to the window's edge stands outside its main part and belongs to it. */
function isOnePart(one: Control, other: Control): boolean {
  const parts = [one, other].map(({ layer, region }) => (layer === 0 && region === 'main' ? 'body' : region));
  return parts[0] === parts[1];
}

/** The second control says no to what the first one says yes to. */
type Answers = (yes: Control, no: Control) => boolean;

function isOneOffered(yes: string, no: string): boolean {
  if (consentOf(yes) === 'accept') return consentOf(no) === 'refuse';
  return saysTake(yes) && saysDecline(no);
}

function isLeft(one: Control, other: Control): boolean {
  const [yes, no] = [one.name, other.name];
  if (consentOf(yes) === 'accept' || saysStay(no)) return false;
  if (standsInstead(one, other)) return true;
  return saysStay(yes) && (saysLeave(no, exitFlows) || (saysDecline(no) && diversionOf(no) !== 'later'));
}
