import type { Environment } from '../../model/walk.ts';
import type { AuditRecord } from '../document/audit-record.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { OurDifference } from './audit-diff.ts';
import { isStoppedInOne } from './is-stopped-in-one.ts';
import { rejectedInOne } from './rejected-in-one.ts';
import type { WalkedFlow } from './walked-flows.ts';

/** One of the two audits, as far as it is asked what differs because of us. */
export type Side = { record: AuditRecord; document: ReportDocument; flows: ReadonlyMap<string, WalkedFlow> };
type What = OurDifference['what'];

/** Everything that differs between two audits because of us: how they were walked, with what, and how judged. */
export function ourDifferences(a: Side, b: Side): OurDifference[] {
  const projects = [projectsOf(a), projectsOf(b)] as const;
  const shared = projects[0].filter((project) => projects[1].includes(project));
  const lone = [...projects[0], ...projects[1]].filter((project) => !shared.includes(project)).toSorted();
  return [
    ...ofAudits(a, b),
    ...lone.map((project): OurDifference => {
      const has = (side: readonly string[]) => (side.includes(project) ? [project] : []);
      return { what: 'project', project, a: has(projects[0]), b: has(projects[1]), flows: [] };
    }),
    ...shared.flatMap((project) => ofProject(a, b, project)),
    ...ofFlows(a, b),
  ];
}

function ofAudits(a: Side, b: Side): OurDifference[] {
  const values: [What, (side: Side) => string[]][] = [
    ['simulated', ({ document }) => [`${document.audit.simulated}`]],
    ['completion', ({ document }) => [document.audit.complete]],
    ['measure', measureVersions],
    ['score', ({ record }) => sorted(record.comparisons.map(({ score }) => score))],
    ['search-budget', ({ document: { method } }) => budgetOf(method.searchBudget)],
  ];
  const differing = values.flatMap(([what, of]) => difference(what, null, of(a), of(b)));
  // What only one of them can have says nothing: nothing was measured, no exit was walked, nothing was searched for.
  const known = differing.filter(({ what, a: one, b: other }) => {
    return !['measure', 'score', 'search-budget'].includes(what) || (one.length > 0 && other.length > 0);
  });
  const unjudged = difference('judging', null, exitsWithoutComparison(a), exitsWithoutComparison(b));
  return [...known, ...unjudged, ...detectors(a, b)];
}

function measureVersions({ flows }: Side): string[] {
  return sorted([...flows.values()].flatMap(({ measured }) => measured.map(({ version }) => version)));
}

function budgetOf(budget: ReportDocument['method']['searchBudget']): string[] {
  return budget === null ? [] : [`${budget.depth} × ${budget.screens}`];
}

/** Exits with usable walks that no comparison holds: they were not judged by a Seesaw that compares. */
function exitsWithoutComparison({ flows }: Side): string[] {
  const exits = [...flows.values()].filter(({ direction, figures }) => {
    return direction === 'exit' && (figures?.usable ?? 0) > 0;
  });
  return sorted(exits.filter(({ comparison }) => comparison === null).map(({ id }) => id));
}

/** Detectors that saw something in both audits, in another version. */
function detectors(a: Side, b: Side): OurDifference[] {
  const [one, other] = [detectorVersions(a), detectorVersions(b)];
  const differing = [...one.keys()].filter((id) => {
    const versions = other.get(id);
    return versions !== undefined && versions.join() !== one.get(id)!.join();
  });
  const said = (versions: Map<string, string[]>) =>
    sorted(differing.map((id) => `${id} ${versions.get(id)!.join(', ')}`));
  return differing.length === 0 ? [] : difference('detectors', null, said(one), said(other));
}

function detectorVersions({ record, flows }: Side): Map<string, string[]> {
  const found = [...flows.values()]
    .filter(({ direction }) => direction === 'exit')
    .flatMap(({ walks }) => walks.flatMap(({ head }) => record.blockersOf(head.walk)));
  const ids = sorted(found.map(({ id }) => id));
  return new Map(
    ids.map((id) => [id, sorted(found.filter((each) => each.id === id).map(({ version }) => version))]),
  );
}

const environment: readonly [What, (environment: Environment) => string][] = [
  ['tool', ({ tool, commit }) => [tool, commit?.slice(0, 12)].filter(Boolean).join(' ')],
  ['playwright', ({ playwright }) => playwright],
  ['node', ({ node }) => node],
  ['os', ({ os }) => os],
  ['browser', ({ browser, browserVersion }) => `${browser} ${browserVersion}`],
  ['headless', ({ headless }) => `${headless}`],
  ['viewport', ({ viewport }) => (viewport ? `${viewport.width} × ${viewport.height}` : 'window')],
  ['ratio', ({ ratio }) => `${ratio}`],
  ['mobile', ({ mobile }) => `${mobile}`],
  ['locale', ({ locale }) => locale],
  ['timezone', ({ timezone }) => timezone],
];

function ofProject(a: Side, b: Side, project: string): OurDifference[] {
  const of = ({ document: { method } }: Side) =>
    method.environments.filter((each) => each.project === project);
  return environment.flatMap(([what, read]) =>
    difference(what, project, sorted(of(a).map(read)), sorted(of(b).map(read))),
  );
}

/** What differs in single flows, said once for all flows that have the same difference. */
function ofFlows(a: Side, b: Side): OurDifference[] {
  const values: [What, (flow: WalkedFlow) => string[]][] = [
    ['scenario', ({ walks }) => sorted(walks.map(({ head }) => head.scenario.sha256.slice(0, 12)))],
    ['origin', ({ walks }) => sorted(walks.map(({ head }) => head.target.origin + head.target.home))],
    ['account', ({ walks }) => sorted(walks.flatMap(({ head }) => head.account ?? []))],
    ['plan', ({ from, to }) => [`${from} → ${to}`]],
    ['repeats', ({ figures }) => [`${figures?.usable ?? 0}`]],
  ];
  const common = [...a.flows.keys()].filter((id) => b.flows.has(id)).toSorted();
  const found = new Map<string, OurDifference>();
  for (const id of common) {
    const [one, other] = [a.flows.get(id)!, b.flows.get(id)!];
    // Where one of them has no usable walk at all, the flow itself is said to be unusable.
    const isUsable = [one, other].every(({ figures }) => (figures?.usable ?? 0) > 0);
    const differing = values
      .filter(([what]) => what !== 'repeats' || isUsable)
      .flatMap(([what, of]) => difference(what, null, of(one), of(other)));
    if (isStoppedInOne(one, other)) {
      const outcome = ({ figures }: WalkedFlow) => [figures!.outcome!];
      differing.push(...difference('stopped', null, outcome(one), outcome(other)));
    }
    const rejected = rejectedInOne(one, other);
    differing.push(...difference('reviews', null, sorted(rejected.a), sorted(rejected.b)));
    for (const each of differing) {
      const key = JSON.stringify(each);
      const known = found.get(key) ?? { ...each, flows: [] };
      found.set(key, { ...known, flows: [...known.flows, id] });
    }
  }
  const inOrder = [...values.map(([what]) => what), 'stopped', 'reviews'];
  return [...found.values()]
    .map((each) => (each.flows.length === common.length ? { ...each, flows: [] } : each))
    .toSorted((x, y) => inOrder.indexOf(x.what) - inOrder.indexOf(y.what));
}

function difference(
  what: What,
  project: string | null,
  a: readonly string[],
  b: readonly string[],
): OurDifference[] {
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [{ what, project, a: [...a], b: [...b], flows: [] }];
}

function projectsOf({ document }: Side): string[] {
  return sorted(document.targets.map(({ project }) => project));
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
