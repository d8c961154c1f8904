/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Picture } from '../../document/picture.ts';
import { Both, inBoth } from '../../page/both.tsx';
import { Said } from '../../page/said.tsx';
import { Severity } from '../../page/severity.tsx';
import { blockerExplanation, blockerName } from '../../words/blocker-words.ts';
import { outcomeWords } from '../../../words/outcome-words.ts';
import type { AuditDiff, BlockerChange, FlowDiff } from '../audit-diff.ts';
import { figureChangeText } from '../figure-change-text.ts';
import { ourDifferenceText } from '../our-difference-text.ts';
import { flowAnchor } from './flow-anchor.ts';
import { FlowName } from './flow-name.tsx';
import { PairedScreens } from './paired-screens.tsx';
import { SideMark } from './side-mark.tsx';

const words = {
  zh: {
    onward: '进',
    exit: '出',
    reference: '公平参照',
    figure: '项目',
    why: '为什么算变化',
    blockers: '障碍的变化',
    came: '新出现',
    gone: '不再出现',
    other: '有变',
    counted: '计入',
    uncounted: '不计入',
    met: (met: number, of: number) => `，${of} 次走查中 ${met} 次`,
    shown: (usable: number, repeat: number) => `${usable} 次可用，所示为第 ${repeat} 次`,
    screens: '沿途各屏',
    caution: '我们自身也不同：',
  },
  en: {
    onward: 'in',
    exit: 'out',
    reference: 'built to be fair',
    figure: 'Figure',
    why: 'Why it counts as changed',
    blockers: 'Blockers',
    came: 'new',
    gone: 'gone',
    other: 'changed',
    counted: 'counts',
    uncounted: 'does not count',
    met: (met: number, of: number) => `, in ${met} of ${of} walks`,
    shown: (usable: number, repeat: number) => `${usable} usable, walk ${repeat} is shown`,
    screens: 'Screens on the way',
    caution: 'We differ as well: ',
  },
};
const say = inBoth(words);

type Props = { flow: FlowDiff; ours: AuditDiff['ours']; src: (picture: Picture) => string };

/** One changed flow: its figures, its blockers, and its screens beside each other with what they say. */
export function ChangedFlow({ flow, ours, src }: Props): VNode {
  const anchor = flowAnchor(flow);
  const { figures, blockers, direction, reference } = flow;
  const own = ours.filter(({ flows }) => flows.includes(flow.id));
  return (
    <section class={`target ${direction}`} id={anchor} aria-labelledby={`${anchor}-title`}>
      <header>
        <h3 id={`${anchor}-title`}>
          <span class="way">{say((w) => w[direction])}</span> <FlowName flow={flow} />
        </h3>
        {reference && <p class="tag">{say((w) => w.reference)}</p>}
      </header>
      {own.length > 0 && (
        <p class="note caution">
          {say((w) => w.caution)}
          <Both
            zh={own.map((each) => ourDifferenceText(each).label.zh).join('；')}
            en={own.map((each) => ourDifferenceText(each).label.en).join('; ')}
          />
        </p>
      )}
      <table class="figure-changes">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{say((w) => w.figure)}</span>
            </th>
            <th scope="col">
              <SideMark side="a" /> <Side side={flow.a} />
            </th>
            <th scope="col">
              <SideMark side="b" /> <Side side={flow.b} />
            </th>
            <th scope="col">
              <span class="unseen">{say((w) => w.why)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((change) => {
            const { label, a, b, why } = figureChangeText(change, flow);
            return (
              <tr>
                <th scope="row">
                  <Both {...label} />
                </th>
                <td>
                  <Both {...a} />
                </td>
                <td>
                  <Both {...b} />
                </td>
                <td>
                  <small>
                    <Both {...why} />
                  </small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {blockers.length > 0 && (
        <div class="blocker-changes">
          <h4>{say((w) => w.blockers)}</h4>
          {blockers.map((blocker) => (
            <Blocker blocker={blocker} />
          ))}
        </div>
      )}
      <h4>{say((w) => w.screens)}</h4>
      <PairedScreens anchor={anchor} screens={flow.screens} src={src} />
    </section>
  );
}

function Side({ side }: { side: FlowDiff['a'] }): VNode | null {
  if (!side?.outcome || !side.shown) return null;
  const { outcome, usable, shown } = side;
  return (
    <>
      <Both {...outcomeWords[outcome]} />
      <small>{say((w) => w.shown(usable, shown.repeat))}</small>
    </>
  );
}

function Blocker({ blocker: { id, a, b } }: { blocker: BlockerChange }): VNode {
  const last = (b ?? a)!;
  const standing = a === null ? 'came' : b === null ? 'gone' : 'other';
  const stands = (said: NonNullable<BlockerChange['a']>) => (
    <>
      <Severity severity={said.severity} />{' '}
      {say((w) => (said.counted ? w.counted : w.uncounted) + w.met(said.met, said.of))}
    </>
  );
  return (
    <div class={b?.counted ? 'obstacle' : 'obstacle uncounted'}>
      <p>
        <span class="standing">{say((w) => w[standing])}</span>{' '}
        <b>
          <Both {...blockerName(id)} />
        </b>{' '}
        <span class="explained">
          {a && stands(a)}
          {a && b && ' → '}
          {b && stands(b)}
        </span>
      </p>
      {last.quote !== '' && (
        <blockquote>
          <Said text={last.context === '' ? last.quote : last.context} mark={last.quote} most={240} />
        </blockquote>
      )}
      <p class="explained">
        <Both {...blockerExplanation(id)} />
      </p>
    </div>
  );
}
