/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ReportDocument } from '../document/report-document.ts';

export function MethodBox({ document }: { document: ReportDocument }): VNode {
  return <section id="_method">{document.method.versions.join(', ')}</section>;
}
