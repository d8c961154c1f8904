import type { Gate } from '../model/comparison.ts';
import type { Names } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';
import { blockerName } from './blocker-name.ts';

const endings: Partial<Record<Outcome, Names>> = {
  refused: { zh: '被拒绝', en: 'it is refused' },
  blocked: { zh: '走不通', en: 'it leads nowhere' },
  'not-found': { zh: '未找到入口', en: 'no entry was found' },
};

/** Why a gate holds a grade, in words that fit behind "because". */
export function gateWords(gate: Gate): Names {
  switch (gate.gate) {
    case 'outcome':
      return endings[gate.outcome] ?? { zh: gate.outcome, en: gate.outcome };
    case 'channel':
      return gate.exit === 'chat'
        ? { zh: '须通过聊天办理', en: 'it needs a chat' }
        : { zh: '须由人工办结', en: 'a person has to finish it' };
    case 'effect':
      return { zh: '生效更晚', en: 'it takes effect later' };
    case 'effort': {
      const times = (2 ** gate.doublings).toFixed(1);
      return { zh: `费力程度是其 ${times} 倍`, en: `it takes ${times} times the effort` };
    }
    case 'severity': {
      const names = gate.blockers.map(({ id }) => blockerName(id));
      return {
        zh: names.map(({ zh }) => `“${zh}”`).join('、'),
        en: names.map(({ en }) => `“${en}”`).join(', '),
      };
    }
  }
}
