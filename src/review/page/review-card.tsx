/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { MeasuredStep } from '../../model/measured.ts';
import type { Standing } from '../../model/review.ts';
import { Both, inBoth } from '../../report/page/both.tsx';
import { Name } from '../../report/page/name.tsx';
import { PictureFrame } from '../../report/page/picture-frame.tsx';
import { Said } from '../../report/page/said.tsx';
import { Severity } from '../../report/page/severity.tsx';
import { againstText, blockerExplanation, blockerName } from '../../report/words/blocker-words.ts';
import { momentText } from '../../report/words/moment-text.ts';
import { stepVerb } from '../../report/words/step-words.ts';
import { flowWord } from '../../words/flow-words.ts';
import { excerpt } from '../excerpt.ts';
import type { ReviewItem } from '../review-item.ts';

const words = {
  zh: {
    exit: '出',
    onward: '进',
    home: '在首页',
    whole: '不落在某一步上',
    after: (step: number) => `第 ${step} 步之后：`,
    label: (label: VNode) => <>“{label}”</>,
    walks: (met: number, of: number) => `${of} 次走查中 ${met} 次遇到`,
    uncounted: '目前不计入：属于另一个障碍，或只遇到一次',
    source: {
      page: '页面上的文字',
      control: '按钮或链接上的文字',
      chat: '对话中的一句话',
      native: '浏览器弹窗里的文字',
      toast: '一闪而过的提示',
      nowhere: '没有可引的文字：它说的是缺少什么',
    },
    marked: '虚线处是这段文字',
    place: '虚线处是相关的位置',
    last: '这次走查的最后一屏',
    unmarked: '这段文字不在画面之内，需滚动',
    nowhere: '当时的画面；没有可标出的位置',
    pictureless: '没有这一处的截图。',
    upgrade: (flow: VNode) => <>对照：“{flow}”怎样办完</>,
    finished: (steps: number) => `共 ${steps} 步，最后一步：`,
    less: '其中没有同等的文字。',
    nothing: '没有可用的对照走查。',
    confirm: '已确认',
    reject: '已否定',
    note: '有备注，未定',
    open: '尚未复核',
  },
  en: {
    exit: 'out',
    onward: 'in',
    home: 'On the home page',
    whole: 'At no single step',
    after: (step: number) => `After step ${step}: `,
    label: (label: VNode) => <> “{label}”</>,
    walks: (met: number, of: number) => `Met in ${met} of ${of} walk${of === 1 ? '' : 's'}`,
    uncounted: 'Does not count as it stands: part of another blocker, or met once only',
    source: {
      page: 'Text on the page',
      control: 'Text on a button or link',
      chat: 'A message in a chat',
      native: 'Text in a prompt of the browser',
      toast: 'A message that came and went',
      nowhere: 'No words to quote: it says what is missing',
    },
    marked: 'The dashed frame is where the words stand',
    place: 'The dashed frame is the place that it is about',
    last: 'The last screen of this walk',
    unmarked: 'The words lie outside the picture and had to be scrolled to',
    nowhere: 'What stood there then; there is no place to mark',
    pictureless: 'There is no picture of this place.',
    upgrade: (flow: VNode) => <>Beside it: how the {flow} is finished</>,
    finished: (steps: number) => `${steps} step${steps === 1 ? '' : 's'} in all, the last one: `,
    less: 'It has nothing as strong.',
    nothing: 'There is no usable walk to hold it against.',
    confirm: 'Confirmed',
    reject: 'Rejected',
    note: 'Noted, not decided',
    open: 'Not reviewed',
  },
};
const say = inBoth(words);
const verdicts = ['open', 'confirm', 'reject', 'note'] as const;

type Props = { item: ReviewItem; place: number; standing: Standing | null };

