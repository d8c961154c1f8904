import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { APIRequestContext, Browser, BrowserContext, Page, TestInfo } from '@playwright/test';
import type { SealedCopy } from '../evidence/sealed-copy.ts';
import { openWalkGate, type WalkGate } from '../evidence/walk-gate.ts';
import { judgeWalk } from '../judge/judge-walk.ts';
import type { DeclaredAccount } from '../model/account.ts';
import { isAboutUs } from '../model/words.ts';
import type { WalkHead } from '../model/walk.ts';
import { catchActions, notAnAction, releaseActions } from '../record/action-log.ts';
import { startWalkClock } from '../record/walk-clock.ts';
import { accountFace } from './account-face.ts';
import { auditPlace } from './audit-place.ts';
import { Verified, type Aside, type DeclaredFlow } from './declared-flow.ts';
import { commitVerbs } from './commit-verbs.ts';
import { environmentOf, sourceHash } from './environment-of.ts';
import { goHome } from './go-home.ts';
import type { Lane } from './lane.ts';
import { mannerly } from './mannerly.ts';
import type { Manners } from './manners.ts';
import { PeopleBounds } from './people-bounds.ts';
import { mayNotComplete } from './may-not-complete.ts';
import { noteCircumstances } from './note-circumstances.ts';
import { Passages } from './passages.ts';
import { permitsFor } from './permits.ts';
import { redactTold } from './redact-told.ts';
import { ScenarioError } from './scenario-error.ts';
import { refuseUndecided, settleByVerify } from './settle-open.ts';
import { StepUndecided } from './step-undecided.ts';
import { scenarioSources } from './scenario-sources.ts';
import { saidWithPerson } from './take-over.ts';
import { createWalk } from './walk.ts';
import { ScenarioBroken, WalkEnded } from './walk-ended.ts';
import { exchangeLogFor, writeCopy } from './write-copy.ts';
import { withoutTimeLimit } from './without-time-limit.ts';
import { WalkSession, type Said } from './walk-session.ts';

export type Playwright = {
  page: Page;
  context: BrowserContext;
  browser: Browser;
  request: APIRequestContext;
  manners: Manners;
};

/**
 * Walks one flow, from `setup` to `verify`, and judges it. Returns for every measured outcome; throws for one
 * that says something about us, with the author's line.
 */
