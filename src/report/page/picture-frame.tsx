/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Box } from '../../model/control.ts';
import type { Picture } from '../document/picture.ts';
import { safeText } from '../../words/safe-text.ts';
import { inBoth } from './both.tsx';
import { placeCrop } from './place-crop.ts';

const say = inBoth({
  zh: { enlarge: '放大', close: '关闭', back: '返回' },
  en: { enlarge: 'Enlarge', close: 'Close', back: 'Back' },
});

type Props = {
  /** Its own place in the page, and that of the card which it belongs to. */
  id: string;
  card: string;
  /** Id of the element that says what it shows. */
  caption: string;
  picture: Picture;
  src: (picture: Picture) => string;
  /** Where something was done, and where a blocker shows. */
  mark: Box | null;
  blockers: readonly Box[];
};

/**
 * A recorded picture, small and cropped to what matters in it. A click shows it whole: without a script as the
 * page's target, with one in a dialog.
 */
export function PictureFrame({ id, card, caption, picture, src, mark, blockers }: Props): VNode {
  const { width, height } = picture;
  const crop = placeCrop(picture, [...(mark ? [mark] : []), ...blockers], picture.layer);
  return (
    <figure id={id} class="shot">
      <a class={crop.isTall ? 'enlarge tall' : 'enlarge'} href={`#${id}`}>
        <span class={`pan z${crop.zoom * 10} l${crop.left} t${crop.top}`}>
          <img
            src={src(picture)}
            width={width}
            height={height}
            loading="lazy"
            decoding="async"
            alt={safeText(picture.title, 120)}
            aria-labelledby={caption}
          />
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
            {blockers.map((box) => (
              <Mark box={box} kind="blocker" />
            ))}
            {mark && <Mark box={mark} kind="mark" />}
          </svg>
        </span>
        <span class="unseen">{say((w) => w.enlarge)}</span>
      </a>
      <a class="close" href={`#${card}`}>
        {say((w) => w.close)}
      </a>
    </figure>
  );
}

/** Room between what is marked and its frame, CSS px. */
const air = 5;

function Mark({ box: [x, y, width, height], kind }: { box: Box; kind: 'mark' | 'blocker' }): VNode {
  const place = { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air, rx: 4 };
  return (
    <g class={kind}>
      <rect {...place} class="under" />
      <rect {...place} />
    </g>
  );
}