/** One text-only hit: what is claimed, in whose words, where, and what the upgrade had instead. */
export function ReviewCard({ item, place, standing }: Props): VNode {
  const { id, name, flow, found, shown, step, walks, counts } = item;
  const [before, quote, after] = excerpt(found);
  return (
    <article
      class="item"
      id={`i-${id}`}
      data-item={id}
      data-verdict={standing?.verdict ?? 'open'}
      aria-labelledby={`h-${id}`}
      hidden={place > 1}
    >
      <div class="claim">
        <p class="where">
          <b>
            <Name of={name} />
          </b>{' '}
          <span class="exit">
            <span class="way">{say((w) => w.exit)}</span>
          </span>{' '}
          <Both {...flowWord(flow)} />
        </p>
        <h2 id={`h-${id}`} tabIndex={-1}>
          <span class="nth">{place}. </span>
          <Both {...blockerName(found.id)} />{' '}
          <small class="id">
            {found.id} <Severity severity={found.severity} />
          </small>
        </h2>
        <p class="explained">
          <Both {...blockerExplanation(found.id)} />
        </p>
        {quote !== '' && (
          <blockquote>
            <bdi>
              <Said text={before} most={300} />
              {/\s$/.test(before) && ' '}
              <mark>
                <Said text={quote} most={1000} />
              </mark>
              {/^\s/.test(after) && ' '}
              <Said text={after} most={300} />
            </bdi>
          </blockquote>
        )}
        <ul class="facts">
          <li>{say((w) => w.source[shown.source])}</li>
          <li>{step ? <After step={step} /> : say((w) => (found.state === null ? w.whole : w.home))}</li>
          <li>{say((w) => w.walks(walks.met, walks.of))}</li>
          {!counts && <li>{say((w) => w.uncounted)}</li>}
        </ul>
        <div class="verdict">
          {verdicts.map((verdict) => (
            <b class={`v-${verdict}`}>{say((w) => w[verdict])}</b>
          ))}{' '}
          <small class="by">
            <bdi>{standing ? `${standing.reviewer} · ${momentText(standing.at)}` : ''}</bdi>
          </small>
          <p class="why">
            <bdi>{standing?.note ?? ''}</bdi>
          </p>
        </div>
      </div>
      <Seen item={item} />
      <Upgrade item={item} />
    </article>
  );
}

function After({ step }: { step: Pick<MeasuredStep, 'step' | 'act' | 'role' | 'label'> }): VNode {
  return (
    <>
      {say((w) => w.after(step.step))}
      <Done step={step} />
    </>
  );
}

function Done({ step }: { step: Pick<MeasuredStep, 'act' | 'role' | 'label'> }): VNode {
  return (
    <>
      <Both {...stepVerb(step)} />
      {step.label !== '' && say((w) => w.label(<Said text={step.label} most={80} />))}
    </>
  );
}

const src = ({ sha256 }: { sha256: string }): string => `pictures/${sha256}.png`;

function Seen({ item: { id, picture, place, found } }: { item: ReviewItem }): VNode {
  if (picture === null) return <p class="seen frame exit note">{say((w) => w.pictureless)}</p>;
  const kind = captionOf(found, place);
  return (
    <div class="seen frame exit" id={`s-${id}`}>
      <PictureFrame
        id={`p-${id}`}
        card={`s-${id}`}
        caption={`c-${id}`}
        picture={picture}
        src={src}
        mark={null}
        blockers={place ? [place] : []}
      />
      <p class="did" id={`c-${id}`}>
        {say((w) => w[kind])}
      </p>
    </div>
  );
}

function captionOf(
  { state, quote, box }: ReviewItem['found'],
  place: ReviewItem['place'],
): 'last' | 'marked' | 'place' | 'unmarked' | 'nowhere' {
  if (state === null) return 'last';
  if (place) return quote === '' ? 'place' : 'marked';
  return box ? 'unmarked' : 'nowhere';
}

/** What the onward flow has instead: what it was compared with, and how it is finished. */
function Upgrade({ item: { id, upgrade, found } }: { item: ReviewItem }): VNode {
  const held = againstText(found.id, found.against);
  return (
    <section class="upgrade frame onward" id={`u-${id}`} aria-labelledby={`uh-${id}`}>
      <h3 id={`uh-${id}`}>
        <span class="way">{say((w) => w.onward)}</span>{' '}
        {say((w, lang) => w.upgrade(<>{flowWord(upgrade?.flow ?? 'upgrade')[lang]}</>))}
      </h3>
      {upgrade?.picture && (
        <PictureFrame
          id={`up-${id}`}
          card={`u-${id}`}
          caption={`uc-${id}`}
          picture={upgrade.picture}
          src={src}
          mark={upgrade.mark}
          blockers={[]}
        />
      )}
      <p class="did" id={`uc-${id}`}>
        {upgrade ? (
          <>
            {say((w) => w.finished(upgrade.steps))}
            <Done step={upgrade.last} />
          </>
        ) : (
          say((w) => w.nothing)
        )}
      </p>
      {held ? (
        <p class="explained">
          <Both {...held} />
        </p>
      ) : (
        upgrade && <p class="explained">{say((w) => w.less)}</p>
      )}
    </section>
  );
}
