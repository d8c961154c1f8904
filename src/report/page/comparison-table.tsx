/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { countedBlockers } from '../../compare/counted-blockers.ts';
import type { ComponentChildren, VNode } from 'preact';
import type { Comparison, FlowFigures } from '../../model/comparison.ts';
import { blockerAnchor } from '../document/blocker-anchor.ts';
import { onwardFlows } from '../document/one-click-onward.ts';
import type { ReportFlow, ReportTarget } from '../document/report-document.ts';
import { blockerName } from '../words/blocker-words.ts';
import {
  countText,
  effectText,
  promisedText,
  rangeText,
  rounded,
  secondsText,
  signedText,
  timesText,
} from '../words/figures.ts';
import { flowWord } from '../../words/flow-words.ts';
import { channelWords, outcomeWords } from '../../words/outcome-words.ts';
import { Both, inBoth } from './both.tsx';
import { GradeLetter } from './grade-letter.tsx';
import { Name } from './name.tsx';
import { Said } from './said.tsx';
import { Severity } from './severity.tsx';

const words = {
  zh: {
    caption: '每个应用的升级与退出，逐项对照',
    flow: '流程',
    outcome: '结果',
    steps: '步骤',
    screens: '屏',
    options: '选项',
    typed: '输入项',
    person: '预计用时',
    waits: '响应 / 等待',
    promised: '承诺时限',
    effect: '生效',
    blockers: '障碍',
    effort: '费力',
    grade: '评级',
    seconds: '秒',
    none: '无',
    control: '对照',
    reference: '公平参照',
    usable: (usable: number, n: number) => `${usable}/${n} 次可用`,
    against: (flow: string) => `对照：${flow}`,
    noGrade: '不评级',
    more: (n: number) => `另 ${n} 种`,
  },
  en: {
    caption: 'Getting in and getting out of each app, measure by measure',
    flow: 'Flow',
    outcome: 'Outcome',
    steps: 'Steps',
    screens: 'Screens',
    options: 'Options',
    typed: 'Fields',
    person: 'Person’s time',
    waits: 'Response / wait',
    promised: 'Promised',
    effect: 'Effect',
    blockers: 'Blockers',
    effort: 'Effort',
    grade: 'Grade',
    seconds: 's',
    none: 'none',
    control: 'control',
    reference: 'built to be fair',
    usable: (usable: number, n: number) => `${usable}/${n} walks usable`,
    against: (flow: string) => `against ${flow}`,
    noGrade: 'no grade',
    more: (n: number) => `${n} more`,
  },
};
const say = inBoth(words);

