/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Picture } from '../../document/picture.ts';
import { Both, inBoth } from '../../page/both.tsx';
import { PictureFrame } from '../../page/picture-frame.tsx';
import { Said } from '../../page/said.tsx';
import { stepVerb } from '../../words/step-words.ts';
import type { ScreenPair, ScreenSide } from '../audit-diff.ts';
import { SideMark } from './side-mark.tsx';
import { WordChanges } from './word-changes.tsx';

const words = {
  zh: {
    alike: (n: number) => `${n} 屏相同`,
    none: { a: '甲没有这一屏', b: '乙没有这一屏' },
    order: '只按先后对上',
    dialog: '浏览器弹窗',
    end: '走查到此结束',
    quote: (label: VNode) => <>“{label}”</>,
    only: { a: '只在甲中', b: '只在乙中' },
  },
  en: {
    alike: (n: number) => `${n} screen${n === 1 ? '' : 's'} alike`,
    none: { a: 'no such screen in the first', b: 'no such screen in the second' },
    order: 'put together by their order alone',
    dialog: 'Browser prompt',
    end: 'the walk ended here',
    quote: (label: VNode) => <> “{label}”</>,
    only: { a: 'only in the first', b: 'only in the second' },
  },
};
const say = inBoth(words);

type Props = { anchor: string; screens: readonly ScreenPair[]; src: (picture: Picture) => string };

/** The screens of two walks beside each other, A left and B right; what is alike is folded away. */
export function PairedScreens({ anchor, screens, src }: Props): VNode {
  return (
    <div class="pairs">
      {runsOf(screens).map(({ isAlike, from, pairs }) => {
        const rows = pairs.map((pair, index) => (
          <Row pair={pair} id={`${anchor}-${from + index + 1}`} src={src} />
        ));
        if (!isAlike) return rows;
        return (
          <details class="alike">
            <summary>
              {say((w) => w.alike(pairs.length))}
              <small>
                <Said text={[...new Set(pairs.flatMap(({ a }) => a?.title || []))].join(' / ')} most={120} />
              </small>
            </summary>
            {rows}
          </details>
        );
      })}
    </div>
  );
}

type Run = { isAlike: boolean; from: number; pairs: ScreenPair[] };

function runsOf(screens: readonly ScreenPair[]): Run[] {
  const runs: Run[] = [];
  screens.forEach((pair, index) => {
    const isAlike = isWholeAlike(pair);
    const last = runs.at(-1);
    if (last?.isAlike === isAlike) last.pairs.push(pair);
    else runs.push({ isAlike, from: index, pairs: [pair] });
  });
  return runs;
}

function isWholeAlike({ a, b, words: changed }: ScreenPair): boolean {
  const hasOnly = [a, b].some((side) => side === null || side.steps.some(({ isOnly }) => isOnly));
  return changed.length === 0 && !hasOnly;
}

function Row({ pair, id, src }: { pair: ScreenPair; id: string; src: Props['src'] }): VNode {
  const { a, b, by, words: changed } = pair;
  return (
    <div class="screen-pair" id={id}>
      <Card screen={a} side="a" id={`${id}-a`} src={src} />
      <Card screen={b} side="b" id={`${id}-b`} src={src} />
      {by === 'order' && <p class="note">{say((w) => w.order)}</p>}
      {changed.length > 0 && <WordChanges changes={changed} />}
    </div>
  );
}

type CardProps = { screen: ScreenSide | null; side: 'a' | 'b'; id: string; src: Props['src'] };

function Card({ screen, side, id, src }: CardProps): VNode {
  if (screen === null) {
    return (
      <div class="frame missing">
        <p>{say((w) => w.none[side])}</p>
      </div>
    );
  }
  const { picture, mark, dialog, steps, title } = screen;
  return (
    <div class="frame" id={id}>
      {picture && (
        <PictureFrame
          id={`${id}-p`}
          card={id}
          caption={`${id}-c`}
          picture={picture}
          src={src}
          mark={mark}
          blockers={[]}
        />
      )}
      {dialog !== null && (
        <p class="native">
          <small>{say((w) => w.dialog)}</small>
          <Said text={dialog} />
        </p>
      )}
      <p class="on">
        <SideMark side={side} /> <Said text={title} most={60} />
      </p>
      <p class="did" id={`${id}-c`}>
        {steps.length === 0 && say((w) => w.end)}
        {steps.map((step) => (
          <span class={step.isOnly ? 'step only' : 'step'}>
            <b class="ordinal">{step.step}</b> <Both {...stepVerb(step)} />
            {step.label !== '' && say((w) => w.quote(<Said text={step.label} most={60} />))}
            {step.isOnly && <small> {say((w) => w.only[side])}</small>}
          </span>
        ))}
      </p>
    </div>
  );
}
