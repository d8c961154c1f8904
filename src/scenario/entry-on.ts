import { namesGoal } from '../lexicon/names-goal.ts';
import { normalise } from '../lexicon/normalise.ts';
import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import type { Direction } from '../model/words.ts';
import { namesOpposite } from './never-press.ts';
import { contextBeside } from './context-beside.ts';
import { drawnScent, isDrawn } from './sense-of.ts';
import { isAroundMain, markOf, withinReach, type WayMark, type Where } from './way-mark.ts';

/**
 * How a control names the act, the surest first: by its own name; by the text of its block; by its name, but only
 * as something to read about (如何降级, 降级规则).
 */
export const namings = ['name', 'block', 'talk'] as const;
export type Entry = { mark: WayMark; by: (typeof namings)[number] };

const notOperated = new Set(['textbox', 'searchbox', 'spinbutton', 'slider', 'combobox', 'option']);
const talk =
  /^(?:如何|怎么|怎样|为什么|什么|关于|查看|how|why|what|when|can i|about|view|see)(?![a-z])|(?:记录|历史|明细|说明|规则|规定|须知|协议|条款|政策|指南|攻略|介绍|问题|吗|呢|\?)$|\b(?:history|polic(?:y|ies)|terms|guide|faqs?)\b/u;
/** Leads out of the block rather than into the act. */
const leaves =
  /^(?:取消|返回|关闭|暂不|再想想|保留|继续使用|我?知道了|上一步|[×✕x])|^(?:cancel|close|back|keep|stay|not now|no,? thanks|dismiss|got it|ok)\b/u;

/** Reads as something about the act, not as the act. */
export function isTalk(name: string): boolean {
  return talk.test(normalise(name));
}

/**
 * The control by which a screen lets the act begin: visible, enabled, and named for it; null if there is none. Results of
 * a search repeat the words that were typed: only a link that leads on and is itself called so is an entry there.
 */
export function entryOn(screen: Screen, goal: string, direction: Direction, where: Where): Entry | null {
  const reach = withinReach(screen);
  const usable = reach.filter(
    (control) =>
      !control.state.disabled &&
      !notOperated.has(control.role) &&
      !isOpenMenu(control) &&
      (where.results === null || leadsOn(control, screen)),
  );
  const named = usable.filter((control) => namesGoal(control.name, goal));
  const by: Record<Entry['by'], Control | undefined> = {
    name: named.find((control) => !isTalk(control.name)),
    block:
      where.results === null
        ? usable.find((control) => isInBlock(control, reach, goal, direction))
        : undefined,
    talk: named[0],
  };
  for (const naming of namings) {
    const control = by[naming];
    if (control) return { mark: markOf(control, reach, screen, where), by: naming };
  }
  return null;
}

/** Shows no text, and is called by what the menu holds that it opened (`aria-owns`). */
function isOpenMenu(control: Control): boolean {
  return isDrawn(control) && control.state.expanded === true;
}

function leadsOn({ target, region }: Control, screen: Screen): boolean {
  if (!/^https?:/.test(target) || isAroundMain(region)) return false;
  return new URL(target, screen.url).pathname !== screen.path;
}

/** The block names the act, and the control belongs to it rather than leads away: a gear, a menu of dots lead elsewhere. */
function isInBlock(control: Control, reach: readonly Control[], goal: string, direction: Direction): boolean {
  if (!namesGoal(control.context, goal) || isTalk(control.context)) return false;
  if (drawnScent(control) > 0 || !namesGoal(contextBeside(control, reach), goal)) return false;
  const { name } = control;
  return !namesGoal(name, goal) && !namesOpposite(name, direction) && !leaves.test(normalise(name));
}
