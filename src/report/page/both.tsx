/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../../model/walk.ts';

/** The two languages of a report. Both stand in the page; the style shows the one that the reader chose. */

/** The same thing in both languages. */
export function Both({ zh, en }: Record<Lang, ComponentChildren>): VNode {
  return (
    <>
      <span class="zh" lang="zh-Hans">
        {zh}
      </span>
      <span class="en" lang="en">
        {en}
      </span>
    </>
  );
}

/** Says something out of a component's dictionary: `say((w) => w.steps)`. */
export function inBoth<W>(
  words: Record<Lang, W>,
): (pick: (words: W, lang: Lang) => ComponentChildren) => VNode {
  return (pick) => <Both zh={pick(words.zh, 'zh')} en={pick(words.en, 'en')} />;
}
