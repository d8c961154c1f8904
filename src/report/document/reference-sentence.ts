import type { FlowFigures } from '../../model/comparison.ts';
import type { Names } from '../../model/walk.ts';
import { countText, gradeText } from '../words/figures.ts';
import { flowWord } from '../../words/flow-words.ts';
import type { ReportTarget } from './report-document.ts';

/** What the flows of a target that was built to be fair take, to be told beside the sentences about the others. */
export function referenceSentence({ comparisons }: ReportTarget): Names {
  const onward = new Map(
    comparisons.flatMap((each) => (each.onward ? [[each.onward.flow, each.onward]] : [])),
  );
  const flows = [...onward.values(), ...comparisons.map(({ exit }) => exit)].map(stepsOf);
  const grades = [...new Set(comparisons.map(({ grade, gradeAlt }) => gradeText(grade, gradeAlt)))].filter(
    Boolean,
  );
  const blockers = comparisons.flatMap((each) => each.blockers.filter(({ counted }) => counted)).length;
  return {
    zh: `${flows.map(({ zh }) => zh).join('，')}；评级 ${grades.join('、') || '无'}；${blockers === 0 ? '没有计入的障碍' : `计入的障碍 ${blockers} 种`}。`,
    en: `${flows.map(({ en }) => en).join(', ')}; grade ${grades.join(', ') || 'none'}; ${blockers === 0 ? 'no blocker that counts' : `${blockers} blocker${blockers === 1 ? '' : 's'} that count`}.`,
  };
}

function stepsOf({ flow, steps, lowerBound }: FlowFigures): Names {
  const { zh, en } = flowWord(flow);
  const count = countText(steps, lowerBound);
  return count === null
    ? { zh: `${zh}没有步骤数`, en: `${en} without a count` }
    : { zh: `${zh} ${count} 步`, en: `${en} ${count} step${count === '1' ? '' : 's'}` };
}
