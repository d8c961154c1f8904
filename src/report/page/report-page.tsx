/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Picture } from '../document/picture.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { reportFiles } from '../tables/report-files.ts';
import { dayText } from '../words/day-text.ts';
import { safeText } from '../../words/safe-text.ts';
import { AboutUsCards } from './about-us-cards.tsx';
import { inBoth } from './both.tsx';
import { BlockerMatrix } from './blocker-matrix.tsx';
import { Charts } from './charts.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Findings } from './findings.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Name } from './name.tsx';
import { MethodBox } from './method-box.tsx';
import { ReadingKey } from './reading-key.tsx';
import { Recognised } from './recognised.tsx';
import { TargetSection } from './target-section.tsx';

const words = {
  zh: {
    skip: '跳到结论',
    seesaw: '跷跷板',
    kicker: '升级与退出 对照实测',
    dek: (targets: number, walks: number, day: string) =>
      `${day}，在浏览器里走查 ${targets} 款应用共 ${walks} 次：进去要几步，出来要几步，逐步记录，逐项对照。`,
    demo: '演示·虚构应用',
    demoNote: '以下应用均为演示而虚构，在本机运行，与任何真实企业无关。',
    nav: '目录',
    findings: '结论',
    table: '对照表',
    blockers: '障碍一览',
    charts: '一进一出',
    targets: '逐步实录',
    aboutUs: '关于我们自身的走查',
    method: '怎样测试',
    recognised: '怎样识别',
    expand: '全部展开',
    collapse: '全部收起',
    files: '数据文件',
    words: '用语：“测得”指记录所示；评级与障碍是指标，不是对任何企业意图或是否合规的判断。',
  },
  en: {
    skip: 'Skip to the findings',
    seesaw: 'Seesaw',
    kicker: 'Getting in and getting out, measured',
    dek: (targets: number, walks: number, day: string) =>
      `${day}: ${targets} ${targets === 1 ? 'app' : 'apps'} walked in a browser, ${walks} times in all. How many steps in, how many out, recorded step by step and held against each other.`,
    demo: 'Demonstration, fictional apps',
    demoNote:
      'All apps below were made up for a demonstration and run on this machine; they stand for no real company.',
    nav: 'Contents',
    findings: 'Findings',
    table: 'Comparison',
    blockers: 'Blockers',
    charts: 'In and out, drawn',
    targets: 'Step by step',
    aboutUs: 'Walks about us',
    method: 'How it was tested',
    recognised: 'How recognised',
    expand: 'Expand all',
    collapse: 'Collapse all',
    files: 'Data files',
    words:
      'Words: “measured” means that the record shows it; grades and blockers are indicators, not judgements on what a company intended or whether it complies.',
  },
};
const say = inBoth(words);

/** Targets with so few comparisons are shown with their strips open. */
const fewComparisons = 12;

type Props = {
  document: ReportDocument;
  style: string;
  /** What runs before anything is drawn, and when everything is there. */
  early: string;
  script: string;
  /** The page's content security policy. */
  policy: string;
  /** Address of a picture, or the picture itself. */
  src: (picture: Pick<Picture, 'sha256'>) => string;
  /** The page stands alone: there are no files beside it. */
  isSingle: boolean;
};

/** The whole report as one page, a rendering of its document. */
export function ReportPage({ document, style, early, script, policy, src, isSingle }: Props): VNode {
  const { audit, findings, targets, aboutUs, method, walks } = document;
  const comparisons = targets.flatMap((target) => target.comparisons);
  const apps = new Set(targets.filter(({ reference }) => !reference).map(({ target }) => target));
  const times = walks.filter(({ target }) => apps.has(target)).length;
  const day = dayText(method.from, method.environments[0]?.timezone ?? 'UTC');
  return (
    <html lang="zh-Hans">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{safeText(`${audit.name.zh} · ${audit.name.en}`, 160)}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class={audit.simulated ? 'demo' : undefined}>
        <a class="skip" href="#_findings">
          {say((w) => w.skip)}
        </a>
        <header class="masthead">
          <div class="bar">
            <span class="wordmark">{say((w) => w.seesaw)}</span>
            {audit.simulated && <strong class="demo-mark">{say((w) => w.demo)}</strong>}
            <LanguageSwitch />
            <script dangerouslySetInnerHTML={{ __html: early }} />
          </div>
          <p class="kicker">{say((w) => w.kicker)}</p>
          <h1>
            <Name of={audit.name} />
          </h1>
          <p class="dek">{say((w, lang) => w.dek(apps.size, times, day[lang]))}</p>
          {audit.simulated && <p class="demo-note">{say((w) => w.demoNote)}</p>}
          <nav aria-label="目录 Contents">
            <ul>
              {(['findings', 'table', 'blockers', 'charts', 'targets'] as const).map((part) => (
                <li>
                  <a href={`#_${part}`}>{say((w) => w[part])}</a>
                </li>
              ))}
              {aboutUs.length > 0 && (
                <li>
                  <a href="#_about-us">{say((w) => w.aboutUs)}</a>
                </li>
              )}
              <li>
                <a href="#_method">{say((w) => w.method)}</a>
              </li>
              <li>
                <a href="#_recognised">{say((w) => w.recognised)}</a>
              </li>
            </ul>
          </nav>
        </header>
        <main>
          <Findings findings={findings} targets={targets} />
          <section id="_table" aria-labelledby="_table-title">
            <h2 id="_table-title">{say((w) => w.table)}</h2>
            <ReadingKey method={method} />
            <ComparisonTable targets={targets} />
          </section>
          <BlockerMatrix targets={targets} />
          <Charts targets={targets} />
          <section id="_targets" aria-labelledby="_targets-title">
            <h2 id="_targets-title">{say((w) => w.targets)}</h2>
            <p class="buttons" hidden>
              <button type="button" id="_expand">
                {say((w) => w.expand)}
              </button>{' '}
              <button type="button" id="_collapse">
                {say((w) => w.collapse)}
              </button>
            </p>
            {targets.map((target) => (
              <TargetSection target={target} src={src} isOpen={comparisons.length <= fewComparisons} />
            ))}
          </section>
          {aboutUs.length > 0 && <AboutUsCards aboutUs={aboutUs} src={src} />}
          <MethodBox document={document} />
          <Recognised />
        </main>
        <footer>
          {!isSingle && (
            <p>
              {say((w) => w.files)}：
              {reportFiles.map((file) => (
                <>
                  {' '}
                  <a href={file}>{file}</a>
                </>
              ))}
            </p>
          )}
          <p>{say((w) => w.words)}</p>
          {audit.simulated && <p>{say((w) => w.demo)}</p>}
        </footer>
        <dialog id="_zoom" aria-label="截图 Picture"></dialog>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}
