import type { AuditRecord } from '../document/audit-record.ts';
import type { WalkedFlow } from './walked-flows.ts';
import { textKey, textsOf } from './way-screens.ts';
import type { WayScreen } from './way-screens.ts';

/** What a flow says over its usable walks. What the shown walk does not settle is read only when it is asked for. */
export type SaidTexts = {
  /** Some walk shows it. */
  isSaid(key: string): boolean;
  /** Two of the walks that supply the figures show it, or the only one does: it is no chance of one visit. */
  isUsual(key: string): boolean;
};

/** @param screens of the shown walk */
export function saidTexts(flow: WalkedFlow, record: AuditRecord, screens: readonly WayScreen[]): SaidTexts {
  const own = new Set(screens.flatMap(({ texts }) => texts.map(({ text }) => textKey(text))));
  const others = (flow.figures?.walks ?? []).filter((walk) => walk !== flow.shown?.walk);
  const needed = Math.min(2, flow.figures?.supplying.length ?? 1);
  let read: Set<string>[] | null = null;
  const ofOthers = () => (read ??= others.map((walk) => keysOf(record, walk)));
  return {
    isSaid: (key) => own.has(key) || ofOthers().some((keys) => keys.has(key)),
    isUsual(key) {
      const shown = own.has(key) ? 1 : 0;
      return shown >= needed || shown + ofOthers().filter((keys) => keys.has(key)).length >= needed;
    },
  };
}

/** Everything that a walk shows but in its search. */
function keysOf(record: AuditRecord, walk: string): Set<string> {
  const { facts, screens } = record.recordedOf(walk);
  const measured = record.measuredOf(walk)?.screens ?? [];
  const searched = new Set(measured.flatMap(({ state, part }) => (part === 'search' ? (state ?? []) : [])));
  const shown = screens.filter(({ screen }) => !searched.has(screen)).flatMap(textsOf);
  const passing = facts.filter(
    (fact) => fact.kind === 'chat-turn' || fact.kind === 'toast' || fact.kind === 'dialog',
  );
  const said = passing.map((fact) => (fact.kind === 'dialog' ? fact.message : fact.text));
  return new Set([...shown.map(({ text }) => text), ...said].map(textKey));
}
