/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { MetBlocker, Turn } from '../document/report-document.ts';
import { millisecondsText } from '../words/figures.ts';
import { inBoth } from './both.tsx';
import { Said } from './said.tsx';

const words = {
  zh: {
    user: '用户',
    bot: '机器人',
    agent: '人工客服',
    system: '系统提示',
    unknown: '客服（未表明身份）',
    waited: '等待',
  },
  en: {
    user: 'Customer',
    bot: 'Bot',
    agent: 'Human agent',
    system: 'Notice',
    unknown: 'Service (not said who)',
    waited: 'waited',
  },
};
const say = inBoth(words);

type Props = { turns: readonly Turn[]; blockers: readonly MetBlocker[]; anchor: string };

/** A chat as a conversation: who spoke, what was said, how long the answer took, what of it is a blocker. */
export function Chat({ turns, blockers, anchor }: Props): VNode {
  return (
    <ol class="chat">
      {turns.map(({ speaker, text, step, waitMs }) => (
        <li class={speaker} id={step === null ? undefined : `${anchor}-${step}`}>
          <span class="who">
            {step !== null && <b class="ordinal">{step}</b>}
            {say((w) => w[speaker])}
          </span>
          <p>
            <Said
              text={text}
              mark={
                speaker === 'user'
                  ? ''
                  : (blockers.find(({ quote }) => quote !== '' && text.includes(quote))?.quote ?? '')
              }
            />
          </p>
          {waitMs !== null && waitMs >= 1000 && (
            <small class="waited">
              {say((w) => w.waited)} {millisecondsText(waitMs)}
            </small>
          )}
        </li>
      ))}
    </ol>
  );
}
