import { exitFlows } from '../lexicon/exit-flows.ts';
import { diversionOf } from '../lexicon/is-diversion.ts';
import { keepsContract } from '../lexicon/keeps-contract.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import { normalise } from '../lexicon/normalise.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import type { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';
import { noControls } from './detector.ts';
import { findBlockers } from './find-blockers.ts';
import { suppressedControl } from './blockers/suppressed-control.ts';
import { saysLeave } from './prominence/choice-words.ts';
import { screenChoices } from './prominence/screen-choices.ts';
import { viewScreen } from './view-screen.ts';

type Seen = Pick<FoundBlocker, 'id' | 'confidence' | 'quote'>;

/**
 * What stands in the way on one screen and needs no walk and no onward flow to be seen; each quote once.
 *
 * @param head under which it was recorded; which exit it belongs to is read off the screen
 */
export function detectOnScreen(screen: Screen, head: WalkHead): Seen[] {
  const view = viewScreen(screen, { ...head, flow: askedFor(screen) });
  const purpose = purposeOf(screen);
  const found = findBlockers(view, noControls).filter(
    ({ id, notCounted }) => notCounted === null && !isOfAnother(id, purpose),
  );
  const hidden = screenChoices(screen)
    .filter(({ verdict }) => verdict === 'suppressed')
    .map(({ b }): Seen => ({ id: suppressedControl.meta.id, confidence: 0.9, quote: b.name }));
  const seen = [...found.map(({ id, confidence, quote }): Seen => ({ id, confidence, quote })), ...hidden];
  return seen.filter(
    (each, index) => seen.findIndex(({ id, quote }) => id === each.id && quote === each.quote) === index,
  );
}

/** What belongs to leaving is no obstacle on a screen that sells, nor in terms that everybody may read; and what is demanded there was not demanded to leave. */
function isOfAnother(id: Seen['id'], purpose: Purpose): boolean {
  if (purpose === 'leave') return false;
  if (/^(?:AUT|SRV)-/u.test(id)) return true;
  return purpose !== 'other' && (purpose === 'sell' ? /^(?:RET|LOS|TIM)-/u : /^(?:RET|LOS)-/u).test(id);
}

/**
 * What one came for: `leave` and `sell` as a label, a heading or the title says; `terms`: its title or its first heading
 * is that of a contract or a policy, and nothing on it leaves; `other`: none of them.
 */
type Purpose = 'leave' | 'sell' | 'terms' | 'other';

function purposeOf({ blocks, controls, layers, title }: Screen): Purpose {
  const top = layers.length - 1;
  const isFaced = ({ layer, region, chat }: Screen['controls'][number] | Screen['blocks'][number]): boolean =>
    layer === top && !chat && (top > 0 || !['header', 'footer', 'nav'].includes(region));
  const labels = controls.filter(isFaced).map(({ name }) => name);
  const headings = blocks.filter((each) => isFaced(each) && each.heading !== null).map(({ text }) => text);
  const texts = blocks.filter(isFaced).map(({ text }) => text);
  const isNamed = (text: string): boolean =>
    ends.test(normalise(text)) || exitFlows.some((flow) => namesGoal(text, flow));
  const leaves = (text: string): boolean =>
    isNamed(text) || keepsContract(text) || saysLeave(text, exitFlows);
  if (labels.some(leaves)) return 'leave';
  const first = blocks.find(({ heading }) => heading === 1)?.text ?? '';
  if (top === 0 && [title, first].some((text) => isTerms.test(normalise(text)))) return 'terms';
  const said = [title, layers[top]!.label, ...headings, ...labels];
  if (said.some(leaves)) return 'leave';
  const sells = (text: string): boolean =>
    buys.test(normalise(text)) || sales.some((flow) => namesGoal(text, flow));
  if (said.some(sells)) return 'sell';
  return texts.some(isNamed) ? 'leave' : 'other';
}

/** What is not the customer's contract is ended in the same way. */
const ends =
  /^(?:permanently )?(?:delete|close) (?:your |my |this |the )?(?:workspace|organi[sz]ation|team|project|profile)\b|(?:删除|解散|注销)(?:企业|团队|空间|组织|工作区)/u;

const isTerms =
  /^[^,。!?]{0,12}(?:协议|条款|政策)(?:\s*[-|–—_].{0,30})?$|^(?:[\w’' ]{0,30} )?(?:terms(?: of (?:service|use|sale))?|terms (?:and|&) conditions|(?:user|membership|subscription|service) (?:agreement|terms)|policy)(?:\s*[-|–—_·].{0,30})?$/u;

/** At a till nobody leaves a contract. */
const buys =
  /^(?:去|立即)?(?:结算|结账)$|^加入购物车$|^提交订单$|^(?:proceed to |go to )?check ?out(?: now)?$|^place (?:my |your )?order$/u;
const sales = ['upgrade', 'subscribe', 'order', 'register'];

/**
 * What somebody asked for to whom this is shown: the exit that most of its texts name. A cheaper plan that is offered
 * instead was not asked for, unless nothing else is named.
 */
function askedFor({ blocks, controls }: Screen): (typeof exitFlows)[number] {
  const texts = [...blocks.map(({ text }) => text), ...controls.map(({ name }) => name)];
  const count = (said: readonly string[]): number[] =>
    exitFlows.map((flow) => said.filter((text) => namesGoal(text, flow)).length);
  const plain = count(texts.filter((text) => diversionOf(text) === null));
  const named = plain.some((times) => times > 0) ? plain : count(texts);
  return exitFlows[named.indexOf(Math.max(...named))]!;
}
