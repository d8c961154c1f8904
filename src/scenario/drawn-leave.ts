import { exitFlows } from '../lexicon/exit-flows.ts';
import { goalScent } from '../lexicon/goal-scent.ts';
import { normalise } from '../lexicon/normalise.ts';
import { findAmounts } from '../lexicon/parse-amounts.ts';
import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import { isUnnamed, senseOf } from './sense-of.ts';
import { isNavigation, withinReach } from './way-mark.ts';

/**
 * Whether a search may press a control that shows no text and has no address. `free`: what opens something by what is
 * drawn on it or by what it says, what closes what lies over the page. `held`, so that nothing it sends arrives: what
 * nothing tells of, in navigation, at the top of the page, or where there is one such alone and nothing around it speaks
 * of a contract or of money; beside others of its kind it may be a bin as well as a menu.
 */
export function drawnLeave(control: Control, screen: Screen): 'free' | 'held' | 'none' {
  const sense = senseOf(control);
  if (sense === 'away') return 'none';
  if (sense === 'close') return control.layer > 0 ? 'free' : 'none';
  if (sense !== null || control.state.expanded !== null || !isUnnamed(control)) return 'free';
  if (isNavigation(control) || isInTopBar(control, screen)) return 'held';
  const isLone = !withinReach(screen).some(
    (other) => other !== control && isUntold(other) && !isInTopBar(other, screen),
  );
  return isLone && !isOfContract(control.context) ? 'held' : 'none';
}

/** Of a page without landmarks, what stands where its head does, CSS px. */
const topBar = 96;
function isInTopBar({ box, region, layer }: Control, { scroll }: Screen): boolean {
  return region === 'body' && layer === 0 && box[1] + box[3] / 2 + scroll.y < topBar;
}

function isUntold(control: Control): boolean {
  const isPressed = control.role === 'button' || control.role === 'clickable';
  return isPressed && isUnnamed(control) && senseOf(control) === null && !isNavigation(control);
}

function isOfContract(context: string): boolean {
  return findAmounts(normalise(context)).length > 0 || exitFlows.some((flow) => goalScent(context, flow) > 1);
}
