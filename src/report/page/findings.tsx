/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Finding, ReportTarget } from '../document/report-document.ts';
import { referenceSentence } from '../document/reference-sentence.ts';
import { Both, inBoth } from './both.tsx';
import { Name } from './name.tsx';
import { Said } from './said.tsx';

const words = {
  zh: {
    title: '结论',
    of: (n: number) => `本次测试的 ${n} 款中`,
    which: '哪几款、怎么算',
    counted: '怎么算',
    yes: '是',
    no: '否',
    open: '无法判断',
    nobody: '没有',
    beside: '旁边的公平参照',
  },
  en: {
    title: 'Findings',
    of: (n: number) => (n === 1 ? 'Of the one app tested' : `Of the ${n} apps tested`),
    which: 'Which ones, and how counted',
    counted: 'How counted',
    yes: 'Yes',
    no: 'No',
    open: 'Cannot be told',
    nobody: 'none',
    beside: 'Beside them, built to be fair',
  },
};
const say = inBoth(words);
/** So many of them are told large. */
const large = 3;

type Props = { findings: readonly Finding[]; targets: readonly ReportTarget[] };

/** The sentences of the summary, each with what it counts and the targets that it counts. */
export function Findings({ findings, targets }: Props): VNode {
  const projects = [...new Set(findings.map(({ project }) => project))];
  return (
    <section id="_findings" aria-labelledby="_findings-title">
      <h2 id="_findings-title" class="unseen">
        {say((w) => w.title)}
      </h2>
      {projects.map((project) => {
        const own = findings.filter((finding) => finding.project === project);
        const tested = Math.max(...own.map(({ yes, no, open }) => yes.length + no.length + open.length));
        return (
          <>
            <p class="lead">
              {say((w) => w.of(tested))}
              {projects.length > 1 && <small> {<Said text={project} />}</small>}
            </p>
            <ol class="findings large">{own.slice(0, large).map(itemOf)}</ol>
            <ol class="findings">{own.slice(large).map(itemOf)}</ol>
          </>
        );
      })}
      {targets
        .filter(({ reference }) => reference)
        .map((target) => (
          <p class="beside-them">
            {say((w) => w.beside)}{' '}
            <a href={`#${target.anchor}`}>
              <Name of={target.name} />
            </a>
            <Both zh="：" en=": " />
            <Both {...referenceSentence(target)} />
          </p>
        ))}
    </section>
  );

  function itemOf({ id, project, sentence, definition, yes, no, open }: Finding): VNode {
    const n = yes.length;
    const of = n + no.length;
    return (
      <li id={`_${id}${project && `-${project}`}`}>
        <details>
          <summary>
            <b class="number">
              {n}
              <small>/{of}</small>
            </b>{' '}
            <span class="sentence">
              <Both zh={sentence.zh.replace(/^\d+ /, '')} en={sentence.en.replace(/^\d+ /, '')} />
            </span>
            <span class="more">{say((w) => w.which)}</span>
          </summary>
          <dl class="proof">
            <dt>{say((w) => w.counted)}</dt>
            <dd>
              <Both {...definition} />
            </dd>
            <dt>{say((w) => w.yes)}</dt>
            <dd>
              <Targets of={yes} />
            </dd>
            <dt>{say((w) => w.no)}</dt>
            <dd>
              <Targets of={no} />
            </dd>
            {open.length > 0 && (
              <>
                <dt>{say((w) => w.open)}</dt>
                <dd>
                  <Targets of={open.map((target) => ({ target, proof: target }))} />
                </dd>
              </>
            )}
          </dl>
        </details>
      </li>
    );
  }

  function Targets({ of }: { of: readonly { target: string; proof: string }[] }): VNode {
    if (of.length === 0) return say((w) => w.nobody);
    return (
      <ul class="inline">
        {of.map(({ target, proof }) => {
          const name = targets.find(({ anchor }) => anchor === target)?.name;
          return (
            <li>
              <a href={`#${proof}`}>{name ? <Name of={name} /> : target}</a>
            </li>
          );
        })}
      </ul>
    );
  }
}
