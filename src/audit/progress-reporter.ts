import { rmSync } from 'node:fs';
import type {
  FullConfig,
  FullProject,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { overBudgetMark } from '../scenario/over-budget.ts';
import { authorPlace } from './author-place.ts';
import { stopOrder } from './walk-event.ts';
import { unredactedKinds, type UnredactedKind } from './unredacted-note.ts';
import type { PlannedWalk, Trouble, WalkEvent } from './walk-event.ts';

/**
 * Stands in Playwright's process and tells the audit, over the channel between the two, what is walked. It prints
 * nothing: only the audit writes to the terminal. When the audit is gone or says so, Playwright stops as on
 * Ctrl-C: the walks in flight end as `interrupted`, and no further one begins behind the audit's back.
 */
export default class ProgressReporter implements Reporter {
  constructor() {
    process.on('disconnect', stop);
    process.on('message', (message: { seesaw?: unknown } | null) => {
      if (message?.seesaw === stopOrder.seesaw) stop();
    });
    // Listening alone must not keep the process alive.
    process.channel?.unref();
    // When the audit is gone nobody reads what other reporters print; that must not end Playwright at once.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    tell({ event: 'ready' });
  }

  printsToStdio(): boolean {
    // Playwright would add a reporter of its own that prints.
    return true;
  }

  onBegin(config: FullConfig, suite: Suite): void {
    const kinds = unredactedKinds.filter((kind) => config.projects.some(({ use }) => isAskedFor(kind, use)));
    if (kinds.length > 0) tell({ event: 'asked-for', kinds });
    tell({ event: 'planned', walks: suite.allTests().map(plannedWalk) });
  }

  onTestBegin(test: TestCase): void {
    tell({ event: 'begun', id: test.id });
  }

  onTestEnd(test: TestCase, { status, error, annotations }: TestResult): void {
    const over = annotations.find(({ type }) => type === overBudgetMark);
    const trouble = error ? troubleOf(error) : null;
    tell({ event: 'ended', id: test.id, status, trouble, overBudget: over?.description ?? null });
  }

  onError(error: TestError): void {
    tell({ event: 'trouble', trouble: troubleOf(error) });
  }

  onStdOut(chunk: string | Buffer): void {
    tell({ event: 'printed', text: chunk.toString() });
  }

  onStdErr(chunk: string | Buffer): void {
    tell({ event: 'printed', text: chunk.toString() });
  }

  async onExit(): Promise<void> {
    await lastTold;
    // The audit that would clear up was killed.
    const leftovers = process.env['SEESAW_LEFTOVERS'];
    if (!process.connected && leftovers) rmSync(leftovers, { recursive: true, force: true });
  }
}

function isAskedFor(kind: UnredactedKind, use: FullProject['use']): boolean {
  if (kind === 'har') return use.contextOptions?.recordHar !== undefined;
  const asked = use[kind];
  const mode = typeof asked === 'object' ? asked.mode : asked;
  return mode !== undefined && mode !== 'off';
}

let lastTold: Promise<void> = Promise.resolve();

function tell(event: WalkEvent): void {
  if (!process.connected) return;
  // Playwright ends by process.exit, which would drop what is still on its way.
  lastTold = new Promise((resolve) => process.send!(event, () => resolve()));
}

function stop(): void {
  if (!process.emit('SIGINT')) process.exit(130);
}

function plannedWalk(test: TestCase): PlannedWalk {
  const { file, line } = test.location;
  return {
    id: test.id,
    target: test.parent.title,
    flow: test.title,
    project: test.parent.project()?.name ?? '',
    repeat: test.repeatEachIndex + 1,
    place: { file, line },
  };
}

function troubleOf(error: TestError): Trouble {
  return { message: error.message ?? error.value ?? '', place: authorPlace(error) };
}