/** One body of rows for each target: the onward flow, and each exit held against it. */
export function ComparisonTable({ targets }: { targets: readonly ReportTarget[] }): VNode {
  const columns = [
    'flow',
    'outcome',
    'steps',
    'screens',
    'options',
    'typed',
    'person',
    'waits',
    'promised',
    'effect',
    'blockers',
    'effort',
    'grade',
  ] as const;
  return (
    <table class="figures">
      <caption class="unseen">{say((w) => w.caption)}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={`c-${column}`}>
              {say((w) => w[column])}
            </th>
          ))}
        </tr>
      </thead>
      {targets.map((target) => (
        <tbody>
          <tr class="of">
            <th scope="rowgroup" colSpan={columns.length}>
              <a href={`#${target.anchor}`}>
                <Name of={target.name} />
              </a>
              {target.project && (
                <span class="aside">
                  <Said text={target.project} />
                </span>
              )}
              {target.reference && <span class="tag">{say((w) => w.reference)}</span>}
            </th>
          </tr>
          {onwardFlows(target).map((figures) => (
            <Row figures={figures} flow={flowOf(target, figures.flow)} comparison={null} />
          ))}
          {target.comparisons.map((comparison) => (
            <Row
              figures={comparison.exit}
              flow={flowOf(target, comparison.exit.flow)}
              comparison={comparison}
              control={onwardFlows(target).length > 1 ? (comparison.onward?.flow ?? null) : null}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = {
  figures: FlowFigures;
  flow: ReportFlow | null;
  comparison: Comparison | null;
  /** The way in that an exit is held against, where the app has several. */
  control?: string | null;
};

function Row({ figures, flow, comparison, control = null }: RowProps): VNode {
  const { lowerBound, personS, promised, outcome, channel } = figures;
  const effect = effectText(figures);
  return (
    <tr class={figures.direction}>
      <th scope="row" class="c-flow">
        <a href={`#${flow?.anchor ?? ''}`}>
          <Both {...flowWord(figures.flow)} />
        </a>
        {control !== null && <small>{say((w, lang) => w.against(flowWord(control)[lang]))}</small>}
        <small>{say((w) => w.usable(figures.usable, figures.n))}</small>
      </th>
      <Cell column="outcome">
        {outcome && <Both {...outcomeWords[outcome]} />}
        {channel && (
          <small>
            <Both {...channelWords[channel]} />
          </small>
        )}
      </Cell>
      <Cell column="steps">{countText(figures.steps, lowerBound)}</Cell>
      <Cell column="screens">{countText(figures.screens, lowerBound)}</Cell>
      <Cell column="options">{countText(figures.options, lowerBound)}</Cell>
      <Cell column="typed">{countText(figures.typedFields, false)}</Cell>
      <Cell column="person">
        {personS && (
          <>
            {lowerBound && '≥ '}
            {rounded(personS.value)} {say((w) => w.seconds)}
            <small>{rangeText(personS)}</small>
          </>
        )}
      </Cell>
      <Cell column="waits">
        {figures.responseMs && (
          <>
            {secondsText(figures.responseMs)} / {secondsText(figures.imposedWaitMs) ?? '–'}{' '}
            {say((w) => w.seconds)}
          </>
        )}
      </Cell>
      <Cell column="promised">{promised && <Both {...promisedText(promised)} />}</Cell>
      <Cell column="effect">{effect && <Both {...effect} />}</Cell>
      <Cell column="blockers">
        {comparison && figures.usable > 0 ? <Blockers comparison={comparison} flow={flow} /> : null}
      </Cell>
      <Cell column="effort">
        {comparison?.effort && (
          <>
            {timesText(comparison.effort.value)}
            <small>{signedText(comparison.effort.value)}</small>
            <small>
              {signedText(comparison.effort.low)}…{signedText(comparison.effort.high)}
            </small>
          </>
        )}
      </Cell>
      <Cell column="grade">
        {comparison ? (
          comparison.grade ? (
            <GradeLetter grade={comparison.grade} alt={comparison.gradeAlt} />
          ) : (
            <small>{say((w) => w.noGrade)}</small>
          )
        ) : (
          <small>{say((w) => w.control)}</small>
        )}
      </Cell>
    </tr>
  );
}

type Column = Exclude<keyof typeof words.zh, 'caption' | 'usable' | 'more' | 'against'>;

/** A cell that says its column too, which a narrow screen shows. */
function Cell({ column, children }: { column: Column; children?: ComponentChildren }): VNode {
  const isEmpty = children === null || children === undefined || children === false;
  return (
    <td class={isEmpty ? `c-${column} empty` : `c-${column}`}>
      <span class="label">{say((w) => w[column])}</span>
      <span class="value">{isEmpty ? '–' : children}</span>
    </td>
  );
}

const mostShown = 4;

function Blockers({ comparison, flow }: { comparison: Comparison; flow: ReportFlow | null }): VNode {
  const counted = countedBlockers(comparison.blockers).toSorted((a, b) => b.severity - a.severity);
  if (counted.length === 0) return say((w) => w.none);
  return (
    <ul class="blocker-list">
      {counted.slice(0, mostShown).map(({ id, severity }) => (
        <li>
          {flow ? (
            <a href={`#${blockerAnchor(flow, id)}`}>
              <Both {...blockerName(id)} />
            </a>
          ) : (
            <Both {...blockerName(id)} />
          )}{' '}
          <Severity severity={severity} />
        </li>
      ))}
      {counted.length > mostShown && <li>{say((w) => w.more(counted.length - mostShown))}</li>}
    </ul>
  );
}

function flowOf({ flows }: ReportTarget, flow: string): ReportFlow | null {
  return flows.find((each) => each.flow === flow) ?? null;
}
