/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { Both, inBoth } from '../../page/both.tsx';
import type { AuditDiff } from '../audit-diff.ts';
import { concernedBy } from '../concerned.ts';
import { needsJudging, ourDifferenceText } from '../our-difference-text.ts';
import { FlowName } from './flow-name.tsx';

const words = {
  zh: {
    lead: '下列差别出自我们的走查方式，不是应用的变化；它们可能正是某个变化的原因。',
    judge: '要让两次审计可比：分别运行 seesaw judge，再比一次。',
    comma: '、',
    only: '涉及：',
  },
  en: {
    lead: 'These differences come from how we walked. They are no change of any app, and may be the reason for one.',
    judge: 'To make the two comparable: run seesaw judge on each of them, then compare again.',
    comma: ', ',
    only: 'Concerns: ',
  },
};
const say = inBoth(words);

/** What differs because of us. */
export function OurDifferences({ ours, flows }: Pick<AuditDiff, 'ours' | 'flows'>): VNode {
  return (
    <>
      <p class="explain">{say((w) => w.lead)}</p>
      {needsJudging(ours) && (
        <p>
          <strong>{say((w) => w.judge)}</strong>
        </p>
      )}
      <dl class="ours">
        {ours.map((each) => {
          const { label, values } = ourDifferenceText(each);
          const concerned = concernedBy(each, { flows });
          return (
            <div>
              <dt>
                <Both {...label} />
              </dt>
              <dd>
                <Both {...values} />
                {concerned.length > 0 && (
                  <small>
                    {say((w) => w.only)}
                    {concerned.map(({ flow, isWholeTarget }, index) => (
                      <>
                        {index > 0 && say((w) => w.comma)}
                        <FlowName flow={flow} isWholeTarget={isWholeTarget} />
                      </>
                    ))}
                  </small>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
