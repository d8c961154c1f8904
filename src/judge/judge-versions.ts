import { score } from '../compare/score.ts';
import { detectors } from '../detect/detectors.ts';
import { prominenceVersion } from '../detect/prominence/ledger.ts';
import { lexiconVersion } from '../lexicon/lexicon-version.ts';
import { measureVersion } from '../measure/measure-walk.ts';

/** Versions of the functions with which this installation judges. */
export function judgeVersions() {
  const part = (name: string) => measureVersion.split(' ').find((version) => version.startsWith(`${name}-`))!;
  return {
    lexicon: lexiconVersion,
    measure: part('count'),
    klm: part('klm'),
    settle: part('settle'),
    screen: part('screen'),
    detectors: Object.fromEntries(detectors.map(({ meta }) => [meta.id, meta.version])),
    score,
    prominence: prominenceVersion,
  };
}
