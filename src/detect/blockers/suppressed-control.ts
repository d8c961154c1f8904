import type { Ledger } from '../../model/prominence.ts';
import type { Detector } from '../detector.ts';
import { ledgersOf } from '../prominence/ledgers-of.ts';
import { prominenceVersion } from '../prominence/ledger.ts';
import { ledgerText } from '../prominence/ledger-text.ts';
import { onStep } from '../sightings.ts';

const name = { zh: '退出按钮不显眼', en: 'Exit control less visible' };

export const suppressedControl: Detector = {
  strings: {
    name,
    explanation: {
      zh: '退出一侧的按钮或链接，在至少四项可见特征上明显弱于升级或保留一侧的对应按钮。',
      en: 'The control that leads out is clearly weaker than the one that leads in, or that stays, in at least four visible traits.',
    },
    against: {
      zh: '明显较弱的各项（对照按钮 → 退出按钮）：{against}',
      en: 'Clearly weaker in (the other control → the one that leads out): {against}',
    },
    note: 'Say what can be seen and measured. “Weaker” is a matter of the declared thresholds.',
  },
  meta: {
    id: 'VIS-01',
    name,
    family: 'VIS',
    severity: 3,
    ontology: 'Interface Interference',
    version: `VIS-01/1 ${prominenceVersion}`,
  },
  compares: 'pair',
  detect: (walk, controls) =>
    ledgersOf(walk, controls)
      .filter(isSuppressed)
      .map((ledger) => ({
        ...onStep(
          walk,
          walk.steps.find((step) => walk.numberOf(step) === ledger.step)!,
        ),
        subtype: ledger.pair,
        strength: ledger.v,
        against: ledgerText(ledger),
        confidence: 0.9,
      })),
};

/** The onward flow's own accept and decline are the control of a choice. */
function isSuppressed({ verdict, v, control }: Ledger): boolean {
  return verdict === 'suppressed' && (control ?? 0) < v;
}
