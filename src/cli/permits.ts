import type { Spending } from '../audit/read-spending.ts';
import type { Lang } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { safeJson } from './safe-json.ts';
import { storeFailure } from './store-failure.ts';

const words = {
  en: {
    description: 'show which irreversible steps are permitted, and what was spent under each permit',
    path: 'a permits.json, or a folder of scenarios with such files in it or above it',
    json: 'print it as JSON',
    none: (path: string) =>
      `There is no permits.json in ${path} or above it: without a permit every walk stops before it pays or ends anything.`,
    permits: 'Permits',
    expired: (day: string) => `EXPIRED on ${day}`,
    until: (day: string) => `until ${day}`,
    noAccount: 'no account',
    perWalk: 'a walk',
    caps: { accountCap: 'an account', auditCap: 'an audit', monthCap: 'a month' },
    most: (bounds: string) => `at most ${bounds}`,
    spent: (amount: string, times: number) => `spent ${amount} in ${times} ${times === 1 ? 'step' : 'steps'}`,
    nothing: 'nothing spent',
    unknown: (n: number) =>
      `of ${n === 1 ? '1 step' : `${n} steps`} nobody knows whether ${n === 1 ? 'it was' : 'they were'} made; taken for spent`,
    accounts: 'By account',
    months: 'By month (UTC)',
    ledger: (file: string) => `Ledger: ${file}`,
  },
  zh: {
    description: '显示允许哪些不可撤销的步骤，以及各许可下已花费多少',
    path: 'permits.json，或其中（或上级）有该文件的场景文件夹',
    json: '以 JSON 打印',
    none: (path: string) => `${path} 及其上级没有 permits.json：没有许可时，所有走查都会停在付款或终止之前。`,
    permits: '许可',
    expired: (day: string) => `已于 ${day} 过期`,
    until: (day: string) => `有效至 ${day}`,
    noAccount: '无账号',
    perWalk: '每次走查',
    caps: { accountCap: '每个账号', auditCap: '每次审计', monthCap: '每月' },
    most: (bounds: string) => `上限 ${bounds}`,
    spent: (amount: string, times: number) => `已花费 ${amount}，共 ${times} 步`,
    nothing: '未花费',
    unknown: (n: number) => `其中 ${n} 步不知道是否完成，按已花费计`,
    accounts: '按账号',
    months: '按月（UTC）',
    ledger: (file: string) => `账本：${file}`,
  },
};

export const registerPermits: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const command = program
    .command('permits')
    .description(say.description)
    .argument('[path]', say.path, '.')
    .option('--json', say.json)
    .action(async (path: string, { json = false }: { json?: boolean }) => {
      const { readSpending } = await import('../audit/read-spending.ts');
      const { ScenarioError } = await import('../scenario/scenario-error.ts');
      try {
        const spending = readSpending(path, new Date().toISOString().slice(0, 10));
        if (spending === null) throw new CommandFailure(exitCodes.usage, say.none(safeText(path)));
        console.log(json ? safeJson(spending) : spendingLines(spending, lang).join('\n'));
      } catch (error) {
        if (error instanceof ScenarioError) throw new CommandFailure(exitCodes.usage, error.sentence[lang]);
        throw storeFailure(error, lang);
      }
    });
  withExample(command, lang, 'seesaw permits scenarios/ten-apps');
};

function spendingLines({ permits, accounts, months, ledger }: Spending, lang: Lang): string[] {
  const say = words[lang];
  const lines = [say.permits];
  for (const { permit, isExpired, spent, steps, unknown } of permits) {
    const { origin, flow, account, cap, currency, expires, who } = permit;
    const bounds = [`${cap} ${currency} ${say.perWalk}`];
    for (const name of ['accountCap', 'auditCap', 'monthCap'] as const)
      if (permit[name] !== undefined) bounds.push(`${permit[name]} ${currency} ${say.caps[name]}`);
    const day = isExpired ? say.expired(expires) : say.until(expires);
    lines.push(
      `  ${isExpired ? '✗' : '✓'} ${safeText(`${flow} · ${origin} · ${account ?? say.noAccount} · ${who}`)} · ${day}`,
      `      ${say.most(bounds.join(', '))}; ${steps > 0 ? say.spent(`${spent} ${currency}`, steps) : say.nothing}`,
    );
    if (unknown > 0) lines.push(`      ${say.unknown(unknown)}`);
  }
  const totals = (heading: string, rows: Spending['months']) => {
    if (rows.length === 0) return;
    lines.push('', heading);
    for (const { of, spent, currency, steps } of rows)
      lines.push(`  ${safeText(of)}: ${say.spent(`${spent} ${currency}`, steps)}`);
  };
  totals(say.accounts, accounts);
  totals(say.months, months);
  lines.push('', say.ledger(safeText(ledger)));
  return lines;
}
