/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { symbol, symbolCircle, symbolDiamond2, symbolTriangle } from 'd3-shape';
import type { VNode } from 'preact';
import type { PlotRow, PlotValue } from '../document/plot-rows.ts';
import { rounded } from '../words/figures.ts';
import { Both, inBoth } from './both.tsx';
import { Name } from './name.tsx';

const words = {
  zh: {
    onward: '进',
    exit: '出',
    bound: '出，没有走到头（下限）',
    least: '至少 ',
    reference: '公平参照',
    none: '没有数值',
  },
  en: {
    onward: 'in',
    exit: 'out',
    bound: 'out, not finished (lower bound)',
    least: 'at least ',
    reference: 'built to be fair',
    none: 'no value',
  },
};
const say = inBoth(words);

type Props = {
  rows: readonly PlotRow[];
  /** Position of a value, percent of the width. */
  position: (value: number) => number;
  ticks: readonly number[];
  /** What stands behind a value that is read out, e.g. “steps”. */
  unit: Record<'zh' | 'en', string>;
  /** Ranges are drawn, so each flow gets a lane of its own. */
  hasRanges: boolean;
};

/** Heights, CSS px. */
const [low, high, axis] = [42, 46, 22];
const dot = symbol(symbolCircle, 130)() ?? '';
const diamond = symbol(symbolDiamond2, 110)() ?? '';
const arrow = symbol(symbolTriangle, 100)() ?? '';

/**
 * Two values of each row on one scale. Positions are percent and sizes pixels, so that it is as legible on a phone
 * as on paper; names stand beside it as text.
 */
export function DotPlot({ rows, position, ticks, unit, hasRanges }: Props): VNode {
  const height = hasRanges ? high : low;
  const lanes = hasRanges ? [height / 2 - 9, height / 2 + 9] : [height / 2, height / 2];
  return (
    <>
      <p class="legend" aria-hidden="true">
        <Sign path={dot} kind="onward" /> {say((w) => w.onward)}
        <Sign path={diamond} kind="exit" /> {say((w) => w.exit)}
        <Sign path={arrow} kind="exit bound" /> {say((w) => w.bound)}
      </p>
      <ol class="rows">
        <li class="axis" aria-hidden="true">
          <span class="name" />
          <svg width="100%" height={axis}>
            {ticks.map((tick) => (
              <text x={percent(position(tick))} y={axis - 7} text-anchor="middle">
                {rounded(tick)}
              </text>
            ))}
          </svg>
        </li>
        {rows.map((row) => (
          <li class={row.isReference ? 'reference' : undefined}>
            <span class="name">
              <a href={`#${row.anchor}`}>
                <Name of={row.name} />{' '}
                <small>
                  <Both {...row.flow} />
                </small>
              </a>
              {row.isReference && <small>{say((w) => w.reference)}</small>}
            </span>
            <span class="unseen">{say((w, lang) => spoken(row, w, unit[lang]))}</span>
            <svg width="100%" height={height} aria-hidden="true" focusable="false">
              {ticks.map((tick) => (
                <line
                  class="grid"
                  x1={percent(position(tick))}
                  x2={percent(position(tick))}
                  y1="0"
                  y2={height}
                />
              ))}
              <Row row={row} lanes={lanes} position={position} hasRanges={hasRanges} />
            </svg>
          </li>
        ))}
      </ol>
    </>
  );
}

type RowProps = { row: PlotRow; lanes: number[] } & Pick<Props, 'position' | 'hasRanges'>;

function Row({ row, lanes, position, hasRanges }: RowProps): VNode {
  const { onward, exit, isLowerBound, outcome } = row;
  const [upper, lower] = lanes as [number, number];
  const isBackwards = onward !== null && exit !== null && exit.value < onward.value;
  return (
    <>
      {onward && exit && !hasRanges && (
        <line
          class="tie"
          x1={percent(position(onward.value))}
          x2={percent(position(exit.value))}
          y1={upper}
          y2={lower}
        />
      )}
      {hasRanges && onward && <Range of={onward} y={upper} kind="onward" position={position} />}
      {hasRanges && exit && <Range of={exit} y={lower} kind="exit" position={position} />}
      {onward && (
        <Mark
          kind="onward"
          path={dot}
          x={position(onward.value)}
          y={upper}
          text={rounded(onward.value)}
          side={isBackwards || hasRanges ? 'right' : 'left'}
          clear={hasRanges ? position(onward.high) - position(onward.value) : 0}
        />
      )}
      {exit ? (
        <Mark
          kind={isLowerBound ? 'exit bound' : 'exit'}
          path={isLowerBound ? arrow : diamond}
          x={position(exit.value)}
          y={lower}
          text={`${isLowerBound ? '≥ ' : ''}${rounded(exit.value)}`}
          side={isBackwards && !hasRanges ? 'left' : 'right'}
          clear={hasRanges ? position(exit.high) - position(exit.value) : 0}
        />
      ) : (
        outcome &&
        onward && (
          <svg x={percent(position(onward.value) + (hasRanges ? 0 : 3))} y={lower} overflow="visible">
            <text class="exit zh" x={hasRanges ? 0 : 12} y="5">
              {outcome.zh}
            </text>
            <text class="exit en" x={hasRanges ? 0 : 12} y="5">
              {outcome.en}
            </text>
          </svg>
        )
      )}
    </>
  );
}

type MarkProps = {
  kind: string;
  path: string;
  x: number;
  y: number;
  text: string;
  side: 'left' | 'right';
  /** Percent of the width that its range takes to the right, where no text may stand. */
  clear: number;
};

function Mark({ kind, path, x, y, text, side, clear }: MarkProps): VNode {
  const isLeft = side === 'left';
  return (
    <>
      <svg x={percent(x)} y={y} overflow="visible" class={kind}>
        <path d={path} transform={kind.includes('bound') ? 'rotate(90)' : undefined} />
      </svg>
      <svg x={percent(x + clear)} y={y} overflow="visible" class={kind}>
        <text x={isLeft ? -11 : 11} y="5" text-anchor={isLeft ? 'end' : 'start'}>
          {text}
        </text>
      </svg>
    </>
  );
}

type RangeProps = { of: PlotValue; y: number; kind: string; position: Props['position'] };

function Range({ of, y, kind, position }: RangeProps): VNode {
  return (
    <line
      class={`range ${kind}`}
      x1={percent(position(of.low))}
      x2={percent(position(of.high))}
      y1={y}
      y2={y}
    />
  );
}

function Sign({ path, kind }: { path: string; kind: string }): VNode {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" class={kind} focusable="false">
      <path d={path} transform={kind.includes('bound') ? 'rotate(90)' : undefined} />
    </svg>
  );
}

function spoken(
  { onward, exit, isLowerBound, outcome }: PlotRow,
  w: (typeof words)['zh'],
  unit: string,
): string {
  const said = (value: PlotValue | null): string => (value ? `${rounded(value.value)} ${unit}` : w.none);
  const ended = outcome && exit === null ? ` (${w === words.zh ? outcome.zh : outcome.en})` : '';
  return `${w.onward}: ${said(onward)}; ${w.exit}: ${isLowerBound && exit ? w.least : ''}${said(exit)}${ended}`;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
