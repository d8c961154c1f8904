import type { Lang } from '../model/walk.ts';

const variables = ['SEESAW_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The user's language: `--lang`, else the first of SEESAW_LANG, LC_ALL, LC_MESSAGES and LANG that is set, else
 * the system's locale. What is neither Chinese nor English reads English.
 */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
  systemLocale: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Lang {
  const flag = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = flag < 0 ? undefined : (args[flag]!.split('=')[1] ?? args[flag + 1]);
  const locale = asked ?? variables.map((name) => env[name]).find(Boolean) ?? systemLocale;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
