/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { MetBlocker, ReportFlow } from '../document/report-document.ts';
import { againstText, blockerExplanation, blockerName } from '../words/blocker-words.ts';
import { standingText } from '../words/review-words.ts';
import { Both, inBoth } from './both.tsx';
import { Said } from './said.tsx';
import { Severity } from './severity.tsx';

const words = {
  zh: {
    control: '不计入：升级流程也有',
    exempt: '不计入：本行业的规则要求如此',
    intermittent: '不计入：只在一次走查中出现',
    absorbed: (by: VNode) => <>不计入：已含于“{by}”</>,
  },
  en: {
    control: 'Not counted: the upgrade has it too',
    exempt: 'Not counted: the rules of this sector demand it',
    intermittent: 'Not counted: met in one walk only',
    absorbed: (by: VNode) => <>Not counted: part of “{by}”</>,
  },
};
const say = inBoth(words);

type Props = { flow: ReportFlow; blockers: readonly MetBlocker[]; index: number };

/** A blocker beside the picture that shows it: what it is, in whose words, and whether it counts. */
export function BlockerNote({ flow, blockers, index }: Props): VNode {
  const { id, severity, quote, context, against, notCounted, counted, reason, evidence, review } =
    blockers[index]!;
  const isFirst = blockers.findIndex((other) => other.id === id) === index;
  const held = againstText(id, against);
  return (
    <div
      class={counted ? 'obstacle' : 'obstacle uncounted'}
      id={isFirst ? `${flow.anchor}-${id}` : undefined}
    >
      <p>
        <b>
          <Both {...blockerName(id)} />
        </b>{' '}
        <Severity severity={severity} />
      </p>
      {quote !== '' && (
        <blockquote>
          <Said text={context === '' ? quote : context} mark={quote} most={240} />
        </blockquote>
      )}
      <p class="explained">
        <Both {...blockerExplanation(id)} />
        {held && (
          <>
            {' '}
            <Both {...held} />
          </>
        )}
      </p>
      {!counted && reason !== 'rejected' && (
        <p class="explained">
          {say((w, lang) =>
            notCounted?.by && notCounted.why === 'absorbed'
              ? w.absorbed(<>{blockerName(notCounted.by)[lang]}</>)
              : reason === 'intermittent'
                ? w.intermittent
                : notCounted?.why === 'exempt'
                  ? w.exempt
                  : w.control,
          )}
        </p>
      )}
      {evidence !== null && (
        <p class="explained">
          <Both {...standingText(review)} />
        </p>
      )}
    </div>
  );
}
