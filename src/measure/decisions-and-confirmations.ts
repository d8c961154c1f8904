import { exitFlows } from '../lexicon/exit-flows.ts';
import { diversionOf } from '../lexicon/is-diversion.ts';
import { keepsContract } from '../lexicon/keeps-contract.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import { normalise } from '../lexicon/normalise.ts';
import { takesOffer } from '../lexicon/takes-offer.ts';
import { isNativeSelect, isSetField, isTextField, isToggle } from './control-kind.ts';
import { topLayer } from './main-text.ts';
import { repeatsAct } from './repeats-act.ts';
import type { Control } from '../model/control.ts';
import type { WalkHead } from '../model/walk.ts';
import type { Direction } from '../model/words.ts';
import type { Sight } from './screens.ts';
import type { Step } from './step.ts';

/** Labels that put off or say no, also on the way in, and mean what they are asked for. Not 返回 or "Close" alone. */
const declining =
  /暂不|以后再|下次再|稍后|不升|^放弃$|放弃(?:本次|此次)|(?<!\p{L})(?:还是|先|算了,?)?不了(?!\p{L})|不,?谢谢|不用了|\b(?:later|not now|no,? thanks|(?:don't|do not) (?:want to |wish to )?(?:switch|upgrade|subscribe|join))\b/u;

/** Labels that only say yes. */
const yes =
  /^(?:确定|确认|是|是的|好|好的|我确定|确认操作|继续|下一步|ok|okay|yes|confirm|sure|(?:yes,? )?i'?m sure|continue|proceed)[!。.]?$/u;
/** Says once more to end it, where what is ended is known: 仍要关闭 on the way from 关闭自动续费. */
const insists =
  /^(?:是的?,?|我)?(?:仍(?:然|旧)?要?|坚持|依然|执意|还是|确认|确定|继续)要?(?:关闭|停用|停止|终止|解除|结束|离开|退出)[!。.]?$|^(?:leave|end|stop|turn (?:it )?off|switch (?:it )?off) (?:it )?anyway[!.]?$/u;
const ended: readonly string[] = ['cancel-renewal', 'unsubscribe'];
/** Labels of boxes that repeat a yes: read, understood, agreed. */
const agrees =
  /已(?:阅读|知|了解|知晓|明白)|了解|知晓|知悉|同意|明白|确认|\bi(?:'m| am| have)? (?:understand|agree|accept|confirm|sure|aware|certain|read)\b/u;
const asksSure = /确定|确认|真的|是否|\bsure\b|\bconfirm\b|\breally\b/u;

/**
 * A decision: at least two options, one of which leads away from the goal (decisions, Measurement 14):
 *
 * - its label names the act of another flow (升级 on the way to 降级), or keeps, pauses or puts off;
 * - or it sends another form than the one that the walk used there, with fields of its own (Save, beside
 *   "Remove my account").
 *
 * Back, Close, Reset, a search and navigation make none.
 *
 * @param controls all controls of the screen.
 * @param done steps done on the screen.
 */
export function isDecision(
  options: readonly Control[],
  controls: readonly Control[],
  done: readonly Step[],
  { flow, direction }: Pick<WalkHead, 'flow' | 'direction'>,
): boolean {
  const used = done.flatMap((step) => formOf(step.control) ?? []);
  const away = options.some(
    (option) =>
      leadsAway(option, flow, direction) ||
      (!namesGoal(option.name, flow) && sendsAnother(option, controls, used)),
  );
  return away && options.length >= 2;
}

function leadsAway(option: Control, flow: string, direction: Direction): boolean {
  const label = option.name;
  if (namesGoal(label, flow)) return false;
  const diversion = diversionOf(label);
  const stays =
    keepsContract(label) ||
    takesOffer(label) ||
    diversion === 'pause' ||
    diversion === 'later' ||
    declining.test(normalise(label));
  // "I accept the terms" is a box to tick on the way, not the way to another flow.
  return stays || (!isToggle(option) && rivalsOf(flow, direction).some((other) => namesGoal(label, other)));
}

const onward = ['upgrade', 'subscribe', 'join'];
const exits: readonly string[] = exitFlows;

/**
 * Flows whose act is another outcome. One onward act is as good as another to get in; every exit is its own. Of an
 * exit that only its author knows, an exit by another name may be the act itself.
 */
function rivalsOf(flow: string, direction: Direction): readonly string[] {
  if (flow === 'accept' || flow === 'reject') return [flow === 'accept' ? 'reject' : 'accept'];
  if (exits.includes(flow)) return [...onward, ...exits.filter((other) => other !== flow)];
  return direction === 'exit' ? onward : exits;
}

const leadsNowhere =
  /^(?:返回|后退|上一步|关闭|取消|重置|搜索|查找|查询|back|close|cancel|reset|search|go|find)/u;

function sendsAnother(option: Control, controls: readonly Control[], used: readonly string[]): boolean {
  const form = formOf(option);
  if (form === null || used.includes(form) || option.type !== 'submit') return false;
  if (leadsNowhere.test(normalise(option.name))) return false;
  return controls.some((control) => formOf(control) === form && isField(control));
}

function formOf(control: Pick<Control, 'form' | 'frame'> | null): string | null {
  return control && control.form !== null ? `${control.frame} ${control.form}` : null;
}

function isField(control: Control): boolean {
  return isTextField(control) || isSetField(control) || isNativeSelect(control) || isToggle(control);
}

/**
 * A confirmation: a screen after the goal was chosen whose only way on repeats that choice. The only way on: one
 * activation is all that was done there, boxes that had to be ticked for it aside, and no other option names the
 * goal. It repeats the choice: its label names the goal, or says once more the act that was chosen, or only says
 * yes where the screen names the goal; so do the boxes ("Yes", "I understand"). A native confirm that was accepted
 * repeats it if its words name the goal or ask whether one is sure.
 *
 * @param done steps done while this was faced, the answer of a native dialog among them.
 * @param chosen label of the control that chose the goal.
 */
export function isConfirmation(
  sight: Sight,
  labels: readonly string[],
  done: readonly Step[],
  flow: string,
  chosen: string,
): boolean {
  if (sight.dialog) {
    const { type, accepted, message, planned } = sight.dialog;
    if (type !== 'confirm' || !accepted) return false;
    return planned || namesGoal(message, flow) || asksSure.test(normalise(message));
  }
  const acted = done.filter((each) => each.act !== 'answer');
  const step = acted.at(-1);
  if (step?.act !== 'activate' || !acted.slice(0, -1).every((each) => repeatsYes(each, flow))) return false;
  const taken = acted.map((each) => normalise(each.label));
  if (labels.some((label) => !taken.includes(normalise(label)) && namesGoal(label, flow))) return false;
  if (namesGoal(step.label, flow) || repeatsAct(step.label, chosen)) return true;
  if (ended.includes(flow) && insists.test(normalise(step.label))) return true;
  return yes.test(normalise(step.label)) && namesGoal(textOf(sight), flow);
}

/** A box that was ticked and says yes once more. */
function repeatsYes({ act, control, label }: Step, flow: string): boolean {
  if (act !== 'activate' || !control || !isToggle(control) || control.role === 'radio') return false;
  const text = normalise(label);
  return yes.test(text) || agrees.test(text) || namesGoal(label, flow);
}

function textOf({ states: [screen] }: Sight): string {
  if (!screen) return '';
  const top = topLayer(screen);
  return screen.blocks
    .filter((block) => block.layer === top && (top > 0 || block.region === 'main' || !screen.hasMain))
    .map((block) => block.text)
    .join('\n');
}
