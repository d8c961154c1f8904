import type { BlockerId } from '../../model/blocker.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Names } from '../../model/walk.ts';
import { flowAct } from '../../words/flow-words.ts';
import { joined } from '../words/joined.ts';
import { blockerAnchor } from './blocker-anchor.ts';
import { flowAnchor } from './flow-anchor.ts';
import { oneClickOnward, onwardFlows } from './one-click-onward.ts';
import type { Answer, Flows, Question } from './question.ts';
import type { Finding, ReportTarget } from './report-document.ts';

const questions: Question[] = [
  oneClickOnward,
  {
    id: 'clear-exit',
    always: true,
    sentence: ({ n }, { out }) => ({
      zh: `${n} 款提供清晰便捷的${out.zh}自助入口`,
      en: `${n} offer${n === 1 ? 's' : ''} a clear and convenient self-service way to ${out.en}`,
    }),
    definition: ({ out }) => ({
      zh: `${out.zh}中至少有一项能在网页上自己办完，且没有入口类障碍（入口缺失、藏得深、归在无关栏目等），评级不低于 C（费力不超过升级的 2.5 倍，没有 4 级以上障碍）。`,
      en: `At least one of ${out.en} can be finished by oneself on the web, without a blocker of the entry family (missing, buried, under an unrelated heading…) and with grade C or better (at most 2.5 times the effort of the upgrade, no blocker of severity 4 or more).`,
    }),
    ask: (target) => {
      const exits = usable(target);
      if (exits.length === 0) return null;
      const clear = exits.find(isClear);
      return { holds: clear !== undefined, proof: flowAnchor(target, (clear ?? exits[0]!).exit.flow) };
    },
  },
  {
    id: 'needs-service',
    always: true,
    sentence: ({ n, of }, { out }) => ({
      zh: n === of && n > 0 ? `${n} 款无一例外，${out.zh}要找客服` : `${n} 款的${out.zh}要找客服`,
      en: `${n} send${n === 1 ? 's' : ''} people to customer service to ${out.en}${n === of && n > 1 ? ', without exception' : ''}`,
    }),
    definition: ({ out }) => ({
      zh: `${out.zh}中至少有一项要经客服对话、电话或其他人工渠道，或以“待人工处理”告终，或测得渠道类障碍（CHN）。`,
      en: `At least one of ${out.en} goes through a chat, a call or another channel with staff, or ends with staff still to finish it, or meets a blocker of the channel family (CHN).`,
    }),
    ask: (target) =>
      seen(target, (comparison) => {
        const { channel, outcome } = comparison.exit;
        const isElsewhere = channel === 'chat' || channel === 'other-channel' || outcome === 'pending-human';
        return isElsewhere || blockerOf(comparison, ['CHN-01', 'CHN-02', 'CHN-03', 'CHN-04']) !== null;
      }),
  },
  {
    id: 'unfinished',
    sentence: ({ n }, { out }) => ({
      zh: `${n} 款的${out.zh}至少有一项没办成：被拒绝、走不通、找不到入口，或停在人工`,
      en: `${n} leave${n === 1 ? 's' : ''} at least one attempt to ${out.en} unfinished: refused, a dead end, no way found or left to staff`,
    }),
    definition: ({ out }) => ({
      zh: `${out.zh}中至少有一项的结果是被拒绝、走不通、未找到入口或待人工处理。`,
      en: `At least one of ${out.en} ended refused, in a dead end, with no way found, or left to staff to finish.`,
    }),
    ask: (target) =>
      seen(target, ({ exit }) =>
        ['refused', 'blocked', 'not-found', 'pending-human'].includes(exit.outcome ?? ''),
      ),
  },
  ofBlockers('keywords', ['BOT-03'], {
    sentence: (n) => ({
      zh: `${n} 款要把来意反复输入，选项才出现`,
      en: `${n} show${n === 1 ? 's' : ''} the option only after one has typed the request more than once`,
    }),
    definition: {
      zh: '客服对话中，第一次说出来意之后还要再说至少一次（BOT-03）。',
      en: 'In the chat the request has to be named at least once more after it was first named (BOT-03).',
    },
  }),
  ofBlockers('value-used', ['REF-01'], {
    sentence: (n) => ({
      zh: `${n} 款以“已享权益的价值”等理由不予退款`,
      en: `${n} decline${n === 1 ? 's' : ''} the refund by the value already used or a blanket rule`,
    }),
    definition: {
      zh: '以已使用的权益价值或一概而论的规定为由不予退款（REF-01）。',
      en: 'The refund is declined because of the value already used, or by a blanket rule (REF-01).',
    },
  }),
  ofBlockers('dissuades', ['RET-01', 'RET-02', 'RET-03', 'LOS-01', 'AGT-01'], {
    sentence: (n) => ({
      zh: `${n} 款在途中以优惠或失去权益劝留`,
      en: `${n} argue${n === 1 ? 's' : ''} on the way: an offer to stay, or what one would lose`,
    }),
    definition: {
      zh: '退出途中出现挽留优惠、其他方案或失去权益的提示，而升级途中没有（RET、LOS、AGT）。',
      en: 'On the way out there is an offer to stay, another plan, or a list of what one would lose, and none on the way in (RET, LOS, AGT).',
    },
  }),
  ofBlockers('hidden-entry', ['ENT-01', 'ENT-02', 'ENT-03', 'ENT-04', 'ENT-05', 'ENT-06'], {
    sentence: (n) => ({
      zh: `${n} 款的入口缺失、藏得深或归在无关栏目`,
      en: `${n} ${n === 1 ? 'has' : 'have'} the entry missing, buried or under an unrelated heading`,
    }),
    definition: {
      zh: '测得入口类障碍：在声明的搜索范围内找不到入口，或入口离首页至少四步、比升级深两步，或归在无关栏目（ENT）。',
      en: 'A blocker of the entry family: not found within the declared search, at least four steps from the home page or two deeper than the upgrade, or under an unrelated heading (ENT).',
    },
  }),
  ofBlockers('window', ['TIM-01'], {
    sentence: (n) => ({
      zh: `${n} 款只许在规定的时间内办理`,
      en: `${n} allow${n === 1 ? 's' : ''} it only within a set time`,
    }),
    definition: {
      zh: '以不在办理时间或已达次数为由不予办理（TIM-01）。',
      en: 'Not carried out because it is not the time for it, or was done too often (TIM-01).',
    },
  }),
  ofBlockers('bot', ['BOT-01', 'BOT-02'], {
    sentence: (n) => ({
      zh: `${n} 款的机器人原地打转，或不给转人工的办法`,
      en: `${n} ${n === 1 ? 'has' : 'have'} a bot that goes in circles or shows no way to a person`,
    }),
    definition: {
      zh: '换了说法仍得到同样的回答至少两次（BOT-01），或前三个回合没有转人工的办法（BOT-02）。',
      en: 'The same answer came back to new words at least twice (BOT-01), or no way to a person showed in the first three turns (BOT-02).',
    },
  }),
  ofBlockers('less-visible', ['VIS-01'], {
    sentence: (n) => ({
      zh: `${n} 款的退出按钮明显不如对应的按钮显眼`,
      en: `${n} make${n === 1 ? 's' : ''} the way out clearly less visible than its counterpart`,
    }),
    definition: {
      zh: '退出的控件与升级的入口、或与同一页面上保留的控件相比，十三项可见特征中至少四项明显较弱（VIS-01）。',
      en: 'Held against the entry of the upgrade, or the control that stays on the same screen, the control that leads out is clearly weaker in at least four of thirteen traits (VIS-01).',
    },
  }),
  ofBlockers('later', ['TIM-02'], {
    sentence: (n) => ({
      zh: `${n} 款升级立即生效，退出却要等`,
      en: `${n} let${n === 1 ? 's' : ''} the upgrade take effect at once and the way out only later`,
    }),
    definition: {
      zh: '升级当时生效，退出晚于一天生效，且没有让人选择（TIM-02）。',
      en: 'The upgrade takes effect at once, the exit more than a day later, with no choice offered (TIM-02).',
    },
  }),
  ofBlockers('call-back', ['CHN-04'], {
    sentence: (n) => ({
      zh: `${n} 款要等客服回电`,
      en: `${n} make${n === 1 ? 's' : ''} one wait for a call back`,
    }),
    definition: {
      zh: '登记之后由客服另行联系（CHN-04）；承诺的时间单列，不与测得的时间相加。',
      en: 'The request is noted and somebody calls later (CHN-04); the promised time stands apart and is added to nothing.',
    },
  }),
  ofBlockers('intent-gap', ['BOT-04'], {
    sentence: (n) => ({
      zh: `${n} 款问更贵的套餐很快有人工应答，要退出则慢得多或没有`,
      en: `${n} answer${n === 1 ? 's' : ''} in person soon when asked for a dearer plan, and much later or never when asked to leave`,
    }),
    definition: {
      zh: '同一客服，问升级与问降级各用一句固定的话：后者等到人工的时间至少是前者的 3 倍，或等不到（BOT-04）。',
      en: 'The same service is asked with one fixed sentence each: to the wish to leave a person answers at least 3 times later, or not at all (BOT-04).',
    },
  }),
];

