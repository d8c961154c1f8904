/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { Both } from '../../page/both.tsx';
import { Said } from '../../page/said.tsx';
import { flowWord } from '../../../words/flow-words.ts';
import type { FlowDiff } from '../audit-diff.ts';

type Props = {
  flow: FlowDiff;
  /** Only the app, of which it is one of the flows. */
  isWholeTarget?: boolean;
};

/** A flow as a person calls it: its app, what is wanted, the project if there is one. */
export function FlowName({ flow: { name, flow, project }, isWholeTarget = false }: Props): VNode {
  const word = flowWord(flow);
  return (
    <>
      <Both zh={<Said text={name.zh} most={80} />} en={<Said text={name.en} most={80} />} />
      {!isWholeTarget && (
        <>
          {' '}
          · <Both zh={<Said text={word.zh} most={60} />} en={<Said text={word.en} most={60} />} />
        </>
      )}
      {project !== '' && (
        <small>
          {' '}
          <Said text={project} most={60} />
        </small>
      )}
    </>
  );
}
