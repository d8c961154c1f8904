import { z } from 'zod';
import { AuditSettings } from '../model/audit-settings.ts';

/** What is to be walked, and how often: kept with the audit, so that `--resume` walks the same. */
export const AuditRequest = z.object({
  /** Folders and files, relative to the working directory; none: whatever the config finds. */
  paths: z.array(z.string()),
  repeat: z.int().positive(),
  /** null: as the config says. */
  workers: z.int().positive().nullable(),
  /** Regular expression on titles (`<target> <flow>`); null: all. */
  grep: z.string().nullable(),
  /** Config file, relative to the working directory; null: the one found there, else Seesaw's own. */
  config: z.string().nullable(),
  /** Recipients (age) of a sealed copy with personal data in it; none: there is no such copy. */
  sealTo: z.array(z.string()),
  /** Whether a copy that can be replayed is written of every walk, beside the database. */
  wacz: z.boolean().default(false),
});
export type AuditRequest = z.infer<typeof AuditRequest>;

/** What the store keeps of an audit that `seesaw audit` started. */
export const StoredAudit = AuditSettings.extend({ request: AuditRequest });
export type StoredAudit = z.infer<typeof StoredAudit>;
