import { factsEntry } from '../bundle/entry-names.ts';
import type { Fact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import type { Names } from '../model/walk.ts';
import { failure, type Checked } from './failure.ts';
import type { Follower } from './walk-so-far.ts';
import { day } from './spans.ts';

const check = 'consistency';
/** What the browser timed itself may end so much before it began, ms: its own stamps are not all of one clock. */
const browsers = 1000;
/** Kinds that are written in the moment of which they tell; notes and caps partly tell of an earlier one. */
const atOnce = new Set<Fact['kind']>([
  ...(['phase', 'page', 'page-closed', 'crash', 'clock', 'navigation', 'console', 'verb', 'search'] as const),
  ...(['chat', 'money', 'attest', 'circumstances', 'effect', 'outcome', 'wacz'] as const),
]);

/**
 * Follows the times of a walk's facts. Those on the monotonic clock of the process that walked only go forward in the
 * order of the rows: nothing is written before it has happened. Times that a page or the browser took may be off: they
 * are brought to that clock by way of the time of day, which can be set.
 */
export function followTimes({ walk, head, endedAt }: WalkManifest): Follower {
  const file = factsEntry(walk);
  const lasted = Date.parse(endedAt) - Date.parse(head.startedAt);
  const begin = { at: 0, where: { zh: '走查开始', en: 'the start of the walk' } };
  let latest = begin;
  let acted = begin;
  const shown = new Map<string, typeof begin>();

  function* order(at: number, where: Names, before: typeof begin): Checked<void> {
    if (at >= before.at) return;
    yield failure(
      check,
      file,
      `${where.zh}的时刻为 ${at} 毫秒，早于此前已写下的时刻 ${before.at}（${before.where.zh}），单调时钟不会倒退`,
      `${where.en}${at} ms is earlier than ${before.at}, which was written before it (${before.where.en}): a monotonic clock does not go back`,
    );
  }

  function* span(from: number, to: number, where: Names, least = 0): Checked<void> {
    if (to >= from - least) return;
    yield failure(
      check,
      file,
      `${where.zh}在 ${to} 毫秒结束，早于其开始 ${from}`,
      `${where.en}it ends at ${to} ms, before it begins (${from})`,
    );
  }

  return {
    *add(fact, where) {
      if (fact.at > lasted + day || fact.at < -day) {
        yield failure(
          check,
          file,
          `${where.zh}的 at 为 ${fact.at}，走查只持续了 ${lasted} 毫秒`,
          `${where.en}at: ${fact.at}, and the walk lasted ${lasted} ms`,
        );
        return;
      }
      const { from, to, least } = spanOf(fact);
      yield* span(from, to, where, least);
      if (least !== undefined) return;
      const now = { at: to, where: { zh: where.zh, en: where.en.replace(/: $/, '') } };
      if (atOnce.has(fact.kind) || fact.kind === 'harness') yield* order(to, where, latest);
      if (fact.kind === 'action') {
        yield* order(from, where, acted);
        acted = { ...now, at: from };
      }
      if (fact.kind === 'screen') {
        yield* order(from, where, shown.get(fact.page) ?? begin);
        shown.set(fact.page, now);
      }
      if (to > latest.at) latest = now;
    },
  };
}

/** `least`: it was timed by page or browser, and may be so much off; undefined on the walk's own clock. */
function spanOf(fact: Fact): { from: number; to: number; least?: number } {
  const { at } = fact;
  switch (fact.kind) {
    case 'harness':
    case 'take-over':
      return { from: fact.from, to: fact.to };
    case 'action':
      return { from: fact.startedAt, to: fact.endedAt };
    case 'dialog':
      return { from: at, to: fact.closedAt };
    case 'screen':
      return { from: at, to: at };
    case 'request':
      return { from: fact.startedAt, to: fact.endedAt ?? fact.startedAt, least: browsers };
    case 'toast':
      return { from: at, to: fact.goneAt, least: browsers };
    case 'enabled':
      return { from: fact.shownAt, to: fact.enabledAt, least: browsers };
    default:
      return { from: at, to: at, ...(!atOnce.has(fact.kind) && { least: browsers }) };
  }
}
