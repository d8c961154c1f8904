/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { blockerMatrix, type MatrixCell } from '../document/blocker-matrix.ts';
import type { ReportTarget } from '../document/report-document.ts';
import { blockerName } from '../words/blocker-words.ts';
import { familyWords } from '../words/family-words.ts';
import { Both, inBoth } from './both.tsx';
import { Name } from './name.tsx';
import { Severity } from './severity.tsx';

const words = {
  zh: {
    title: '障碍一览',
    family: '障碍',
    key: '每格是该应用在退出途中计入的、同类中最严重的障碍，1 轻 5 重，点开即到出处。空格：没有测得，或升级同样有。',
    none: '没有一款测得：',
    all: '没有一款测得障碍。',
    comma: '、',
    stop: '。',
  },
  en: {
    title: 'Blockers at a glance',
    family: 'Blocker',
    key: 'A cell holds the most severe blocker of its family that counts on the app’s way out, 1 slight to 5 severe; it leads to where it was met. Empty: none was met, or the upgrade has it too.',
    none: 'Met with none of them: ',
    all: 'No blocker was met.',
    comma: ', ',
    stop: '.',
  },
};
const say = inBoth(words);

/** So many columns fit a phone and a sheet of paper. */
const widest = 12;

/** Which families of blockers stand in whose way: rows are families, columns targets. */
export function BlockerMatrix({ targets }: { targets: readonly ReportTarget[] }): VNode {
  const parts = Array.from({ length: Math.ceil(targets.length / widest) }, (_, part) =>
    targets.slice(part * widest, (part + 1) * widest),
  );
  const rows = blockerMatrix(targets);
  const met = rows.filter(({ cells }) => cells.some((cell) => cell !== null)).map(({ family }) => family);
  const unmet = rows.map(({ family }) => family).filter((family) => !met.includes(family));
  return (
    <section id="_blockers" aria-labelledby="_blockers-title">
      <h2 id="_blockers-title">{say((w) => w.title)}</h2>
      {met.length === 0 ? (
        <p class="explain">{say((w) => w.all)}</p>
      ) : (
        <>
          <p class="explain">{say((w) => w.key)}</p>
          {parts.map((part) => (
            <table class="matrix">
              <thead>
                <tr>
                  <th scope="col">{say((w) => w.family)}</th>
                  {part.map(({ name, anchor }) => (
                    <th scope="col">
                      <a href={`#${anchor}`}>
                        <Name of={name} />
                      </a>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {blockerMatrix(part)
                  .filter(({ family }) => met.includes(family))
                  .map(({ family, cells }) => (
                    <tr>
                      <th scope="row">
                        <Both {...familyWords[family]!} />
                      </th>
                      {cells.map((cell) => (
                        <td>{cell && <Cell {...cell} />}</td>
                      ))}
                    </tr>
                  ))}
              </tbody>
            </table>
          ))}
          {unmet.length > 0 && (
            <p class="explain">
              {say(
                (w, lang) =>
                  w.none + unmet.map((family) => familyWords[family]![lang]).join(w.comma) + w.stop,
              )}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Cell({ id, severity, proof }: MatrixCell): VNode {
  return (
    <a href={`#${proof}`}>
      <span class="unseen">
        <Both {...blockerName(id)} />{' '}
      </span>
      <Severity severity={severity} />
    </a>
  );
}
