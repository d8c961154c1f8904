/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { Both, inBoth } from '../../page/both.tsx';
import type { FlowDiff } from '../audit-diff.ts';
import { figureChangeText } from '../figure-change-text.ts';

const words = {
  zh: { steps: '步骤', texts: '文字', blockers: '障碍', other: (n: number) => `另有 ${n} 项数字` },
  en: {
    steps: 'steps',
    texts: 'texts',
    blockers: 'blockers',
    other: (n: number) => `${n} more figure${n === 1 ? '' : 's'}`,
  },
};
const say = inBoth(words);

/** Counts that a reader asks for first. */
const first = ['steps', 'screens'];

/** The changes of a flow in a line: how it ends, how it is graded, how long it is, how many of the rest. */
export function ShortChanges({ flow }: { flow: FlowDiff }): VNode {
  const { figures, steps, blockers, screens } = flow;
  const told = figures.filter(
    (change) =>
      ['outcome', 'grade', 'channel'].includes(change.figure) ||
      (change.figure === 'count' && first.includes(change.count)),
  );
  const texts = screens.flatMap(({ words: changed }) => changed);
  const rest = figures.length - told.length;
  const gone = steps.filter(({ change }) => change === 'gone').length;
  return (
    <ul class="short">
      {told.map((change) => {
        const { label, a, b } = figureChangeText(change, flow);
        return (
          <li>
            <Both {...label} />{' '}
            <b>
              <Both {...a} /> → <Both {...b} />
            </b>
          </li>
        );
      })}
      <Tally came={steps.length - gone} gone={gone}>
        {say((w) => w.steps)}
      </Tally>
      <Tally
        came={blockers.filter(({ b }) => b !== null).length}
        gone={blockers.filter(({ a }) => a !== null).length}
      >
        {say((w) => w.blockers)}
      </Tally>
      <Tally
        came={texts.filter(({ b }) => b !== null).length}
        gone={texts.filter(({ a }) => a !== null).length}
      >
        {say((w) => w.texts)}
      </Tally>
      {rest > 0 && <li>{say((w) => w.other(rest))}</li>}
    </ul>
  );
}

/** `texts +3 −1`; nothing where nothing came or went. */
function Tally({ came, gone, children }: { came: number; gone: number; children: VNode }): VNode | null {
  if (came + gone === 0) return null;
  return (
    <li>
      {children} <b>{[came > 0 ? `+${came}` : '', gone > 0 ? `−${gone}` : ''].filter(Boolean).join(' ')}</b>
    </li>
  );
}
