import { detectBlockers } from '../../src/detect/detect-blockers.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { WalkInput } from '../../src/measure/walk-input.ts';
import { measureWalk } from '../../src/measure/measure-walk.ts';
import type { Control } from '../../src/model/control.ts';
import type { BlockerId, FoundBlocker } from '../../src/model/blocker.ts';
import type { OutcomeFact } from '../../src/model/fact.ts';
import type { Outcome } from '../../src/model/words.ts';
import { button, field, link, type Content } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { onwardFlows } from './onward-flows.ts';

/** A walk with what is measured of it, as the judge hands it to the detectors. */
export function walkOf(input: WalkInput): WalkFacts {
  return { ...input, measured: measureWalk(input) };
}

/** What one detector finds in an exit walk, held against these onward walks (an upgrade in one click, unless told). */
export function found(
  id: BlockerId,
  walk: WalkFacts,
  onward: readonly WalkFacts[] = [oneClickUpgrade()],
): FoundBlocker[] {
  return detectBlockers({ walk, onward: onwardFlows(onward) }).filter((each) => each.id === id);
}

/** HOME, so many menus, and then a control that names the goal. */
export function toEntry(flow: string, labels: readonly string[], entry: string): WalkBuilder {
  const walk = new WalkBuilder(flow);
  let url = '/';
  for (const label of labels) {
    const menu = link(label, `${url}x`);
    walk.show({ url, main: [`${label} ${url}`, menu] }).click(menu);
    url += 'x';
  }
  const control = link(entry, '/go');
  walk.show({ url, main: ['菜单', control] }).verb('indicate', () => walk.click(control));
  return walk;
}

/** An upgrade in one click. */
export function oneClickUpgrade(): WalkFacts {
  const walk = toEntry('upgrade', [], '升级会员');
  walk.show({ url: '/upgraded', main: ['升级成功，立即生效'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}

const entries: Readonly<Record<string, string>> = {
  upgrade: '升级会员',
  downgrade: '会员降级',
  'cancel-renewal': '取消自动续费',
  refund: '申请退款',
};

/** What is faced behind the entry. */
export interface Faced {
  flow?: string;
  page?: Content;
  dialog?: Content;
  /** Words of a dialog of the browser. */
  native?: string;
  toast?: string;
  outcome?: Outcome;
  /** Words that the scenario gives for the outcome. */
  evidence?: string;
}

/** An entry one step from HOME; behind it a page, perhaps a dialog over it, and how it ends. */
export function walkFacing({ flow = 'downgrade', outcome = 'done-now', ...faced }: Faced): WalkFacts {
  const walk = toEntry(flow, [], entries[flow]!);
  const on = button('下一步');
  const page = ['办理', ...(faced.page ?? []), on];
  const layer = faced.dialog && [...faced.dialog, button('继续')];
  walk.show({ url: '/go', main: page, ...(layer ? { layer } : {}) });
  walk.click(layer ? (layer.at(-1) as Control) : on);
  if (faced.native) walk.dialog({ message: faced.native });
  if (faced.toast) {
    const at = walk.now;
    const load = { cjk: 0, words: 0, chars: 0 };
    walk.fact({ kind: 'toast', at, page: 'p1', frame: 'f1', text: faced.toast, load, goneAt: at + 900 });
  }
  return walkOf(walk.ends(outcome, evidenceOf(walk, faced.evidence)));
}

function evidenceOf({ screens }: WalkBuilder, text: string | undefined): Partial<OutcomeFact> {
  return text === undefined ? {} : { reason: text, evidence: { screen: screens.length || null, text } };
}

/** Who says what in a chat: the customer, the bot, or a person. Times in ms since what was said before. */
export type Line = { me: string } | { bot: string; after?: number } | { agent: string; after?: number };

/** A chat that is opened from HOME and in which all is said. */
export function chatOf(
  flow: string,
  lines: readonly Line[],
  outcome: Outcome,
  more: { evidence?: string; options?: string[]; patienceMs?: number; home?: Content } = {},
): WalkFacts {
  const walk = new WalkBuilder(flow);
  const open = button('在线客服');
  walk.show({ url: '/', main: [...(more.home ?? []), open] }).click(open);
  const text = field('输入', { chat: true });
  const send = button('发送', { chat: true });
  const said: Content = [];
  const show = (): void => {
    walk.show({ url: '/', main: [...(more.home ?? []), open, ...said, text, send], chatOpen: true });
  };
  for (const line of lines) {
    if ('me' in line) {
      show();
      walk.fill(text, line.me).click(send).says(line.me, { own: true });
      continue;
    }
    const words = 'bot' in line ? line.bot : line.agent;
    const sender = 'bot' in line ? 'msg bot 智能助手' : 'msg agent 人工客服';
    walk.says(words, { sender, after: line.after ?? 500 });
    said.push(chatBlock(words));
    for (const option of more.options ?? []) said.push(button(option, { chat: true }));
    show();
    walk.record();
  }
  const patienceMs = more.patienceMs ?? 0;
  if (patienceMs > 0) {
    walk.wait(patienceMs);
    walk.fact({
      kind: 'chat',
      at: walk.now,
      intent: flow,
      said: 1,
      ended: 'patience',
      patienceMs,
      speakers: [],
      version: 'chat-1',
    });
  }
  return walkOf(walk.ends(outcome, evidenceOf(walk, more.evidence)));
}

function chatBlock(text: string): Content[number] {
  const shown: Content[number] = {
    text,
    frame: 'f1',
    region: 'main',
    layer: 0,
    chat: true,
    order: 0,
    box: [900, 300, 300, 40],
    inViewport: true,
    heading: null,
    cjk: 0,
    words: 0,
    own: false,
  };
  return shown;
}
