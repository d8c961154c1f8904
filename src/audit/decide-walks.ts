import { userInfo } from 'node:os';
import { isOpen } from '../model/passage.ts';
import { settleBoth } from '../scenario/passages.ts';
import { reconcilePassages } from '../scenario/reconcile-passages.ts';
import { spendingLedger } from '../scenario/spending-ledger.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { safeText } from '../words/safe-text.ts';
import { AuditError } from './audit-error.ts';
import { findAudit } from './find-audit.ts';
import { settleWalks } from './settle-walks.ts';
import { undecidedWalks, type Undecided } from './undecided-walks.ts';

/** What a person says of a step: it was made, it was not, or the person does not know either. */
export type Decision = 'done' | 'not-done' | 'later';

/** Asks a person about one step; null if the person gives up. */
export type AskDecision = (of: Undecided) => Promise<Decision | null>;

/**
 * Has a person say, walk by walk, whether the steps that were left open were made.
 *
 * @param answers `<walk or its beginning>=done` or `=not-done`, `all=…`
 * @param ask for those that no answer is about; null where nobody can be asked
 * @returns how many were decided; null if the person gave up, and then none was
 * @throws AuditError `usage` if an answer is about no open step, or nobody can be asked
 */
export async function decideWalks(
  resume: string,
  answers: readonly string[],
  ask: AskDecision | null,
): Promise<number | null> {
  const { audit, database } = findAudit(resume);
  const store = openStore(database);
  try {
    await settleWalks(store, audit);
    reconcilePassages(store, spendingLedger, audit);
    const open = undecidedWalks(store, audit);
    const given = answers.flatMap((answer) => decisionsIn(answer, open));
    if (answers.length === 0 && open.length > 0 && ask === null) throw nobodyToAsk(open);
    const decided: { of: Undecided; decision: 'done' | 'not-done' }[] = [];
    for (const of of open) {
      const said = given.find(({ walk }) => walk === of.walk)?.decision;
      const decision = said ?? (answers.length === 0 && ask ? await ask(of) : 'later');
      if (decision === null) return null;
      if (decision !== 'later') decided.push({ of, decision });
    }
    // Only now: what was kept cannot be taken back, and whoever pressed the wrong key can give up.
    for (const { of, decision } of decided) decide(store, audit, of, decision);
    return decided.length;
  } finally {
    store.close();
  }
}

function decide(store: Store, audit: string, { walk, at }: Undecided, decision: 'done' | 'not-done'): void {
  const state = decision === 'done' ? 'happened' : 'not-happened';
  for (const passage of store.passages(audit))
    if (passage.walk === walk && passage.at === at && isOpen(passage.state))
      settleBoth(store, spendingLedger, passage.passage, { state, who: person(), note: 'said by a person' });
}

function decisionsIn(
  answer: string,
  open: readonly Undecided[],
): { walk: string; decision: 'done' | 'not-done' }[] {
  const [, which, decision] = /^(all|[0-9a-f-]{4,36})=(done|not-done)$/.exec(answer) ?? [];
  const meant = open.filter(({ walk }) => which === 'all' || (which !== undefined && walk.startsWith(which)));
  const isOne = new Set(meant.map(({ walk }) => walk)).size === 1;
  if (decision === undefined || (which !== 'all' && !isOne)) throw wrongAnswer(answer, open);
  return meant.map(({ walk }) => ({ walk, decision: decision as 'done' | 'not-done' }));
}

function person(): string {
  try {
    return userInfo().username;
  } catch {
    return 'person';
  }
}

/** `1cac2e4f shop › upgrade`, one a line. */
function listed(open: readonly Undecided[]): string {
  return open
    .map(({ walk, target, flow }) => `  ${walk.slice(0, 8)} ${safeText(`${target} › ${flow}`)}`)
    .join('\n');
}

function wrongAnswer(answer: string, open: readonly Undecided[]): AuditError {
  const said = safeText(answer);
  return new AuditError('usage', {
    zh: `--decide ${said} 无法对应：请写 <走查>=done 或 <走查>=not-done（或 all=…）。待确认的有：\n${listed(open) || '  （没有）'}`,
    en: `--decide ${said} is about none of them: write <walk>=done or <walk>=not-done (or all=…). Waiting are:\n${listed(open) || '  (none)'}`,
  });
}

function nobodyToAsk(open: readonly Undecided[]): AuditError {
  return new AuditError('usage', {
    zh: `这里不是终端，无法提问：请用 --decide <走查>=done 或 <走查>=not-done 作答。待确认的有：\n${listed(open)}`,
    en: `This is no terminal, so nobody can be asked: answer with --decide <walk>=done or <walk>=not-done. Waiting are:\n${listed(open)}`,
  });
}
