import { factsEntry, walkManifestEntry } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { SCREEN_MEDIA } from '../evidence/walk-gate.ts';
import type { Fact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { sourceMedia, sourcesMedia } from '../model/sources.ts';
import type { Names } from '../model/walk.ts';
import { differs, failure, type Checked, type Failure, type Note } from './failure.ts';
import { followClock } from './follow-clock.ts';
import { MarkCount } from './follow-marks.ts';
import { followScreens } from './follow-screens.ts';
import { followTimes } from './follow-times.ts';
import { followVerbs } from './follow-verbs.ts';

const check = 'consistency';

/** Hears of the facts of a walk, one after the other, and says where they contradict what it has heard before. */
export type Follower = { add(fact: Fact, where: Names): Checked<void>; end?(): Iterable<Failure> };
/** The same, of the facts as they stand in the bundle. */
export type WholeFollower = {
  add(fact: Fact, where: Names, text: string): Checked<void>;
  end(): Checked<void>;
};

/**
 * Follows the facts of one walk, and says where they contradict each other, the walk's manifest or the files that they
 * name. Who changes a fact and makes all hashes anew has to change every one of these as well.
 *
 * @param notes takes what a reader should know and is no contradiction
 */
export function walkSoFar(archive: Archive, manifest: WalkManifest, notes: Note[]): WholeFollower {
  const { walk, files } = manifest;
  const marks = new MarkCount();
  const followers: Follower[] = [
    followTimes(manifest),
    followClock(manifest, notes),
    followScreens(archive, manifest, { marks, notes }),
    followVerbs(manifest),
  ];
  let next = 1;
  return {
    *add(fact, where, text) {
      marks.add(text);
      for (const follower of followers) yield* follower.add(fact, where);
      if (fact.kind !== 'action') return;
      const what = { zh: `${where.zh}的 action `, en: `${where.en}action` };
      if (fact.action !== next) yield differs(check, factsEntry(walk), what, next, fact.action);
      next = fact.action + 1;
    },
    *end() {
      for (const follower of followers) yield* follower.end?.() ?? [];
      yield* marks.check(archive, manifest, notes);
      for (const { sha256, media } of files) {
        if ([SCREEN_MEDIA, 'image/png', sourcesMedia, sourceMedia].includes(media)) continue;
        yield failure(
          check,
          walkManifestEntry(walk),
          `文件 ${sha256} 的类型 ${media} 不会被记录`,
          `file ${sha256} is of a kind that is never recorded: ${media}`,
        );
      }
    },
  };
}
