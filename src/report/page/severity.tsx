/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { inBoth } from './both.tsx';

const say = inBoth({ zh: { of: '5 级中的' }, en: { of: 'severity, of 5:' } });

/** Severity of a blocker, 1 to 5, as a number in a box. */
export function Severity({ severity }: { severity: number }): VNode {
  return (
    <span class={`severity s${severity}`}>
      <span class="unseen">{say((w) => w.of)} </span>
      {severity}
    </span>
  );
}
