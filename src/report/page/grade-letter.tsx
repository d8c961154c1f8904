/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Grade } from '../../model/comparison.ts';
import { gradeText } from '../words/figures.ts';

/** A grade, with both letters where it lies on a border. */
export function GradeLetter({ grade, alt }: { grade: Grade; alt: Grade | null }): VNode {
  return <b class="grade">{gradeText(grade, alt)}</b>;
}
