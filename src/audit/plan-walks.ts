import { AuditError } from './audit-error.ts';
import type { AuditRequest } from './audit-request.ts';
import type { ChosenConfig } from './choose-config.ts';
import { safeText } from '../words/safe-text.ts';
import { playwrightRun } from './playwright-run.ts';
import type { PlaywrightEnd } from './playwright-run.ts';
import type { ScenarioPaths } from './scenario-paths.ts';
import { placeOf, troubleLine } from './trouble-line.ts';
import type { PlannedWalk, Trouble } from './walk-event.ts';
import { walkKey } from './walk-key.ts';
import type { Lang } from '../model/walk.ts';

/** What Playwright is asked, however it is run. */
export type Asked = {
  cli: string;
  args: readonly string[];
  env: Record<string, string | undefined>;
};

/** Playwright's command line and environment for a request. */
export function askPlaywright(
  cli: string,
  request: AuditRequest & { headed: boolean },
  { path, isOwn }: ChosenConfig,
  { filters, testDir, files }: ScenarioPaths,
  lang: Lang,
): Asked {
  const args = ['-c', path, ...filters, '--repeat-each', `${request.repeat}`, '--retries', '0'];
  if (request.workers !== null) args.push('--workers', `${request.workers}`);
  if (request.grep !== null) args.push('--grep', request.grep);
  if (request.headed) args.push('--headed');
  const named = isOwn ? JSON.stringify({ testDir, files }) : undefined;
  return { cli, args, env: { SEESAW_SCENARIOS: named, SEESAW_LANG: lang } };
}

/**
 * Loads the scenarios without walking them and tells what would be walked, in Playwright's order.
 *
 * @returns null if `signal` stopped it
 * @throws AuditError `usage` if the config or a scenario does not load, or if nothing is found
 */
export async function planWalks(
  { cli, args, env }: Asked,
  request: AuditRequest,
  signal: AbortSignal,
): Promise<PlannedWalk[] | null> {
  const walks: PlannedWalk[] = [];
  const troubles: Trouble[] = [];
  const run = playwrightRun(cli, [...args, '--list'], {
    env,
    onEvent: (event) => {
      if (event.event === 'planned') walks.push(...event.walks);
      if (event.event === 'trouble') troubles.push(event.trouble);
    },
  });
  const stop = () => run.stop();
  signal.addEventListener('abort', stop);
  const end = await run.ended;
  signal.removeEventListener('abort', stop);
  if (signal.aborted) return null;
  if (walks.length === 0 && troubles.every(isNothingFound)) {
    throw troubles.length > 0 ? nothingFound(request) : doesNotLoad(end);
  }
  if (troubles.length > 0) throw brokenScenarios(troubles);
  refuseTwins(walks);
  return walks;
}

function isNothingFound({ message }: Trouble): boolean {
  return /No tests found/.test(message);
}

function nothingFound({ paths, grep }: AuditRequest): AuditError {
  const where = safeText(paths.join(', '));
  if (grep !== null) {
    return new AuditError('usage', {
      zh: `没有流程的标题符合 --grep ${safeText(grep)}：请检查这个正则表达式（它与“目标 流程”比较）。`,
      en: `No flow has a title that matches --grep ${safeText(grep)}: check the expression (it is held against "target flow").`,
    });
  }
  return new AuditError('usage', {
    zh: `${where || '当前文件夹'} 中没有场景：场景文件名应为 *.scenario.ts（或符合配置文件的 testMatch），并用 scenario() 声明流程。`,
    en: `There is no scenario in ${where || 'this folder'}: a scenario is called *.scenario.ts (or as the config's testMatch says) and declares its flows with scenario().`,
  });
}

/** Playwright ended before it knew what to report to: its own words are all there is. */
function doesNotLoad({ said }: PlaywrightEnd): AuditError {
  const [line = ''] = said
    .split('\n')
    .map((each) => safeText(each))
    .filter((text) => text && !/^\(node:|^npm warn/.test(text));
  return new AuditError('usage', {
    zh: `Playwright 无法启动，请检查配置文件：${line}`,
    en: `Playwright does not start; check the config: ${line}`,
  });
}

function brokenScenarios(troubles: readonly Trouble[]): AuditError {
  const list = troubles
    .filter((trouble) => !isNothingFound(trouble))
    .map((trouble) => `- ${troubleLine(trouble)}${trouble.place ? ` (${placeOf(trouble.place)})` : ''}`)
    .join('\n');
  return new AuditError('usage', {
    zh: `场景无法加载，请改正后重试：\n${list}`,
    en: `A scenario does not load; correct it and try again:\n${list}`,
  });
}

/** Two flows of one name at one target would become one in every figure. */
function refuseTwins(walks: readonly PlannedWalk[]): void {
  const seen = new Map<string, PlannedWalk>();
  for (const walk of walks) {
    const key = walkKey(walk);
    const twin = seen.get(key);
    if (twin !== undefined) {
      const name = safeText(`${walk.target} › ${walk.flow}`);
      const places = [twin, walk].map(({ place }) => placeOf(place));
      throw new AuditError('usage', {
        zh: `流程 ${name} 声明了两次（${places.join('、')}）：请改掉其中一个的名称。`,
        en: `The flow ${name} is declared twice (${places.join(', ')}): give one of them another name.`,
      });
    }
    seen.set(key, walk);
  }
}
