/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Picture } from '../document/picture.ts';
import type { ReportFlow, ReportTarget } from '../document/report-document.ts';
import { promisedText } from '../words/figures.ts';
import { flowWord } from '../../words/flow-words.ts';
import { outcomeWords } from '../../words/outcome-words.ts';
import { safeText } from '../../words/safe-text.ts';
import { sectorWord } from '../words/sector-words.ts';
import { BlockerNote } from './blocker-note.tsx';
import { Both, inBoth } from './both.tsx';
import { FilmStrip } from './film-strip.tsx';
import { GradeBox } from './grade-box.tsx';
import { Ledgers } from './ledgers.tsx';
import { Name } from './name.tsx';
import { Said } from './said.tsx';
import { SearchNote } from './search-note.tsx';

const words = {
  zh: {
    strip: '逐步实录',
    reference: '公平参照：为作对照而设计，不计入对其他应用的任何结论',
    onward: '进',
    exit: '出',
    steps: (n: number) => `${n} 步`,
    unusable: '没有可用的走查。',
    promised: '服务方承诺的时限（不与测得的时间相加）',
    elsewhere: '不落在某一步上的障碍',
    attested: '页面之外，由人证明，不是测得',
    takenOver: (what: string, s: number) => `有人接手（${s} 秒，不是测得，不计步骤）：${what}`,
    minutes: (n: number) => `${n} 分钟`,
    repeat: (n: number) => `第 ${n} 次走查`,
  },
  en: {
    strip: 'Step by step',
    reference: 'Built to be fair, as a measure for the others: in no sentence about them',
    onward: 'in',
    exit: 'out',
    steps: (n: number) => `${n} step${n === 1 ? '' : 's'}`,
    unusable: 'No walk of it was usable.',
    promised: 'Time promised by the service (added to no measured time)',
    elsewhere: 'Blockers that belong to no single step',
    attested: 'Outside the page: attested by a person, not measured',
    takenOver: (what: string, s: number) => `A person took over (${s} s, not measured, no step): ${what}`,
    minutes: (n: number) => `${n} minutes`,
    repeat: (n: number) => `walk ${n}`,
  },
};
const say = inBoth(words);

type Props = {
  target: ReportTarget;
  src: (picture: Pick<Picture, 'sha256'>) => string;
  isOpen: boolean;
};

/** One target: how it is graded and why, and its flows side by side, step by step. */
export function TargetSection({ target, src, isOpen }: Props): VNode {
  const { anchor, name, project, sector, origin, flows, comparisons } = target;
  const title = `${anchor}-title`;
  return (
    <section class="target" id={anchor} aria-labelledby={title}>
      <header>
        <h3 id={title}>
          <Name of={name} />
        </h3>
        <p class="aside">
          <Both
            zh={<Said text={sectorWord(sector).zh} most={60} />}
            en={<Said text={sectorWord(sector).en} most={60} />}
          />{' '}
          · <Said text={origin} most={120} />
          {project !== '' && (
            <>
              {' '}
              · <Said text={project} most={60} />
            </>
          )}
        </p>
        {target.reference && <p class="tag">{say((w) => w.reference)}</p>}
      </header>
      {comparisons.map((comparison) => (
        <GradeBox comparison={comparison} />
      ))}
      <details class="strips" open={isOpen}>
        <summary>{say((w) => w.strip)}</summary>
        <div class="pair">
          {(['onward', 'exit'] as const).map((direction) => (
            <div class={direction}>
              {flows
                .filter((flow) => flow.direction === direction)
                .map((flow) => (
                  <Walked flow={flow} src={src} />
                ))}
            </div>
          ))}
        </div>
      </details>
      <Ledgers flows={flows} src={src} />
    </section>
  );
}

function Walked({ flow, src }: { flow: ReportFlow; src: Props['src'] }): VNode {
  const { shown, direction } = flow;
  return (
    <div class="walked" id={flow.anchor}>
      <h4>
        <span class="way">{say((w) => w[direction])}</span> <Both {...flowWord(flow.flow)} />
        {shown && (
          <small>
            <Both {...outcomeWords[shown.outcome]} /> · {say((w) => w.repeat(shown.repeat))}
          </small>
        )}
      </h4>
      {shown === null ? <p>{say((w) => w.unusable)}</p> : <Shown flow={flow} shown={shown} src={src} />}
    </div>
  );
}

type ShownProps = { flow: ReportFlow; shown: NonNullable<ReportFlow['shown']>; src: Props['src'] };

function Shown({ flow, shown, src }: ShownProps): VNode {
  const placed = new Set(shown.frames.flatMap(({ blockers }) => blockers));
  const elsewhere = shown.blockers.map((_, index) => index).filter((index) => !placed.has(index));
  const { search, promised, attested, takenOver } = shown;
  return (
    <>
      {search && <SearchNote search={search} />}
      {elsewhere.length > 0 && (
        <div class="elsewhere">
          <p class="note">{say((w) => w.elsewhere)}</p>
          {elsewhere.map((index) => (
            <BlockerNote flow={flow} blockers={shown.blockers} index={index} />
          ))}
        </div>
      )}
      <FilmStrip flow={flow} shown={shown} src={src} />
      {promised && (
        <p class="note promise">
          {say((w) => w.promised)}
          {': '}
          <b>
            <Both {...promisedText(promised)} />
          </b>{' '}
          <q>
            <Said text={promised.text} most={200} />
          </q>
        </p>
      )}
      {takenOver.map(({ what, ms }) => (
        <p class="note">{say((w) => w.takenOver(safeText(what, 200), Math.round(ms / 1000)))}</p>
      ))}
      {attested.length > 0 && (
        <ul class="note">
          <li>{say((w) => w.attested)}</li>
          {attested.map(({ what, who, when, minutes }) => (
            <li>
              <Said text={[when, who, what].join(' · ')} />
              {minutes !== null && <> ({say((w) => w.minutes(minutes))})</>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
