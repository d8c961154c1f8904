/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Names } from '../../model/walk.ts';
import { Both } from './both.tsx';
import { Said } from './said.tsx';

/** What an author calls a target or an audit, kept to itself whatever it is made of. */
export function Name({ of: { zh, en } }: { of: Names }): VNode {
  return <Both zh={<Said text={zh} most={80} />} en={<Said text={en} most={80} />} />;
}
