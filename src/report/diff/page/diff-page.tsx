/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { enoughRepeats } from '../../../compare/enough-repeats.ts';
import type { Picture } from '../../document/picture.ts';
import { Both, inBoth } from '../../page/both.tsx';
import { LanguageSwitch } from '../../page/language-switch.tsx';
import { Said } from '../../page/said.tsx';
import { dayText, minuteText } from '../../words/day-text.ts';
import { safeText } from '../../../words/safe-text.ts';
import type { AuditDiff, DiffedAudit, FlowDiff } from '../audit-diff.ts';
import { ChangedFlow } from './changed-flow.tsx';
import { flowAnchor } from './flow-anchor.ts';
import { FlowName } from './flow-name.tsx';
import { OurDifferences } from './our-differences.tsx';
import { ShortChanges } from './short-changes.tsx';
import { SideMark } from './side-mark.tsx';

const words = {
  zh: {
    skip: '跳到变化',
    seesaw: '跷跷板',
    kicker: '两次审计 逐项对照',
    dek: (dayA: string, dayB: string, changed: number, of: number) =>
      of === 0
        ? `甲：${dayA}。乙：${dayB}。没有一个流程是两次都走查过、两次都可用的。`
        : changed === 0
          ? `甲：${dayA}。乙：${dayB}。没有变化：两次都走查过的 ${of} 个流程，逐项相同。`
          : `甲：${dayA}。乙：${dayB}。两次都走查过的 ${of} 个流程中，${changed} 个有变化。`,
    demo: '演示·虚构应用',
    older: '较早',
    walks: (usable: number, all: number) => `${all} 次走查，${usable} 次可用`,
    changed: '什么变了',
    changedLead:
      '数字只在各次走查的范围或区间不重叠、或最常见的值不同时才算变化；测得的时间，走查满三次才比较。文字中的数字（日期、余额、倒计时）不比，金额要比。',
    same: (n: number) => `${n} 个流程没有变化`,
    came: '只在乙中走查',
    gone: '只在甲中走查',
    unusable: '无从比较：其中一次没有可用的走查',
    ours: '因我们自身而不同',
    flows: '逐屏对照',
    nothing: '没有变化。',
    few: '有流程的可用走查不足五次：仅作描述。',
    words:
      '用语：甲、乙按给出的先后，不分好坏；“变化”指两次记录不同，不说明原因，也不是对任何企业意图的判断。',
  },
  en: {
    skip: 'Skip to the changes',
    seesaw: 'Seesaw',
    kicker: 'Two audits, held beside each other',
    dek: (dayA: string, dayB: string, changed: number, of: number) =>
      of === 0
        ? `First: ${dayA}. Second: ${dayB}. No flow was walked, and usable, in both of them.`
        : changed === 0
          ? `First: ${dayA}. Second: ${dayB}. Nothing changed: ${of} flow${of === 1 ? '' : 's'} walked in both, alike in every respect.`
          : `First: ${dayA}. Second: ${dayB}. Of ${of} flow${of === 1 ? '' : 's'} walked in both, ${changed} changed.`,
    demo: 'Demonstration, fictional apps',
    older: 'older',
    walks: (usable: number, all: number) => `${all} walks, ${usable} usable`,
    changed: 'What changed',
    changedLead:
      'A figure counts as changed only where the ranges or intervals over the walks do not overlap, or the commonest values differ; measured times are compared from three walks on. Figures within texts (dates, balances, countdowns) are not compared, amounts of money are.',
    same: (n: number) => `${n} flow${n === 1 ? '' : 's'} did not change`,
    came: 'Walked only in the second',
    gone: 'Walked only in the first',
    unusable: 'Nothing can be told: no usable walk in one of them',
    ours: 'Different because of us',
    flows: 'Screen by screen',
    nothing: 'Nothing changed.',
    few: 'Fewer than five usable walks of a flow: descriptive only.',
    words:
      'Words: first and second stand in the order in which they were given, neither is the better one; “changed” means that the two records differ, not why, and is no judgement on what a company intended.',
  },
};
const say = inBoth(words);

type Props = {
  diff: AuditDiff;
  style: string;
  early: string;
  script: string;
  policy: string;
  src: (picture: Picture) => string;
};