/** The sentences of the summary: each counts the targets of one project for which it holds, references left out. */
export function findingsOf(targets: readonly ReportTarget[]): Finding[] {
  const counted = targets.filter(({ reference }) => !reference);
  const projects = [...new Set(counted.map(({ project }) => project))];
  return projects.flatMap((project) => {
    const tested = counted.filter((target) => target.project === project);
    const acts = (flowsOf: (target: ReportTarget) => string[]): Names =>
      joined([...new Set(tested.flatMap(flowsOf))].map(flowAct));
    const flows: Flows = {
      out: acts(exitFlows),
      in: acts((target) => onwardFlows(target).map(({ flow }) => flow)),
    };
    if (flows.out.zh === '') return [];
    return questions.flatMap((question) => {
      const answers = tested.map((target) => ({ target: target.anchor, answer: question.ask(target) }));
      const told = answers.filter(({ answer }) => answer !== null);
      const yes = told.flatMap(({ target, answer }) =>
        answer?.holds ? [{ target, proof: answer.proof }] : [],
      );
      const no = told.flatMap(({ target, answer }) =>
        answer?.holds ? [] : [{ target, proof: answer!.proof }],
      );
      const open = answers.flatMap(({ target, answer }) => (answer === null ? [target] : []));
      const count = { n: yes.length, of: told.length };
      if (count.of === 0 || (count.n === 0 && question.always !== true)) return [];
      return [
        {
          id: question.id,
          project,
          sentence: leavingOpen(question.sentence(count, flows), open.length),
          definition: question.definition(flows),
          yes,
          no,
          open,
        },
      ];
    });
  });
}

