/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { extent, max, min } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { VNode } from 'preact';
import { plotRows, waysOut } from '../document/plot-rows.ts';
import type { PlotRow } from '../document/plot-rows.ts';
import type { ReportTarget } from '../document/report-document.ts';
import { rounded } from '../words/figures.ts';
import { inBoth } from './both.tsx';
import { DotPlot } from './dot-plot.tsx';

type Span = [number, number];
const span = ([low, high]: Span) => (low === high ? rounded(low) : `${rounded(low)}–${rounded(high)}`);

const words = {
  zh: {
    title: '一进一出',
    steps: (onward: Span, exit: Span | null, unfinished: number, all: number) =>
      [
        `进去 ${span(onward)} 步`,
        exit && `走得完的出来要 ${span(exit)} 步`,
        unfinished > 0 && `${all} 个退出流程中有 ${unfinished} 个没有走到头`,
      ]
        .filter(Boolean)
        .join('；'),
    stepsNote: '从首页到最后确认的步骤数，含首尾。没有走到头的只是下限，箭头表示还没完。',
    person: (onward: Span, exit: Span | null, isLeast: boolean) =>
      `一个人进去约需 ${span(onward)} 秒${exit ? `，出来${isLeast ? '至少' : '约需'} ${span(exit)} 秒` : ''}`,
    personNote:
      '按步骤与文字推算的用时，秒；不含网页响应、被迫等待与承诺的时限。横条是随声明常数变化的范围。刻度每格翻一倍，所以距离就是倍数。',
    stepUnit: '步',
    secondUnit: '秒',
  },
  en: {
    title: 'In and out, drawn',
    steps: (onward: Span, exit: Span | null, unfinished: number, all: number) =>
      [
        `Getting in takes ${span(onward)} step${onward[1] === 1 ? '' : 's'}`,
        exit && `getting out, where it can be finished, ${span(exit)}`,
        unfinished > 0 && `${unfinished} of ${all} ways out were not finished`,
      ]
        .filter(Boolean)
        .join('; '),
    stepsNote:
      'Steps from the home page up to and including the last confirming click. What was not finished is a lower bound; the arrow says that there is more to come.',
    person: (onward: Span, exit: Span | null, isLeast: boolean) =>
      `A person needs about ${span(onward)} s to get in${exit ? `, and ${isLeast ? 'at least' : 'about'} ${span(exit)} s to get out` : ''}`,
    personNote:
      'Predicted from steps and texts, in seconds, without the page’s response, imposed waits and promised time. The bars are the range over the declared constants. Each grid line is twice the one before, so distance is a ratio.',
    stepUnit: 'steps',
    secondUnit: 's',
  },
};
const say = inBoth(words);

/** Where a plot begins and ends, percent of its width: the rest is for numbers beside the marks. */
const [left, right] = [5, 86];

/** Getting in and getting out of each target, in steps and in a person's time. */
export function Charts({ targets }: { targets: readonly ReportTarget[] }): VNode | null {
  const steps = plotRows(targets, 'steps');
  const person = plotRows(targets, 'person');
  if (steps.length === 0) return null;
  return (
    <section id="_charts" aria-labelledby="_charts-title">
      <h2 id="_charts-title">{say((w) => w.title)}</h2>
      <div class="plots">
        <StepsPlot rows={steps} />
        {person.length > 0 && <PersonPlot rows={person} />}
      </div>
    </section>
  );
}

function StepsPlot({ rows }: { rows: readonly PlotRow[] }): VNode {
  const most = max(rows.flatMap(({ onward, exit }) => [onward?.value ?? 0, exit?.value ?? 0])) ?? 1;
  const scale = scaleLinear().domain([0, most]).nice(5).range([left, right]);
  const told = rows.filter(({ isReference }) => !isReference);
  const counted = told.length > 0 ? told : rows;
  const onward = spanOf(counted.map((row) => row.onward?.value ?? null));
  const finished = spanOf(counted.map((row) => (row.isLowerBound ? null : (row.exit?.value ?? null))));
  const { all, unfinished } = waysOut(counted);
  return (
    <figure class="plot" aria-labelledby="_steps-title">
      <figcaption>
        <h3 id="_steps-title">
          {say((w) => (onward ? w.steps(onward, finished, unfinished, all) : w.stepUnit))}
        </h3>
        <p>{say((w) => w.stepsNote)}</p>
      </figcaption>
      <DotPlot
        rows={rows}
        position={scale}
        ticks={scale.ticks(5).filter(Number.isInteger)}
        unit={{ zh: words.zh.stepUnit, en: words.en.stepUnit }}
        hasRanges={false}
      />
    </figure>
  );
}

function PersonPlot({ rows }: { rows: readonly PlotRow[] }): VNode {
  const values = rows.flatMap(({ onward, exit }) => [onward, exit]).filter((value) => value !== null);
  const least = Math.max(1, min(values, ({ low }) => low) ?? 1);
  const most = Math.max(2 * least, max(values, ({ high }) => high) ?? 1);
  const ticks = doubling(least, most);
  const scale = scaleLog().base(2).domain([ticks[0]!, most]).range([left, right]).clamp(true);
  const told = rows.filter(({ isReference }) => !isReference);
  const counted = told.length > 0 ? told : rows;
  const onward = spanOf(counted.map((row) => row.onward?.value ?? null));
  const exit = spanOf(counted.map((row) => row.exit?.value ?? null));
  const isLeast = waysOut(counted).unfinished > 0;
  return (
    <figure class="plot" aria-labelledby="_person-title">
      <figcaption>
        <h3 id="_person-title">{say((w) => (onward ? w.person(onward, exit, isLeast) : w.secondUnit))}</h3>
        <p>{say((w) => w.personNote)}</p>
      </figcaption>
      <DotPlot
        rows={rows}
        position={scale}
        ticks={ticks}
        unit={{ zh: words.zh.secondUnit, en: words.en.secondUnit }}
        hasRanges
      />
    </figure>
  );
}

function spanOf(values: readonly (number | null)[]): Span | null {
  const [low, high] = extent(values.filter((value) => value !== null));
  return low === undefined || high === undefined ? null : [low, high];
}

/** 5, 10, 20, 40, … from the last one below `least` to the last one below `most`. */
function doubling(least: number, most: number): number[] {
  const first = 5 * 2 ** Math.floor(Math.log2(least / 5));
  const count = Math.floor(Math.log2(most / first)) + 1;
  return Array.from({ length: count }, (_, index) => first * 2 ** index);
}
