/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ReportTarget } from '../document/report-document.ts';

export function Charts({ targets }: { targets: readonly ReportTarget[] }): VNode | null {
  return targets.length === 0 ? null : <section id="_charts"></section>;
}