/** The head of the sentences names all apps: of whom nothing can be told must not pass for a no. */
function leavingOpen({ zh, en }: Names, open: number): Names {
  if (open === 0) return { zh, en };
  return { zh: `${zh}（另有 ${open} 款无从得知）`, en: `${en} (of ${open} more it cannot be told)` };
}

function ofBlockers(
  id: string,
  ids: readonly BlockerId[],
  say: { sentence: (n: number) => Names; definition: Names },
): Question {
  return {
    id,
    sentence: ({ n }) => say.sentence(n),
    definition: () => say.definition,
    ask: (target) => {
      const answer = seen(target, (comparison) => blockerOf(comparison, ids) !== null);
      const met = usable(target).find((comparison) => blockerOf(comparison, ids) !== null);
      const flow = target.flows.find((each) => each.flow === met?.exit.flow);
      if (!answer || !met || !flow) return answer;
      return { ...answer, proof: blockerAnchor(flow, blockerOf(met, ids)!) };
    },
  };
}

/** Whether something holds for an exit of a target, and the first exit for which it does. */
function seen(target: ReportTarget, holds: (comparison: Comparison) => boolean): Answer {
  const exits = usable(target);
  if (exits.length === 0) return null;
  const found = exits.find(holds);
  return { holds: found !== undefined, proof: flowAnchor(target, (found ?? exits[0]!).exit.flow) };
}

function isClear(comparison: Comparison): boolean {
  const { exit, grade, blockers } = comparison;
  const isDone = ['done-now', 'done-later', 'safe-stop'].includes(exit.outcome ?? '');
  const isHidden = blockers.some(({ id, counted }) => counted && id.startsWith('ENT'));
  return isDone && exit.channel === 'self-service' && !isHidden && grade !== null && grade <= 'C';
}

function blockerOf({ blockers }: Comparison, ids: readonly BlockerId[]): BlockerId | null {
  return blockers.find(({ id, counted }) => counted && ids.includes(id))?.id ?? null;
}

function usable({ comparisons }: ReportTarget): Comparison[] {
  return comparisons.filter(({ exit }) => exit.usable > 0);
}

function exitFlows({ comparisons }: ReportTarget): string[] {
  return comparisons.map(({ exit }) => exit.flow);
}
