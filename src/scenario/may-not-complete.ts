import type { AuditSettings } from '../model/audit-settings.ts';

/**
 * Why a walk may complete its flow under no permit; null if it may, with one.
 *
 * @param repeat of the walk, from 1
 */
export function mayNotComplete({ complete }: Pick<AuditSettings, 'complete'>, repeat: number): string | null {
  if (complete === 'never') return 'this audit completes no flow (complete: never)';
  // Playwright does not tell a worker how often it repeats: the audit does, and who does not know must not spend.
  const isLast = repeat === Number(process.env['SEESAW_REPEATS']);
  if (complete === 'once' && !isLast)
    return 'only the last repeat of this audit completes its flows (complete: once)';
  return null;
}