/** What changed between two audits as one page. */
export function DiffPage({ diff, style, early, script, policy, src }: Props): VNode {
  const { a, b, older, ours, flows } = diff;
  const of = (standing: FlowDiff['standing']) => flows.filter((flow) => flow.standing === standing);
  const [changed, same] = [of('changed'), of('same')];
  const isDemo = a.simulated || b.simulated;
  const isOneName = a.name.zh === b.name.zh && a.name.en === b.name.en;
  const [dayA, dayB] = [dayText(a.startedAt, a.timezone), dayText(b.startedAt, b.timezone)];
  const isFew = [...changed, ...same].some((flow) =>
    [flow.a, flow.b].some((side) => (side?.usable ?? 0) < enoughRepeats),
  );
  return (
    <html lang="zh-Hans">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{safeText(`${a.id} · ${b.id}`, 200)}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class={isDemo ? 'demo diff' : 'diff'}>
        <a class="skip" href="#_changed">
          {say((w) => w.skip)}
        </a>
        <header class="masthead">
          <div class="bar">
            <span class="wordmark">{say((w) => w.seesaw)}</span>
            {isDemo && <strong class="demo-mark">{say((w) => w.demo)}</strong>}
            <LanguageSwitch />
            <script dangerouslySetInnerHTML={{ __html: early }} />
          </div>
          <p class="kicker">{say((w) => w.kicker)}</p>
          <h1>
            <Named names={a.name} />
            {!isOneName && (
              <>
                {' '}
                <span class="beside-name">/</span> <Named names={b.name} />
              </>
            )}
          </h1>
          <p class="dek">
            {say((w, lang) => w.dek(dayA[lang], dayB[lang], changed.length, changed.length + same.length))}
          </p>
          <dl class="audits">
            <Audit side="a" audit={a} isOlder={older === 'a'} />
            <Audit side="b" audit={b} isOlder={older === 'b'} />
          </dl>
        </header>
        <main>
          <section id="_changed" aria-labelledby="_changed-title">
            <h2 id="_changed-title">{say((w) => w.changed)}</h2>
            <div class="explain">
              {isFew && (
                <p>
                  <strong>{say((w) => w.few)}</strong>
                </p>
              )}
              <p>{say((w) => w.changedLead)}</p>
            </div>
            {changed.length === 0 && <p>{say((w) => w.nothing)}</p>}
            <ul class="changes">
              {changed.map((flow) => (
                <li>
                  <a href={`#${flowAnchor(flow)}`}>
                    <FlowName flow={flow} />
                  </a>
                  <ShortChanges flow={flow} />
                </li>
              ))}
            </ul>
            <FlowList flows={same} title={say((w) => w.same(same.length))} />
            <FlowList flows={of('came')} title={say((w) => w.came)} />
            <FlowList flows={of('gone')} title={say((w) => w.gone)} />
            <FlowList flows={of('unusable')} title={say((w) => w.unusable)} />
          </section>
          {ours.length > 0 && (
            <section id="_ours" aria-labelledby="_ours-title">
              <h2 id="_ours-title">{say((w) => w.ours)}</h2>
              <OurDifferences ours={ours} flows={flows} />
            </section>
          )}
          {changed.length > 0 && (
            <section id="_flows" aria-labelledby="_flows-title">
              <h2 id="_flows-title">{say((w) => w.flows)}</h2>
              {changed.map((flow) => (
                <ChangedFlow flow={flow} ours={ours} src={src} />
              ))}
            </section>
          )}
        </main>
        <footer>
          <p>
            <a href="diff.json">diff.json</a>
          </p>
          <p>{say((w) => w.words)}</p>
          {isDemo && <p>{say((w) => w.demo)}</p>}
        </footer>
        <dialog id="_zoom" aria-label="截图 Picture"></dialog>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function Named({ names: { zh, en } }: { names: DiffedAudit['name'] }): VNode {
  return <Both zh={<Said text={zh} most={80} />} en={<Said text={en} most={80} />} />;
}

type AuditProps = { side: 'a' | 'b'; audit: DiffedAudit; isOlder: boolean };

function Audit({ side, audit, isOlder }: AuditProps): VNode {
  const { id, startedAt, timezone, walks } = audit;
  return (
    <div>
      <dt>
        <SideMark side={side} />
      </dt>
      <dd>
        <Said text={id} most={120} />
        <small>
          {minuteText(startedAt, timezone)} · {say((w) => w.walks(walks.usable, walks.all))}
          {isOlder && <> · {say((w) => w.older)}</>}
        </small>
      </dd>
    </div>
  );
}

function FlowList({ flows, title }: { flows: readonly FlowDiff[]; title: VNode }): VNode | null {
  if (flows.length === 0) return null;
  return (
    <details class="flow-list">
      <summary>{title}</summary>
      <ul>
        {flows.map((flow) => (
          <li>
            <FlowName flow={flow} />
          </li>
        ))}
      </ul>
    </details>
  );
}
