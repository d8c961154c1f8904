/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { detectors } from '../../detect/detectors.ts';
import { recognisedWords } from '../words/recognised-words.ts';
import { Both, inBoth } from './both.tsx';
import { Severity } from './severity.tsx';

const words = {
  zh: {
    title: '每种障碍怎样识别',
    key: '升级流程里同样有的不计入；多次走查时，至少两次出现才计入；仅凭文字识别的须经人复核。名称后的数字是通常的严重程度。',
  },
  en: {
    title: 'How each blocker is recognised',
    key: 'What the upgrade has as well does not count; of several walks two must meet it; what rests on words alone is to be looked at by a person. The number behind a name is its usual severity.',
  },
};
const say = inBoth(words);

/** What every detector of this version looks for, whether it was met or not. */
export function Recognised(): VNode {
  return (
    <section id="_recognised" class="recognised" aria-labelledby="_recognised-title">
      <h2 id="_recognised-title">{say((w) => w.title)}</h2>
      <p class="explain">{say((w) => w.key)}</p>
      <details>
        <summary>{say((w) => w.title)}</summary>
        <dl>
          {detectors.map(({ meta, strings }) => (
            <div>
              <dt>
                <Both {...strings.name} /> <small>{meta.id}</small> <Severity severity={meta.severity} />
              </dt>
              <dd>
                <Both {...recognisedWords[meta.id]} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
