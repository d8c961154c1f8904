import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where an audit writes: its id, its folder, its database. */
export type AuditPlace = { audit: string; folder: string; database: string };

/**
 * The audit that walks belong to. `seesaw audit` says it through the environment; under a bare
 * `npx playwright test` all workers of one run share an audit named after their common parent.
 */
export function auditPlace(): AuditPlace {
  const folder = resolve(process.env['SEESAW_OUT'] ?? join('reports', bareName()));
  const audit = process.env['SEESAW_AUDIT'] ?? folder.split(/[\\/]/).at(-1)!;
  return { audit, folder, database: resolve(process.env['SEESAW_DB'] ?? join(folder, 'seesaw.db')) };
}

function bareName(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}-${createHash('sha256').update(`${process.ppid}`).digest('hex').slice(0, 6)}`;
}
