/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Change, Comparison, Gate } from '../../model/comparison.ts';
import type { Names } from '../../model/walk.ts';
import { blockerName } from '../words/blocker-words.ts';
import { rounded, timesText } from '../words/figures.ts';
import { flowWord } from '../../words/flow-words.ts';
import { channelWords, outcomeWords } from '../../words/outcome-words.ts';
import { Both, inBoth } from './both.tsx';
import { GradeLetter } from './grade-letter.tsx';

const words = {
  zh: {
    noGrade: {
      'exit-not-walked': '不评级：退出流程没有可用的走查',
      'onward-not-walked': '不评级：没有可对照的升级流程',
      'onward-not-finished': '不评级：升级流程没有走到头，无从对照',
      'no-effort': '不评级：费力程度无法计算',
    },
    best: (grade: string) => (grade === 'E' ? '即为 E' : `封顶 ${grade}`),
    why: '为什么',
    change: '怎样会改变评级',
    to: (grade: string, atBest: boolean) => `${atBest ? '至多' : ''} → ${grade}`,
    descriptive: '仅作描述',
    border: '落在两级之间：随声明的常数而定',
    fair: '没有任何一项压低评级',
  },
  en: {
    noGrade: {
      'exit-not-walked': 'No grade: no walk of the exit was usable',
      'onward-not-walked': 'No grade: there is no onward flow to hold it against',
      'onward-not-finished': 'No grade: the onward flow was not finished, so nothing can be held against it',
      'no-effort': 'No grade: the effort cannot be computed',
    },
    best: (grade: string) => (grade === 'E' ? 'makes it E' : `${grade} at best`),
    why: 'Why',
    change: 'What would change the grade',
    to: (grade: string, atBest: boolean) => `→ ${grade}${atBest ? ' at best' : ''}`,
    descriptive: 'descriptive only',
    border: 'on a border: it depends on the declared constants',
    fair: 'Nothing holds the grade down',
  },
};
const say = inBoth(words);

/** The grade of an exit, what holds it there, and what would change it. */
export function GradeBox({ comparison }: { comparison: Comparison }): VNode {
  const { exit, grade, gradeAlt, noGrade, gates, wouldChange, descriptiveOnly } = comparison;
  return (
    <div class="grade-box">
      <p class="title">
        <Both {...flowWord(exit.flow)} />
        {grade && <GradeLetter grade={grade} alt={gradeAlt} />}
        {descriptiveOnly && <small class="tag">{say((w) => w.descriptive)}</small>}
      </p>
      <div>
        {noGrade && <p>{say((w) => w.noGrade[noGrade])}</p>}
        {gradeAlt && <p>{say((w) => w.border)}</p>}
        {grade && gates.length === 0 && <p>{say((w) => w.fair)}</p>}
        {gates.length > 0 && (
          <ul class="gates">
            {gates.map((gate) => (
              <li>
                <Both {...gateWords(gate)} /> <small>{say((w) => w.best(gate.atBest))}</small>
              </li>
            ))}
          </ul>
        )}
      </div>
      {wouldChange.length > 0 && (
        <div>
          <p class="small-title">{say((w) => w.change)}</p>
          <ul>
            {wouldChange.map(({ change, grade: to, atBest }) => (
              <li>
                <Both {...changeWords(change)} /> <b>{say((w) => w.to(to, atBest))}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function gateWords(gate: Gate): Names {
  switch (gate.gate) {
    case 'outcome': {
      const outcome = outcomeWords[gate.outcome];
      return { zh: `结果：${outcome.zh}`, en: `Outcome: ${outcome.en}` };
    }
    case 'channel': {
      const [exit, onward] = [channelWords[gate.exit], channelWords[gate.onward]];
      return {
        zh: `渠道：进在${onward.zh}，出在${exit.zh}`,
        en: `Channel: in by ${onward.en}, out ${exit.en}`,
      };
    }
    case 'effect':
      return { zh: '升级立即生效，退出延后生效', en: 'Getting in takes effect at once, getting out later' };
    case 'effort':
      return {
        zh: `费力 ${timesText(gate.doublings)}`,
        en: `Effort ${timesText(gate.doublings)}`,
      };
    case 'severity': {
      const names = gate.blockers.map(({ id, severity }) => ({ name: blockerName(id), severity }));
      return {
        zh: `障碍：${names.map(({ name, severity }) => `${name.zh}（${severity} 级）`).join('、')}`,
        en: `Blockers: ${names.map(({ name, severity }) => `${name.en} (severity ${severity})`).join(', ')}`,
      };
    }
  }
}

function changeWords(change: Change): Names {
  switch (change.change) {
    case 'finished':
      return { zh: '能自己办完', en: 'if it can be finished by oneself' };
    case 'self-service':
      return { zh: '在网页上自助办理', en: 'if it is self-service on the web' };
    case 'effect':
      return { zh: '与升级同样生效', en: 'if it takes effect as the upgrade does' };
    case 'without': {
      const name = blockerName(change.id);
      return { zh: `去掉“${name.zh}”`, en: `without “${name.en}”` };
    }
    case 'steps':
      return {
        zh: `少 ${change.fewer} 步`,
        en: `with ${change.fewer} step${change.fewer === 1 ? '' : 's'} fewer`,
      };
    case 'screens':
      return {
        zh: `少 ${change.fewer} 屏`,
        en: `with ${change.fewer} screen${change.fewer === 1 ? '' : 's'} fewer`,
      };
    case 'person': {
      const seconds = rounded(change.fewerSeconds);
      return { zh: `用时少 ${seconds} 秒`, en: `with ${seconds} s less of a person’s time` };
    }
    case 'effort':
      return {
        zh: `费力不超过升级的 ${rounded(change.times)} 倍`,
        en: `with at most ${rounded(change.times)} times the effort of getting in`,
      };
  }
}
