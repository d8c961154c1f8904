import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { test, type Page, type TestInfo } from '@playwright/test';
import { openWalkGate } from '../evidence/walk-gate.ts';
import { judgeWalk } from '../judge/judge-walk.ts';
import type { DeclaredAccount } from '../model/account.ts';
import { AuditSettings } from '../model/audit-settings.ts';
import type { Target } from '../model/target.ts';
import { isAboutUs } from '../model/words.ts';
import type { WalkHead } from '../model/walk.ts';
import { catchActions, notAnAction, releaseActions } from '../record/action-log.ts';
import { startWalkClock } from '../record/walk-clock.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { accountFace } from './account-face.ts';
import { accountOf } from './accounts.ts';
import { auditPlace } from './audit-place.ts';
import { environmentOf, sourceHash } from './environment-of.ts';
import { permitsFor, refusalOf } from './permits.ts';
import { findUpwards, readJsonFile } from './read-json-file.ts';
import type { Aside, Flow } from './scenario.ts';
import { ScenarioError } from './scenario-error.ts';
import { createWalk } from './walk.ts';
import { ScenarioBroken, WalkEnded } from './walk-ended.ts';
import { WalkSession } from './walk-session.ts';

export type WalkTest = { id: string; target: Target; flow: Flow; file: string; folder: string; line: number };
type Lane = {
  walk: string;
  store: Store;
  account: DeclaredAccount | null;
  settings: AuditSettings;
  end: ((testInfo: TestInfo) => Promise<void>) | null;
};

const stores = new Map<string, Store>();
const beatEvery = 5000;
const askEvery = 200;

/** Walks wait here for their account; waiting counts against no time limit. */
const withLane = test.extend<{ lane: Lane }>({
  lane: [
    async ({}, use, testInfo) => {
      const declared = declaredOf(testInfo);
      const place = auditPlace();
      const store = stores.get(place.database) ?? openStore(place.database);
      stores.set(place.database, store);
      const settings = settingsOf(declared.folder);
      store.putAudit({ audit: place.audit, startedAt: new Date().toISOString(), settings });
      const account =
        declared.target.account === undefined
          ? null
          : accountOf(declared.target.account, declared.folder, declared.target.origin);
      const lane: Lane = { walk: randomUUID(), store, account, settings, end: null };
      if (account)
        while (
          !store.acquireLease({ account: account.name, walk: lane.walk, direction: declared.flow.direction })
        )
          await new Promise((resolve) => setTimeout(resolve, askEvery));
      const beat = setInterval(() => {
        store.heartbeat(lane.walk);
        if (account) store.renewLease(lane.walk);
      }, beatEvery);
      try {
        await use(lane);
      } finally {
        // A test that was cut off (time limit, Ctrl-C) never came to its own end.
        await lane.end?.(testInfo);
        clearInterval(beat);
        store.releaseLease(lane.walk);
      }
    },
    { timeout: 0 },
  ],
});

const declarations = new Map<string, WalkTest>();

