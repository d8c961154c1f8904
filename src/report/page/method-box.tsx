/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { methodFacts } from '../document/method-facts.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { methodWords } from '../words/method-words.ts';
import { inBoth } from './both.tsx';

const say = inBoth({ zh: { title: '怎样测试' }, en: { title: 'How it was tested' } });

/** How the audit was walked, counted and judged, filled from the run itself. */
export function MethodBox({ document }: { document: ReportDocument }): VNode {
  const facts = methodFacts(document);
  return (
    <section id="_method" class="method" aria-labelledby="_method-title">
      <h2 id="_method-title">{say((w) => w.title)}</h2>
      {(['zh', 'en'] as const).map((lang) => (
        <dl class={lang} lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
          {methodWords[lang](facts).map(({ title, text, more }) => (
            <div>
              <dt>{title}</dt>
              {text.map((paragraph) => (
                <dd>{paragraph}</dd>
              ))}
              {more && (
                <dd>
                  <details>
                    <summary>{more.title}</summary>
                    {more.text.map((line) => (
                      <p>{line}</p>
                    ))}
                  </details>
                </dd>
              )}
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
}
