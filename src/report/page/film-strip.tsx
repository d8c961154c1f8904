/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { mailLink } from '../../model/measured.ts';
import type { Picture } from '../document/picture.ts';
import type { Frame, MetBlocker, ReportFlow, ShownWalk } from '../document/report-document.ts';
import { millisecondsText } from '../words/figures.ts';
import { outcomeWords } from '../../words/outcome-words.ts';
import { stepVerb } from '../words/step-words.ts';
import { BlockerNote } from './blocker-note.tsx';
import { Both, inBoth } from './both.tsx';
import { Chat } from './chat.tsx';
import { PictureFrame } from './picture-frame.tsx';
import { Said } from './said.tsx';

const words = {
  zh: {
    quote: (label: VNode) => <>“{label}”</>,
    response: '页面响应',
    waited: '被迫等待',
    options: (n: number) => `本屏 ${n} 个选项`,
    reading: (chars: number, words: number) =>
      [chars > 0 ? `${chars} 字` : '', words > 0 ? `${words} 个外文词` : ''].filter(Boolean).join('、'),
    confirmation: '再次确认',
    planned: '未执行：走查停在这一步之前',
    after: '办成之后',
    unconfirmed: '页面没有事件佐证',
    dialog: '浏览器弹窗',
    accepted: '点“确定”',
    dismissed: '点“取消”',
    said: '服务方原话',
    end: '结果',
    invisible: '不在画面内，需滚动',
  },
  en: {
    quote: (label: VNode) => <> “{label}”</>,
    response: 'page response',
    waited: 'made to wait',
    options: (n: number) => `${n} option${n === 1 ? '' : 's'} on this screen`,
    reading: (chars: number, words: number) =>
      [
        chars > 0 ? `${chars} Chinese characters` : '',
        words > 0 ? `${words} word${words === 1 ? '' : 's'}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    confirmation: 'asks to confirm again',
    planned: 'Not done: the walk stopped before this step',
    after: 'after it was done',
    unconfirmed: 'no event of the page confirms it',
    dialog: 'Browser prompt',
    accepted: 'OK pressed',
    dismissed: 'Cancel pressed',
    said: 'In the service’s words',
    end: 'Outcome',
    invisible: 'outside the window, scrolled to',
  },
};
const say = inBoth(words);

type Props = { flow: ReportFlow; shown: ShownWalk; src: (picture: Picture) => string };

/** A walk step by step: what was faced, what was done, how long it took, what stood in the way. */
export function FilmStrip({ flow, shown, src }: Props): VNode {
  const ends = shown.frames.length - 1;
  return (
    <ol class="strip">
      {shown.frames.map((frame, index) =>
        frame.steps[0]?.act === 'message' ? (
          <ChatCard flow={flow} shown={shown} frame={frame} src={src} />
        ) : index === ends && frame.steps.length === 0 ? (
          <EndCard flow={flow} shown={shown} frame={frame} src={src} />
        ) : (
          <StepCard flow={flow} shown={shown} frame={frame} src={src} />
        ),
      )}
    </ol>
  );
}

type CardProps = Props & { frame: Frame };

function StepCard({ flow, shown, frame, src }: CardProps): VNode {
  const step = frame.steps[0]!;
  const id = `${flow.anchor}-${step.step}`;
  return (
    <li class={step.part === 'after' ? 'frame after' : 'frame'} id={id}>
      <Shown id={id} frame={frame} shown={shown} src={src} />
      {frame.dialog && (
        <p class="native">
          <small>{say((w) => w.dialog)}</small>
          <Said text={frame.dialog.message} />
        </p>
      )}
      <p class="did" id={`${id}-c`}>
        <b class="ordinal">{step.step}</b>{' '}
        {frame.dialog ? (
          say((w) => (frame.dialog?.accepted ? w.accepted : w.dismissed))
        ) : (
          <>
            <Both {...stepVerb(step)} />
            {step.label !== '' && say((w) => w.quote(<Said text={step.label} most={80} />))}
          </>
        )}
      </p>
      <Facts frame={frame} />
      {frame.turns.length > 0 && <Talk flow={flow} shown={shown} frame={frame} />}
      <Notes shown={shown} frame={frame} flow={flow} />
    </li>
  );
}

function ChatCard({ flow, shown, frame, src }: CardProps): VNode {
  const first = frame.steps[0]!;
  const last = frame.steps.at(-1)!;
  const id = `${flow.anchor}-${first.step}-chat`;
  return (
    <li class="frame wide" id={id}>
      <div class="beside">
        <div>
          <Shown id={id} frame={frame} shown={shown} src={src} />
          <p class="did" id={`${id}-c`}>
            <b class="ordinal">{first === last ? first.step : `${first.step}–${last.step}`}</b>{' '}
            <Both {...stepVerb(first)} />
          </p>
          <Facts frame={frame} />
        </div>
        <div>
          <Talk flow={flow} shown={shown} frame={frame} />
          {frame.steps
            .filter(({ step }) => !frame.turns.some((turn) => turn.step === step))
            .map(({ step }) => (
              <span id={`${flow.anchor}-${step}`} />
            ))}
        </div>
      </div>
      <Notes shown={shown} frame={frame} flow={flow} />
    </li>
  );
}

function Talk({ flow, shown, frame }: Omit<CardProps, 'src'>): VNode {
  const blockers = frame.blockers.map((index) => shown.blockers[index]!);
  return <Chat turns={frame.turns} anchor={flow.anchor} blockers={blockers} />;
}

function EndCard({ flow, shown, frame, src }: CardProps): VNode {
  const id = `${flow.anchor}-end`;
  return (
    <li class="frame end" id={id}>
      <Shown id={id} frame={frame} shown={shown} src={src} />
      <p class="did" id={`${id}-c`}>
        <small>{say((w) => w.end)}</small> <Both {...outcomeWords[shown.outcome]} />
      </p>
      {shown.said !== '' && (
        <blockquote>
          <small>{say((w) => w.said)}</small>
          <Said text={shown.said} />
        </blockquote>
      )}
      <Notes shown={shown} frame={frame} flow={flow} />
    </li>
  );
}

function Shown({ id, frame, shown, src }: Omit<CardProps, 'flow'> & { id: string }): VNode | null {
  const { picture, mark } = frame;
  if (picture === null) return null;
  const boxes = frame.blockers
    .map((index): MetBlocker => shown.blockers[index]!)
    .flatMap(({ box, state }) => (box !== null && state === picture.state ? [box] : []));
  return (
    <PictureFrame
      id={`${id}-p`}
      card={id}
      caption={`${id}-c`}
      picture={picture}
      src={src}
      mark={mark}
      blockers={boxes}
    />
  );
}

/** How long a step took and what its screen asked for. */
function Facts({ frame: { steps, demand, picture, mark } }: { frame: Frame }): VNode {
  const step = steps.at(-1)!;
  const isChat = step.act === 'message';
  const isOnPage = step.role !== mailLink;
  return (
    <ul class="facts">
      {step.planned && <li class="planned">{say((w) => w.planned)}</li>}
      {step.part === 'after' && <li>{say((w) => w.after)}</li>}
      {!step.confirmed && !step.planned && step.act !== 'attest' && isOnPage && (
        <li>{say((w) => w.unconfirmed)}</li>
      )}
      {step.waitMs !== null && step.waitMs >= 100 && !isChat && (
        <li class="wait">
          {say((w) => w.waited)} {millisecondsText(step.waitMs)}
        </li>
      )}
      {step.responseMs !== null && step.responseMs > 0 && (
        <li>
          {say((w) => w.response)} {millisecondsText(step.responseMs)}
        </li>
      )}
      {demand && demand.options > 0 && <li>{say((w) => w.options(demand.options))}</li>}
      {demand && demand.readingChars + demand.readingWords > 0 && (
        <li>{say((w) => w.reading(demand.readingChars, demand.readingWords))}</li>
      )}
      {demand?.confirmation && <li class="asks">{say((w) => w.confirmation)}</li>}
      {picture !== null && mark === null && !isChat && isOnPage && <li>{say((w) => w.invisible)}</li>}
    </ul>
  );
}

function Notes({ flow, shown, frame }: Omit<CardProps, 'src'>): VNode | null {
  return frame.blockers.length === 0 ? null : (
    <div class="obstacles">
      {frame.blockers.map((index) => (
        <BlockerNote flow={flow} blockers={shown.blockers} index={index} />
      ))}
    </div>
  );
}
