import type { MeasuredWalk } from '../model/measured.ts';
import type { Names, WalkHead } from '../model/walk.ts';
import { flowWord } from '../words/flow-words.ts';
import { safeText } from '../words/safe-text.ts';
import type { Excess } from './excess.ts';

/** One of the two flows, as the message shows it. */
export type ShownFlow = { flow: string; measured: MeasuredWalk };

/** What a message tells of a walk that takes more than it may. */
export type OverBudgetFacts = {
  head: WalkHead;
  excesses: readonly Excess[];
  exit: ShownFlow;
  /** The onward walk that it is held against, if there is one. */
  onward: ShownFlow | null;
  /** The screen on which it went over; `picture` is a path. */
  screen: { title: string; url: string; picture: string | null } | null;
};

const parts: Record<Excess['part'], Names> = {
  finished: { zh: '走不完', en: 'not finished' },
  steps: { zh: '步骤', en: 'steps' },
  clicks: { zh: '点击', en: 'clicks' },
  screens: { zh: '屏', en: 'screens' },
  personSeconds: { zh: '人时（秒）', en: 'seconds of a person' },
  doublings: { zh: '费力翻倍次数', en: 'doublings of effort' },
  grade: { zh: '评级', en: 'grade' },
  blockers: { zh: '障碍', en: 'blockers' },
};

const words = {
  en: {
    over: (flow: string, name: string) => `${flow} of ${name} is over its budget`,
    more: ({ is, most }: Excess, onward: string) => `${is}, at most ${most} allowed${onward}`,
    against: (flow: string, value: string) => ` (${flow}: ${value})`,
    because: ': ',
    way: (flow: string, steps: string) => `${flow}, ${steps} ${steps === '1' ? 'step' : 'steps'}: `,
    screen: 'over it on: ',
    picture: 'picture: ',
  },
  zh: {
    over: (flow: string, name: string) => `${name}：${flow}超出预算`,
    more: ({ is, most }: Excess, onward: string) => `${is}，至多允许 ${most}${onward}`,
    against: (flow: string, value: string) => `（${flow}：${value}）`,
    because: '：',
    way: (flow: string, steps: string) => `${flow}，${steps} 步：`,
    screen: '超出之处：',
    picture: '图片：',
  },
};

/** Type of the annotation that a test over its budget carries, with the message. */
export const overBudgetMark = 'over-budget';

/** A test fails with it. Its message shows both flows and the screen on which the budget was exceeded. */
export class OverBudget extends Error {
  constructor(message: string, place: { file: string; line: number }) {
    super(message);
    this.name = 'OverBudget';
    // Where the author declared the flow, so that a report points there.
    this.stack = `${this.name}: ${message}\n    at ${place.file}:${place.line}:1`;
  }
}

/** In the language in which `seesaw` was asked to speak (`SEESAW_LANG`), else in English. */
export function overBudgetMessage({ head, excesses, exit, onward, screen }: OverBudgetFacts): string {
  const lang = process.env['SEESAW_LANG'] === 'zh' ? 'zh' : 'en';
  const say = words[lang];
  const lines = excesses.map((excess) => {
    const value = onward && valueOf(excess.part, onward.measured);
    const beside = onward && value !== null ? say.against(flowWord(onward.flow)[lang], value) : '';
    const what = excess.part === 'finished' ? excess.is : say.more(excess, beside);
    const why = excess.because ? say.because + excess.because[lang] : '';
    return `${parts[excess.part][lang]}${say.because}${what}${why}`;
  });
  return [
    say.over(flowWord(exit.flow)[lang], head.target.name[lang]),
    ...lines.map((line) => `  ${line}`),
    ...[onward, exit].flatMap((flow) =>
      flow ? [say.way(flowWord(flow.flow)[lang], countOf(flow)) + wayOf(flow)] : [],
    ),
    ...(screen ? [say.screen + safeText([screen.title, screen.url].filter(Boolean).join(' · '))] : []),
    ...(screen?.picture ? [say.picture + screen.picture] : []),
  ].join('\n');
}

function valueOf(part: Excess['part'], { counts, personS }: MeasuredWalk): string | null {
  const value = part === 'steps' || part === 'clicks' || part === 'screens' ? counts[part] : null;
  if (part === 'personSeconds') return personS === null ? null : `${Math.round(personS * 100) / 100}`;
  return value === null ? null : `${value}`;
}

function countOf({ measured: { counts, lowerBound } }: ShownFlow): string {
  return counts.steps === null ? '–' : `${lowerBound ? '≥ ' : ''}${counts.steps}`;
}

const longest = 40;

/** The steps of a flow by the words on their controls. */
function wayOf({ measured }: ShownFlow): string {
  const counted = measured.steps.filter(({ part }) => part === 'before' || part === 'counted');
  return counted
    .map(({ label, act }, index) => `${index + 1} ${safeText(label || act, longest)}`)
    .join(' → ');
}
