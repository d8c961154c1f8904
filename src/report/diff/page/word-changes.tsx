/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { inBoth } from '../../page/both.tsx';
import { safeText } from '../../../words/safe-text.ts';
import type { WordChange } from '../audit-diff.ts';
import { changedParts } from './changed-parts.ts';
import type { Piece } from './changed-parts.ts';

const words = {
  zh: { gone: '不再出现', came: '新出现', chat: '客服' },
  en: { gone: 'gone', came: 'new', chat: 'service' },
};
const say = inBoth(words);

/** Characters of a text; what is longer is cut. */
const most = 300;

/** Texts that went, left, and came, right; of a text that was put otherwise the other part is marked. */
export function WordChanges({ changes }: { changes: readonly WordChange[] }): VNode {
  return (
    <ul class="word-changes">
      {changes.map(({ a, b, speaker }) => {
        const before = a === null ? null : safeText(a, most);
        const after = b === null ? null : safeText(b, most);
        const parts = before !== null && after !== null ? changedParts(before, after) : null;
        const isChat = speaker !== null;
        return (
          <li>
            {before !== null && (
              <Text kind="gone" pieces={parts?.a ?? [{ text: before, isOther: false }]} isChat={isChat} />
            )}
            {after !== null && (
              <Text kind="came" pieces={parts?.b ?? [{ text: after, isOther: false }]} isChat={isChat} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

type Props = { kind: 'gone' | 'came'; pieces: readonly Piece[]; isChat: boolean };

function Text({ kind, pieces, isChat }: Props): VNode {
  const Element = kind === 'gone' ? 'del' : 'ins';
  return (
    <Element>
      <span class="sign">
        {kind === 'gone' ? '−' : '+'}
        <span class="unseen">{say((w) => w[kind])}</span>
      </span>{' '}
      <bdi>{pieces.map(({ text, isOther }) => (isOther ? <mark>{text}</mark> : text))}</bdi>
      {isChat && <small> {say((w) => w.chat)}</small>}
    </Element>
  );
}