export async function walkFlow(
  declared: DeclaredFlow,
  lane: Lane,
  playwright: Playwright,
  testInfo: TestInfo,
): Promise<void> {
  const { page, context, browser, request, manners } = playwright;
  if (lane.isWalked) return;
  const open = refuseUndecided(declared, lane);
  const head = headOf(declared, lane, browser, testInfo);
  const { audit, direction } = head;
  const clock = startWalkClock();
  head.startedAt = clock.startedAt;
  const dir = dirname(auditPlace().database);
  const sealed = await sealedCopy(dir, head.walk);
  const gate = openWalkGate({
    store: lane.store,
    dir,
    head,
    account: lane.account,
    sealed,
  });
  redactTold(gate.tell, testInfo);
  gate.sources(scenarioSources(declared.file));
  const passages = new Passages({
    head,
    store: lane.store,
    permits: () => permitsFor(declared.folder),
    resets: declared.target.resets,
    hasVerify: declared.options.verify !== undefined,
    mayNotComplete: () => mayNotComplete(lane.settings, testInfo.repeatEachIndex + 1),
  });
  const lastSearch = (goal: string) =>
    lane.store.lastSearch({ audit, target: declared.id, direction, for: goal });
  const hidden = valuesOf(lane.account);
  const onHarness = (ms: number) => {
    if (testInfo.timeout > 0) testInfo.setTimeout(Math.ceil(testInfo.timeout + ms));
  };
  const { people: limits, simulated } = lane.settings;
  const before = simulated && !limits ? null : lane.store.takenOfPersons(audit);
  const people = new PeopleBounds(limits, before);
  const session = new WalkSession({
    head,
    gate,
    clock,
    context,
    hidden,
    mayNotPass: (step) => passages.mayNotPass(step),
    intend: (step, phase) => passages.intend(step, phase),
    notMade: (step) => passages.stopped(step),
    lastSearch,
    onHarness,
    people,
    manners,
  });
  const log = exchangeLogFor(context, clock);
  const finish = async (said: Said, effectiveAt?: string | null) => {
    if (session.hasEnded) return;
    const isCut = said.outcome === 'interrupted';
    await session.end(saidWithPerson(session, said), effectiveAt, async () => {
      if (log && !isCut)
        await withoutTimeLimit(() => writeCopy(log, { gate, clock, store: lane.store, head, dir }));
    });
    await sealed?.close();
    passages.settle(said.outcome);
    judgeWalk(lane.store, { head });
  };
  lane.end = (info) => finish(session.said ?? cutOff(info, session));
  const account = accountFace(lane.account);
  const aside: Aside = {
    page,
    context,
    request,
    account,
    keepPrivate: (kind, value) => session.hide(kind, value),
    ...commitVerbs(session),
  };
  try {
    await session.recorder.start();
    await catchActions(page, mannerly(session, manners), session.interrupt);
    session.phase('setup');
    await settleByVerify(open, declared, lane, aside);
    await declared.options.setup?.(aside);
    if (log) log.keeping = 'all';
    await session.awaitTurn({ method: 'goto', args: [] });
    await withoutTimeLimit(async () => {
      const answer = await goHome(session, page, declared.target);
      await noteCircumstances(session, page, { answer, account: lane.account, use: testInfo.project.use });
    });
    session.phase('flow');
    await declared.body({
      page,
      context,
      browser,
      request,
      account,
      walk: createWalk(session, page, lane.account),
    });
    if (!session.said) throw endedWithoutWord(declared);
  } catch (error) {
    if (!(error instanceof WalkEnded)) {
      await notAnAction(() => session.stand(session.lastPage ?? page)).catch(() => null);
      // What an interruption breaks on its way out says nothing about the scenario.
      const said =
        testInfo.status === 'interrupted'
          ? cutOff(testInfo, session)
          : error instanceof StepUndecided
            ? { ...session.failure(error), outcome: 'interrupted' as const }
            : session.failure(error);
      await finish(said);
      throw explained(error, said, gate);
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
  let said = session.said!;
  let effectiveAt: string | null | undefined;
  try {
    if (log) log.keeping = 'nothing';
    session.phase('verify');
    await session.takeLeave();
    if (said.outcome === 'done-now' && declared.options.verify) {
      const verified = Verified.parse((await declared.options.verify(aside)) ?? {});
      if ('unchanged' in verified) said = notDone(said, verified.unchanged);
      else effectiveAt = verified.effectiveAt ?? null;
    }
  } catch (error) {
    const reason = stripVTControlCharacters(
      `verify: ${error instanceof Error ? error.message : String(error)}`,
    );
    const broken: Said =
      testInfo.status === 'interrupted'
        ? cutOff(testInfo, session)
        : { ...said, outcome: 'scenario-broken', reason };
    await finish(broken);
    throw explained(error, broken, gate);
  } finally {
    releaseActions();
  }
  await finish(said, effectiveAt);
  if (isAboutUs(said.outcome)) throw new Error(gate.tell(`${said.outcome}: ${said.reason}`));
}

/** The copy with personal data, if the audit has recipients for one. */
async function sealedCopy(dir: string, walk: string): Promise<SealedCopy | null> {
  const recipients = process.env['SEESAW_SEAL_TO'];
  if (!recipients) return null;
  const { openSealedCopy } = await import('../evidence/sealed-copy.ts');
  return openSealedCopy(dir, walk, recipients.split(','));
}

function headOf(declared: DeclaredFlow, lane: Lane, browser: Browser, testInfo: TestInfo): WalkHead {
  const { id, target, flow, direction, options, file, line } = declared;
  return {
    walk: lane.walk,
    audit: auditPlace().audit,
    target: {
      id,
      name: target.name,
      sector: target.sector,
      origin: target.origin,
      home: target.home,
      ...(target.leadsTo && { leadsTo: target.leadsTo }),
      reference: target.reference,
    },
    flow,
    direction,
    from: options.from,
    to: options.to,
    repeat: testInfo.repeatEachIndex + 1,
    project: testInfo.project.name,
    account: lane.account?.name ?? null,
    scenario: { file: relative(process.cwd(), file).replaceAll('\\', '/'), line, sha256: sourceHash(file) },
    environment: environmentOf(browser, testInfo),
    startedAt: '',
  };
}

/** Nothing in the scenario threw: its flow itself is the place. */
function endedWithoutWord({ file, line }: DeclaredFlow): ScenarioBroken {
  const error = new ScenarioBroken(
    'the scenario ended without saying how: end it with walk.reached, refused, blocked or pending',
  );
  error.stack = `${error.name}: ${error.message}\n    at ${file}:${line}:1`;
  return error;
}

/** The page called it done, and the account shows that it is not: it was operated as asked and leads nowhere. */
function notDone(said: Said, unchanged: string): Said {
  const reason = `the page says that it is done, the account that it is not: ${unchanged}`;
  return { ...said, outcome: 'blocked', reason, unchanged };
}

function cutOff({ status, timeout }: TestInfo, session: WalkSession): Said {
  const late = status === 'timedOut';
  const stuck = late ? session.stuck : null;
  const limit = `the time limit of ${Math.round(timeout / 1000)} s was reached`;
  const reason = stuck ?? (late ? limit : 'the run was interrupted');
  return {
    outcome: late && stuck === null ? 'scenario-broken' : 'interrupted',
    reason,
    evidence: null,
    source: null,
    promised: null,
  };
}

/** What must not be seen in pictures from the start. */
function valuesOf(account: DeclaredAccount | null): string[] {
  if (!account) return [];
  const { username, password, phone, email, personal } = account;
  const values = [username, password, phone, email, ...Object.values(personal ?? {}).flat()];
  return values.filter((value): value is string => value !== undefined && value.length > 1);
}

/**
 * The error as the author should see it: what kind of end it is, then Playwright's own words and place. What must
 * not be written stands in none of them: Playwright puts errors into files.
 */
function explained(error: unknown, { outcome, reason }: Said, gate: WalkGate): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? gate.tell(error) : error;
  if (error instanceof ScenarioError) {
    error.message = gate.tell(error.message);
    return error;
  }
  const kind = outcome === 'scenario-broken' ? 'scenario-broken: ' : `${outcome}: ${reason}\n`;
  const stack = error.stack?.startsWith(error.message)
    ? error.stack.slice(error.message.length)
    : error.stack;
  error.message = gate.tell(kind + error.message);
  if (stack !== undefined) error.stack = error.message + gate.tell(stack);
  // A failed expectation carries a snapshot of the page.
  if ('matcherResult' in error) delete error.matcherResult;
  return error;
}
