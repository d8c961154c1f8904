import type { Store } from '../store/open-store.ts';
import type { OverBudget, WalkProblem } from './audit-document.ts';
import { AuditError } from './audit-error.ts';
import type { AuditLock } from './audit-lock.ts';
import { browserTrouble } from './browser-trouble.ts';
import { diskTrouble } from './disk-trouble.ts';
import { playwrightRun } from './playwright-run.ts';
import type { PlaywrightEnd } from './playwright-run.ts';
import type { PreparedAudit } from './prepare-audit.ts';
import type { Lang } from '../model/walk.ts';
import type { Progress } from './progress.ts';
import { placeOf, troubleLine } from './trouble-line.ts';
import { walkEnd, type WalkEnd } from './walk-end.ts';
import { unredactedFolder } from './unredacted-folder.ts';
import { unredactedNote } from './unredacted-note.ts';
import type { Trouble, WalkEvent } from './walk-event.ts';
import { StopFileFound } from './watch-stop-file.ts';

/** Walks that stand still for so long do not come to their next step soon, ms. */
const ownEnd = 10_000;

/** Walks what is planned, in Playwright's processes, and shows it. */
export async function walkPlanned(
  { place, walks, asked, isResumed }: PreparedAudit,
  {
    store,
    lock,
    progress,
    walked,
    signal,
    lang,
    onBegin,
  }: {
    store: Store;
    lock: AuditLock;
    progress: Progress;
    /** Playwright's ids of walks that an earlier run has done: their tests return at once. */
    walked: ReadonlySet<string>;
    signal: AbortSignal;
    lang: Lang;
    /** Told when walking begins: everything loaded, the servers run. */
    onBegin: () => void;
  },
): Promise<{ problems: WalkProblem[]; overBudget: OverBudget[]; wasKilled: boolean }> {
  const planned = new Map(walks.map((walk) => [walk.id, walk]));
  const earlier = new Set(store.walks({ audit: place.audit }).map(({ head }) => head.walk));
  const problems: WalkProblem[] = [];
  const overBudget: OverBudget[] = [];
  const troubles: Trouble[] = [];
  let hasBegun = false;
  /** Why no further walk could be kept. */
  let lacking: unknown = null;

  const onEvent = (event: WalkEvent): void => {
    switch (event.event) {
      case 'planned':
        // A run that does not come so far tells of no walks.
        hasBegun = event.walks.length > 0;
        if (hasBegun) onBegin();
        return;
      case 'begun': {
        const walk = planned.get(event.id);
        if (walk && !walked.has(event.id)) progress.begun(walk);
        return;
      }
      case 'ended': {
        const walk = planned.get(event.id);
        if (!walk || walked.has(event.id) || signal.aborted) return;
        let end: WalkEnd;
        try {
          end = walkEnd(store, place.audit, walk, event, earlier);
        } catch (error) {
          lacking ??= error;
          run.stop();
          return;
        }
        if (end.problem) problems.push(end.problem);
        if (end.overBudget) overBudget.push(end.overBudget);
        progress.ended(walk, end);
        // Every further walk would be lost in the same way.
        if (end.outcome === null && event.trouble)
          lacking ??= diskTrouble(event.trouble, place.folder) ?? browserTrouble(event.trouble);
        if (lacking) run.stop();
        return;
      }
      case 'trouble':
        troubles.push(event.trouble);
        if (hasBegun) progress.note(withPlace(event.trouble));
        return;
      case 'asked-for':
        progress.note(unredactedNote(event.kinds, unredactedFolder(), lang));
        return;
      case 'printed':
        if (event.text.includes('\u0007')) progress.ring();
        for (const line of event.text.split('\n')) progress.note(line);
    }
  };
  const run = playwrightRun(asked.cli, asked.args, {
    env: {
      ...asked.env,
      SEESAW_AUDIT: place.audit,
      SEESAW_OUT: place.folder,
      SEESAW_DB: place.database,
      SEESAW_SEAL_TO: place.stored.request.sealTo.join(',') || undefined,
      SEESAW_WACZ: place.stored.request.wacz ? '1' : undefined,
      SEESAW_RESUME: isResumed ? '1' : undefined,
      SEESAW_REPEATS: `${Math.max(...walks.map((walk) => walk.repeat))}`,
    },
    onEvent,
  });
  lock.noteRunner(run.pid);
  let grace: NodeJS.Timeout | undefined;
  const stop = () => {
    progress.stopping();
    // A stop file is found by the walks themselves: they end at their next step.
    const ends = signal.reason instanceof StopFileFound ? ownEnd : 0;
    if (ends > 0) grace = setTimeout(() => run.stop(), ends);
    else run.stop();
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const end = await run.ended;
  signal.removeEventListener('abort', stop);
  clearTimeout(grace);
  progress.close();
  if (lacking) throw lacking;
  if (!hasBegun && !signal.aborted) throw didNotBegin(troubles, end);
  return { problems, overBudget, wasKilled: end.signal !== null };
}

function withPlace(trouble: Trouble): string {
  const line = troubleLine(trouble);
  return trouble.place ? `${line} (${placeOf(trouble.place)})` : line;
}

/** The scenarios load (the plan was made from them), so what failed is what Playwright does before walking. */
function didNotBegin(troubles: readonly Trouble[], { code, signal }: PlaywrightEnd): AuditError {
  const why = troubles.map(withPlace).join('; ') || `exit ${code ?? signal}`;
  if (/config\.webServer|is already used/.test(why)) {
    return new AuditError('machine', {
      zh: `配置文件 webServer 中的服务器没能启动，请检查它的端口是否被别的程序占用：${why}`,
      en: `The server in the config's webServer did not start; check whether another program uses its port: ${why}`,
    });
  }
  return new AuditError('usage', {
    zh: `Playwright 在开始走查之前停下了，请检查配置文件：${why}`,
    en: `Playwright stopped before the first walk; check the config: ${why}`,
  });
}