/** Makes one flow a test. */
export function walkTest(declared: WalkTest): void {
  declarations.set(`${declared.file}\n${declared.id}\n${declared.flow.flow}`, declared);
  withLane(declared.flow.flow, async ({ lane, page, context, request, browser }, testInfo) => {
    const { flow, target } = declared;
    const place = auditPlace();
    const repeat = testInfo.repeatEachIndex + 1;
    const project = testInfo.project.name;
    if (
      process.env['SEESAW_RESUME'] &&
      lane.store.isWalked({
        audit: place.audit,
        target: declared.id,
        flow: flow.flow,
        direction: flow.direction,
        repeat,
        project,
      })
    )
      return;
    const clock = startWalkClock();
    const head: WalkHead = {
      walk: lane.walk,
      audit: place.audit,
      target: {
        id: declared.id,
        name: target.name,
        sector: target.sector,
        origin: target.origin,
        home: target.home,
      },
      flow: flow.flow,
      direction: flow.direction,
      from: flow.options.from,
      to: flow.options.to,
      repeat,
      project,
      account: lane.account?.name ?? null,
      scenario: {
        file: relative(process.cwd(), declared.file).replaceAll('\\', '/'),
        line: declared.line,
        sha256: sourceHash(declared.file),
      },
      environment: environmentOf(browser, testInfo),
      startedAt: clock.startedAt,
    };
    const gate = openWalkGate({ store: lane.store, dir: place.folder, head, account: lane.account });
    const last = repeat === testInfo.project.repeatEach;
    const session = new WalkSession({
      head,
      gate,
      clock,
      context,
      hidden: valuesOf(lane.account),
      mayNotPass: (declaredStep) => {
        const { complete } = lane.settings;
        if (complete === 'never') return 'this audit completes no flow (complete: never)';
        if (complete === 'once' && !last)
          return 'only the last repeat of this audit completes its flows (complete: once)';
        const step = {
          origin: new URL(target.origin).origin,
          flow: flow.flow,
          account: lane.account?.name ?? null,
          pays: declaredStep['pays'] ?? null,
        };
        return refusalOf(step, permitsFor(declared.folder), new Date().toISOString().slice(0, 10));
      },
    });
    const finish = async (
      said: Parameters<WalkSession['end']>[0],
      effectiveAt: string | null | undefined,
    ) => {
      if (session.hasEnded) return;
      await session.end(said, effectiveAt, testInfo);
      judgeWalk(lane.store, { head });
    };
    lane.end = async (info) => {
      const reason =
        info.status === 'timedOut'
          ? `the time limit of ${info.timeout / 1000} s was reached`
          : 'the run was interrupted';
      await finish(
        session.said ?? {
          outcome: info.status === 'timedOut' ? 'scenario-broken' : 'interrupted',
          reason,
          evidence: null,
          source: null,
          promised: null,
        },
        undefined,
      );
    };
    const aside: Aside = {
      page,
      context,
      request,
      account: accountFace(lane.account),
      irreversible: (declaredStep, act) =>
        session.verb('irreversible', declaredStep as Record<string, string>, act),
    };
    let effectiveAt: string | null | undefined;
    try {
      await session.recorder.start();
      await catchActions(page, session.perform);
      session.phase('setup');
      await flow.options.setup?.(aside);
      await goHome(session, page, target);
      session.phase('flow');
      await session.standAtHome(page);
      await flow.body({
        page,
        context,
        browser,
        request,
        account: aside.account,
        walk: createWalk(session, page, lane.account),
      });
      if (!session.said)
        throw new ScenarioBroken(
          'the scenario ended without saying how: end it with walk.reached, refused, blocked or pending',
        );
    } catch (error) {
      if (!(error instanceof WalkEnded)) {
        const said = session.failure(error);
        await notAnAction(() => session.stand(session.lastPage ?? page)).catch(() => null);
        await finish(said, undefined);
        throw explained(error, said.outcome, said.reason);
      }
      if (!session.said)
        session.say({
          outcome: 'safe-stop',
          reason: error.message,
          evidence: null,
          source: null,
          promised: null,
        });
    }
    try {
      session.phase('verify');
      if (session.said!.outcome === 'done-now' && flow.options.verify)
        effectiveAt = (await flow.options.verify(aside))?.effectiveAt ?? null;
    } finally {
      releaseActions();
      await finish(session.said!, effectiveAt);
    }
    if (isAboutUs(session.said!.outcome))
      throw new Error(`${session.said!.outcome}: ${session.said!.reason}`);
  });
}

function declaredOf(testInfo: TestInfo): WalkTest {
  const declared = declarations.get(`${testInfo.file}\n${testInfo.titlePath.at(-2)}\n${testInfo.title}`);
  if (!declared) throw new Error(`no flow is declared as ${testInfo.titlePath.join(' › ')}`);
  return declared;
}

function settingsOf(folder: string): AuditSettings {
  const file = findUpwards(folder, 'audit.json');
  return file && existsSync(file)
    ? readJsonFile(file, AuditSettings)
    : AuditSettings.parse({ name: { zh: '审计', en: dirname(folder) } });
}

/** Goes to HOME and learns where it leads: every flow of a target starts there. */
async function goHome(session: WalkSession, page: Page, target: Target): Promise<void> {
  const home = new URL(target.home, target.origin).href;
  const answer = await notAnAction(() => page.goto(home));
  if (answer && answer.status() >= 500)
    throw new Error(`net::ERR_EMPTY_RESPONSE ${home} answered ${answer.status()}`);
  session.recorder.home = [home, page.url()];
}

/** What must not be seen in pictures from the start. */
function valuesOf(account: DeclaredAccount | null): string[] {
  if (!account) return [];
  const { username, password, phone, email, personal } = account;
  return [username, password, phone, email, ...Object.values(personal ?? {}).flat()].filter(
    (value): value is string => value !== undefined && value.length > 1,
  );
}

/** The error as the author should see it: what kind of end it is, then Playwright's own words and place. */
function explained(error: unknown, outcome: string, reason: string): unknown {
  if (!(error instanceof Error) || error instanceof ScenarioError) return error;
  error.message =
    outcome === 'scenario-broken'
      ? `scenario-broken: ${error.message}`
      : `${outcome}: ${reason}\n${error.message}`;
  return error;
}
