import { factsEntry } from '../bundle/entry-names.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { differs, type Note } from './failure.ts';
import { apart, week } from './spans.ts';
import type { Follower } from './walk-so-far.ts';

const check = 'consistency';

/**
 * Holds the time of day, as it was noted in a walk, against the walk's monotonic clock. The former can be set, and stands
 * still on a machine that sleeps, so what lies apart by less than a week is only noted.
 */
export function followClock({ walk, head, outcome, endedAt }: WalkManifest, notes: Note[]): Follower {
  const file = factsEntry(walk);
  const startedAt = Date.parse(head.startedAt);
  let lead = 0;
  let last = 0;

  function note(now: number, zh: string, en: string): void {
    const by = Math.round((now - lead) / 1000);
    lead = now;
    if (Math.abs(by) * 1000 <= apart) return;
    notes.push({
      file,
      sentence: {
        zh: `走查 ${walk}：到${zh}为止，时刻比单调时钟多走了 ${by} 秒：时钟被调过、机器休眠过，或时间被改过`,
        en: `walk ${walk}: up to ${en} the time of day went ${by} s further than the monotonic clock: the clock was set, the machine slept, or a time was changed`,
      },
    });
  }

  return {
    *add(fact, where) {
      if (fact.kind === 'phase' || fact.kind === 'outcome') last = fact.at;
      if (fact.kind !== 'clock') return;
      const now = Date.parse(fact.utc) - startedAt - fact.at;
      if (!(Math.abs(now) <= week)) {
        const what = { zh: `${where.zh}的 utc `, en: `${where.en}utc` };
        yield differs(check, file, what, new Date(startedAt + fact.at).toISOString(), fact.utc);
        return;
      }
      note(now, `第 ${where.zh.replace(/^.*第 /, '')}`, where.en.replace(/^.*, |: $/g, ''));
    },
    end() {
      // Of one that was killed, the end is when it was found.
      if (outcome !== 'interrupted') note(Date.parse(endedAt) - startedAt - last, '结束', 'its end');
      return [];
    },
  };
}
