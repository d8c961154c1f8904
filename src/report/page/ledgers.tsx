/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { LedgerRow } from '../../model/prominence.ts';
import type { Lang, Names } from '../../model/walk.ts';
import { flowWord } from '../../words/flow-words.ts';
import { safeText } from '../../words/safe-text.ts';
import { cutName, type Cut } from '../document/cut.ts';
import type { Picture } from '../document/picture.ts';
import type { ReportFlow, ShownLedger } from '../document/report-document.ts';
import { attributeWords, comparedRows, notComparedWords, valueText } from '../words/prominence-words.ts';
import { Both, inBoth } from './both.tsx';
import { Said } from './said.tsx';

const words = {
  zh: {
    title: '看得见的差别',
    entry: (onward: string) => `${onward}入口`,
    exitEntry: (exit: string) => `${exit}入口`,
    quoted: (label: string) => `“${label}”`,
    less: (b: string, a: string, n: number, of: number, which: string) =>
      n === 0
        ? `${b}在可比的 ${of} 项中没有一项明显弱于${a}`
        : `${b}在可比的 ${of} 项中有 ${n} 项明显弱于${a}：${which}`,
    comma: '、',
    verdict: { equal: '相当', weaker: '偏弱', suppressed: '明显不显眼' },
    stays: '留下',
    leaves: '继续退出',
    trait: '项目',
    weaker: '明显较弱',
    control: (v: number) => `升级流程自己的“要”与“不要”之间：${v} 项`,
    outside: '不在截图画面内',
    scale: '两图比例相同，按原样从截图中裁出。',
  },
  en: {
    title: 'What can be seen of the difference',
    entry: (onward: string) => `the entry to “${onward}”`,
    exitEntry: (exit: string) => `The entry to “${exit}”`,
    quoted: (label: string) => `“${label}”`,
    less: (b: string, a: string, n: number, of: number, which: string) =>
      n === 0
        ? `${b} is clearly weaker than ${a} in none of the ${of} traits that compare`
        : `${b} is clearly weaker than ${a} in ${n} of the ${of} traits that compare: ${which}`,
    comma: ', ',
    verdict: { equal: 'alike', weaker: 'weaker', suppressed: 'clearly less visible' },
    stays: 'stays',
    leaves: 'goes on leaving',
    trait: 'Trait',
    weaker: 'clearly weaker',
    control: (v: number) => `Between the upgrade’s own yes and no: ${v}`,
    outside: 'outside of the picture',
    scale: 'Both are cut out of the recorded pictures at the same scale.',
  },
};
const say = inBoth(words);

type Src = (picture: Pick<Picture, 'sha256'>) => string;
type Props = { flows: readonly ReportFlow[]; src: Src };

/** What can be seen of each pair of controls, in the order of the walks; nothing where no pair is known. */
export function Ledgers({ flows, src }: Props): VNode | null {
  if (flows.every(({ ledgers }) => ledgers.length === 0)) return null;
  return (
    <div class="ledgers">
      <p class="small-title">{say((w) => w.title)}</p>
      {flows.flatMap((flow) =>
        flow.ledgers.map((ledger, index) => (
          <Pair ledger={ledger} src={src} id={`${flow.anchor}-ledger-${index + 1}`} />
        )),
      )}
    </div>
  );
}

function Pair({ ledger, src, id }: { ledger: ShownLedger; src: Src; id: string }): VNode {
  const { pair, a, b, rows, verdict, control, cuts } = ledger;
  return (
    <details class="ledger" id={id}>
      <summary>
        {say((w, lang) => sentence(ledger, lang))}{' '}
        <span class={`tag ${verdict}`}>{say((w) => w.verdict[verdict])}</span>
      </summary>
      <div class="beside">
        <div>
          <div class="cuts">
            {(['a', 'b'] as const).map((side) => (
              <figure
                class={pair === 'entry' && side === 'a' ? 'cut onward' : side === 'a' ? 'cut' : 'cut exit'}
              >
                {cuts[side] ? (
                  <CutOut cut={cuts[side]} src={src} label={ledger[side].label} />
                ) : (
                  <p>{say((w) => w.outside)}</p>
                )}
                <figcaption>
                  {pair === 'entry' ? (
                    <Both {...flowWord(ledger[side].flow)} />
                  ) : (
                    say((w) => (side === 'a' ? w.stays : w.leaves))
                  )}
                  {': '}
                  <b>
                    <Said text={ledger[side].label} most={60} />
                  </b>
                </figcaption>
              </figure>
            ))}
          </div>
          <p class="note">
            {say((w) => w.scale)}
            {control !== null && control > 0 && <> {say((w) => w.control(control))}</>}
          </p>
        </div>
        <table>
          <thead>
            <tr>
              <th scope="col">{say((w) => w.trait)}</th>
              <th scope="col">
                <Said text={a.label} most={30} />
              </th>
              <th scope="col">
                <Said text={b.label} most={30} />
              </th>
            </tr>
          </thead>
          <tbody>{rows.map((row) => (row.why === 'same-screen' ? null : <Row row={row} />))}</tbody>
        </table>
      </div>
    </details>
  );
}

/** Room between a control and its frame, CSS px: the frame adds nothing to what the control looks like. */
const air = 6;

function CutOut({ cut, src, label }: { cut: Cut; src: Src; label: string }): VNode {
  const [, , width, height] = cut.box;
  const [x, y, w, h] = cut.mark;
  const place = { x: x - air, y: y - air, width: w + 2 * air, height: h + 2 * air, rx: 4 };
  return (
    <span class="out">
      <img
        src={src({ sha256: cutName(cut) })}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        alt={safeText(label, 120)}
      />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <rect {...place} class="under" />
        <rect {...place} />
      </svg>
    </span>
  );
}

function Row({ row: { attribute, a, b, unit, less, counted, why } }: { row: LedgerRow }): VNode {
  const cell = (side: 'a' | 'b', value: typeof a): VNode => (
    <td class={less === side && counted ? 'less' : undefined}>
      <Both {...valueText(value, unit)} />
      {less === side && counted && <small> {say((w) => w.weaker)}</small>}
    </td>
  );
  return (
    <tr class={counted ? undefined : 'uncounted'}>
      <th scope="row">
        <Both {...attributeWords[attribute]} />
        {attribute === 'fold' && <small>{unit}</small>}
        {why && (
          <small>
            <Both {...notComparedWords[why]} />
          </small>
        )}
      </th>
      {cell('a', a)}
      {cell('b', b)}
    </tr>
  );
}

/** One line that a newspaper could print. */
function sentence({ pair, a, b, rows }: ShownLedger, lang: Lang): string {
  const say = words[lang];
  const { compared, less } = comparedRows(rows);
  const named = (names: Names): string => names[lang];
  const [one, other] =
    pair === 'entry'
      ? [say.entry(named(flowWord(a.flow))), say.exitEntry(named(flowWord(b.flow)))]
      : [a, b].map(({ label }) => say.quoted(safeText(label, 30)));
  const which = less.map(({ attribute }) => named(attributeWords[attribute])).join(say.comma);
  return say.less(other!, one!, less.length, compared, which);
}
