/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { Both } from '../../page/both.tsx';
import { sideWords } from '../side-words.ts';

/** Which of the two audits something is of. */
export function SideMark({ side }: { side: 'a' | 'b' }): VNode {
  return (
    <b class="side">
      <Both {...sideWords[side]} />
    </b>
  );
}
