import { diversionOf } from '../../lexicon/is-diversion.ts';
import type { Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';
import type { Detector } from '../detector.ts';
import { loneScreen } from '../lone-screen.ts';
import { diverts } from '../prominence/diverts.ts';
import { isOneChoice } from '../prominence/is-one-choice.ts';
import { ledgerRows, prominenceVersion, verdictOf } from '../prominence/ledger.ts';
import { standsInstead } from '../prominence/stands-instead.ts';
import { onScreen } from '../prominence/subject.ts';
import { verdicts } from '../prominence/thresholds.ts';
import { choicesOf } from '../way-on.ts';
import { onState } from '../way-out.ts';

const name = { zh: '主选项是别的办法', en: 'Something else as the main option' };

export const diversion: Detector = {
  strings: {
    name,
    explanation: {
      zh: '退出途中，最显眼的选项是暂停、换套餐或稍后提醒，继续退出的选项不如它显眼。',
      en: 'On the way out the most prominent option is a pause, another plan or a later reminder; the one that goes on is less prominent.',
    },
    against: { zh: '继续退出的选项：{against}', en: 'The option that goes on: {against}' },
    note: 'Less prominent: by the ledger, in at least two attributes. The quoted words are the main option.',
  },
  meta: {
    id: 'RET-02',
    name,
    family: 'RET',
    severity: 2,
    ontology: 'Interface Interference',
    version: `RET-02/2 diversion-1 ${prominenceVersion}`,
  },
  compares: 'alone',
  detect(walk) {
    const { flow } = walk.head;
    const lone = loneScreen(walk);
    return choicesOf(walk).flatMap(({ sight, state, others, on }) => {
      if (sight.reason === 'home' || sight.reason === 'visit') return [];
      const [main] = others.filter(
        (each) =>
          diverts(each.name, flow) &&
          (!lone || standsInstead(each, on)) &&
          isOneChoice(each, on) &&
          isMoreProminent(each, on, state) &&
          !others.some((other) => isMoreProminent(other, each, state)),
      );
      if (!main || diversionOf(on.name) !== null) return [];
      return [
        {
          ...onState(walk, state, main),
          against: on.name,
          strength: 2,
          confidence: 0.8 as const,
        },
      ];
    });
  },
};

/** The one is clearly ahead in what the ledger weighs, and not behind in as much. */
function isMoreProminent(one: Control, other: Control, screen: Screen): boolean {
  const ahead = (a: Control, b: Control): boolean =>
    verdictOf(ledgerRows(onScreen(a, screen), onScreen(b, screen))).v >= verdicts.weaker;
  return ahead(one, other) && !ahead(other, one);
}
