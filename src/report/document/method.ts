import { isAboutUs } from '../../model/words.ts';
import type { Environment } from '../../model/walk.ts';
import type { AuditRecord } from './audit-record.ts';
import type { Method } from './report-document.ts';

/** What the method box says of how an audit was walked and judged. */
export function methodOf({
  audit,
  walks,
  comparisons,
  measuredOf,
  recordedOf,
  blockersOf,
}: AuditRecord): Method {
  const ended = walks.map(({ endedAt }) => endedAt).filter((at) => at !== null);
  const started = walks.map(({ head }) => head.startedAt);
  const usable = walks.filter(({ outcome }) => outcome !== null && !isAboutUs(outcome));
  const perFlow = new Map<string, number>();
  for (const { head } of walks) {
    const key = JSON.stringify([head.target.id, head.project, head.flow]);
    perFlow.set(key, (perFlow.get(key) ?? 0) + 1);
  }
  const counts = [...perFlow.values()];
  const environments = new Map<string, Environment & { project: string; walks: number }>();
  for (const { head } of walks) {
    const key = JSON.stringify([head.project, head.environment]);
    const known = environments.get(key);
    if (known) known.walks += 1;
    else environments.set(key, { ...head.environment, project: head.project, walks: 1 });
  }
  const searched = usable.find(({ head }) => (measuredOf(head.walk)?.searchedScreens ?? 0) > 0);
  const search = searched && recordedOf(searched.head.walk).facts.find((fact) => fact.kind === 'search');
  const scenarios = new Map(walks.map(({ head }) => [head.scenario.file, head.scenario.sha256]));
  const versions = [
    ...usable.map(({ head }) => measuredOf(head.walk)?.version),
    ...comparisons.flatMap(({ version, score }) => [version, score]),
    ...usable.flatMap(({ head }) => blockersOf(head.walk).map(({ version }) => version)),
  ];
  return {
    from: started.toSorted()[0] ?? '',
    to: [...ended, ...started].toSorted().at(-1) ?? '',
    walks: { all: walks.length, usable: usable.length },
    repeats: { min: Math.min(...counts), max: Math.max(...counts) },
    environments: [...environments.values()],
    scenarios: [...scenarios].map(([file, sha256]) => ({ file, sha256 })),
    versions: [...new Set(versions.filter((version) => version !== undefined))],
    searchBudget: search?.kind === 'search' ? search.budget : null,
    descriptiveOnly: comparisons.some((comparison) => comparison.descriptiveOnly),
    manners: {
      identify: Object.values(audit.settings.manners?.identify ?? {}),
      pauseMs: audit.settings.manners?.pauseMs ?? null,
    },
  };
}
