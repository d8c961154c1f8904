import { relative } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { AuditError } from './audit-error.ts';
import type { AuditRequest } from './audit-request.ts';
import { chooseConfig } from './choose-config.ts';
import { findAudit } from './find-audit.ts';
import type { FoundAudit } from './find-audit.ts';
import { findPlaywright } from './find-playwright.ts';
import { newAudit } from './new-audit.ts';
import { safeText } from '../words/safe-text.ts';
import { askPlaywright, planWalks } from './plan-walks.ts';
import type { Asked } from './plan-walks.ts';
import { scenarioPaths } from './scenario-paths.ts';
import type { PlannedWalk } from './walk-event.ts';
import type { Lang } from '../model/walk.ts';

/** What `seesaw audit` was asked. With `resume` everything else comes from the audit that is resumed. */
export type AuditOptions = {
  paths: string[];
  repeat?: number;
  workers?: number;
  grep?: string;
  config?: string;
  sealTo?: string[];
  /** The browser's windows are shown, whatever the config says. */
  headed?: boolean;
  wacz?: boolean;
  out?: string;
  db?: string;
  /** An audit's folder or database, or `latest`. */
  resume?: string;
};

/** An audit of which everything is known and nothing written yet. */
export type PreparedAudit = {
  /** As it stands in its database, or is going to. */
  place: FoundAudit;
  isResumed: boolean;
  walks: PlannedWalk[];
  asked: Asked;
};

/** Repeats with which figures are more than descriptive (decisions, Reports). */
const usualRepeat = 5;

/**
 * Finds out what is to be walked and where to, and refuses what cannot work before anything is written.
 *
 * @returns null if `signal` stopped it
 * @throws AuditError, BrowserMissing, ScenarioError: each with its sentence
 */
export async function prepareAudit(
  options: AuditOptions,
  lang: Lang,
  signal: AbortSignal,
): Promise<PreparedAudit | null> {
  const start = new Date();
  const cli = findPlaywright(process.cwd());
  const found = options.resume === undefined ? null : resumed(options, options.resume);
  const request = found?.stored.request ?? (await requestOf(options));
  const paths = scenarioPaths(request.paths);
  const config = chooseConfig(request.config);
  if (config.isOwn) await findBrowser();
  const asked = askPlaywright(cli, { ...request, headed: options.headed ?? false }, config, paths, lang);
  const walks = await planWalks(asked, request, signal);
  if (walks === null) return null;
  if (found !== null) return { place: found, isResumed: true, walks, asked };
  const { settings, ...place } = newAudit(walks, options, start);
  const stored = { ...settings, request };
  return {
    place: { ...place, startedAt: start.toISOString(), stored },
    isResumed: false,
    walks,
    asked,
  };
}

function resumed(options: AuditOptions, resume: string): FoundAudit {
  const given = (['repeat', 'workers', 'grep', 'config', 'sealTo', 'wacz', 'out', 'db'] as const).filter(
    (name) => options[name] !== undefined,
  );
  const what = options.paths[0] ?? (given[0] && `--${given[0] === 'sealTo' ? 'seal-to' : given[0]}`);
  if (what !== undefined) {
    throw new AuditError('usage', {
      zh: `--resume 按原审计的设置继续，不能再给 ${what}：请去掉它，或去掉 --resume 重新开始。`,
      en: `--resume goes on with the settings of the audit itself and takes no ${what}: leave it out, or start anew without --resume.`,
    });
  }
  return findAudit(resume);
}

async function requestOf({
  paths,
  repeat,
  workers,
  grep,
  config,
  sealTo = [],
  wacz = false,
}: AuditOptions): Promise<AuditRequest> {
  if (grep !== undefined) checkPattern(grep);
  await checkRecipients(sealTo);
  const here = (path: string) => relative('', path).replaceAll('\\', '/') || '.';
  return {
    paths: paths.map(here),
    repeat: repeat ?? usualRepeat,
    workers: workers ?? null,
    grep: grep ?? null,
    config: config === undefined ? null : here(config),
    sealTo,
    wacz,
  };
}

async function checkRecipients(recipients: readonly string[]): Promise<void> {
  if (recipients.length === 0) return;
  const { isRecipient } = await import('../evidence/sealed-copy.ts');
  const wrong = recipients.find((each) => !isRecipient(each));
  if (wrong === undefined) return;
  const said = safeText(wrong);
  throw new AuditError('usage', {
    zh: `--seal-to ${said} 不是 age 的收件人公钥：应以 age1 开头，由收件人用 age-keygen 生成。`,
    en: `--seal-to ${said} is no recipient of age: it begins with age1, and who shall read the copy makes it with age-keygen.`,
  });
}

/** A regular expression as Playwright takes it: plain, or `/…/flags`. */
function checkPattern(grep: string): void {
  const [, source = grep, flags = 'gi'] = /^\/(.*)\/([gi]*)$/.exec(grep) ?? [];
  try {
    new RegExp(source, flags);
  } catch {
    const said = safeText(grep);
    throw new AuditError('usage', {
      zh: `--grep ${said} 不是有效的正则表达式：请检查括号等符号，需要时在前面加 \\。`,
      en: `--grep ${said} is no regular expression: check its brackets, and put \\ before those that mean themselves.`,
    });
  }
}
