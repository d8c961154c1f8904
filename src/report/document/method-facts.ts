import { binomialBounds } from '../../compare/binomial-bounds.ts';
import { declared, klm } from '../../measure/klm-constants.ts';
import { minuteText, knownZone } from '../words/day-text.ts';
import { mannersText } from '../words/manners-words.ts';
import { rejectionTexts, reviewedText } from '../words/review-words.ts';
import { safeText } from '../../words/safe-text.ts';
import { sealWords } from '../../words/seal-words.ts';
import type { Finding, ReportDocument } from './report-document.ts';

/** What the method box tells, as it is printed: the same in both languages. */
export function methodFacts({ audit, method, targets, findings, reviews, seal }: ReportDocument) {
  const [environment] = method.environments;
  const zone = knownZone(environment?.timezone ?? 'UTC');
  const tested = targets.filter(({ reference }) => !reference);
  return {
    complete: audit.complete,
    isSimulated: audit.simulated,
    from: minuteText(method.from, zone),
    to: minuteText(method.to, zone),
    zone,
    walks: method.walks,
    repeats: method.repeats,
    isDescriptive: method.descriptiveOnly,
    tested: new Set(tested.map(({ target }) => target)).size,
    references: targets
      .filter(({ reference }) => reference)
      .map(({ name }) => ({
        zh: safeText(name.zh, 80),
        en: safeText(name.en, 80),
      })),
    tool: [...new Set(method.environments.map(toolOf))],
    machines: [...new Set(method.environments.map(machineOf))],
    scenarios: method.scenarios.map(({ file, sha256 }) => `${safeText(file, 120)} (${sha256.slice(0, 12)})`),
    versions: method.versions,
    scores: [...new Set(targets.flatMap(({ comparisons }) => comparisons.map(({ score }) => score)))],
    searchBudget: method.searchBudget,
    manners: method.manners ? mannersText(method.manners) : null,
    reviewed: reviewedText(reviews),
    rejections: rejectionTexts(reviews),
    seal: sealWords(seal),
    signers: seal.signers,
    klm,
    declared,
    bounds: audit.simulated ? [] : findings.map(boundOf),
  };
}
export type MethodFacts = ReturnType<typeof methodFacts>;

type Environment = ReportDocument['method']['environments'][number];

function toolOf({ tool, commit, playwright, node }: Environment): string {
  return `Seesaw ${tool}${commit ? ` (${commit.slice(0, 12)})` : ''}, Playwright ${playwright}, Node ${node}`;
}

function machineOf({
  browser,
  browserVersion,
  headless,
  viewport,
  ratio,
  locale,
  mobile,
  os,
  project,
}: Environment) {
  return [
    project && safeText(project, 60),
    `${browser} ${browserVersion}${headless ? ' (headless)' : ''}`,
    viewport && `${viewport.width} × ${viewport.height} px${ratio === 1 ? '' : ` @${ratio}`}`,
    mobile && 'mobile',
    locale,
    os,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A share and its exact 95 % bounds (Clopper and Pearson). */
function boundOf({ id, yes, no }: Finding): { id: string; n: number; of: number; low: string; high: string } {
  const n = yes.length;
  const of = n + no.length;
  const { low, high } = binomialBounds(n, of);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return { id, n, of, low: percent(low), high: percent(high) };
}
