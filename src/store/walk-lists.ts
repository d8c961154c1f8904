import { z } from 'zod';
import type { WalkHead } from '../model/walk.ts';
import type { Connection } from './connection.ts';
import { parseStored } from './parse-stored.ts';

const TargetOf = z.object({ audit: z.string(), target: z.string() });
/** A target of an audit. */
export type TargetOf = z.infer<typeof TargetOf>;

export type WalkLists = ReturnType<typeof walkLists>;

/**
 * Which walks there are, without reading them: what goes over all walks of a database takes one target after the
 * other, and holds no more than the names of its walks.
 */
export function walkLists({ db, file, read }: Connection) {
  // One step along the index, whatever lies before and behind it.
  const next = db.prepare(
    `SELECT audit, target FROM walk WHERE (audit, target) > (:audit, :target)
     ORDER BY audit, target LIMIT 1`,
  );
  const nextOfAudit = db.prepare(
    `SELECT audit, target FROM walk WHERE audit = :audit AND target > :target
     ORDER BY audit, target LIMIT 1`,
  );
  const projects = db
    .prepare('SELECT DISTINCT project FROM walk WHERE audit = :audit AND target = :target ORDER BY project')
    .pluck();
  const names = db
    .prepare(
      `SELECT walk FROM walk
       WHERE audit = :audit AND target = :target AND (:project IS NULL OR project = :project)
         AND (:direction IS NULL OR direction = :direction)
       ORDER BY audit, target, flow, direction, project, repeat, walk`,
    )
    .pluck();
  const count = db.prepare('SELECT count(*) FROM walk WHERE :audit IS NULL OR audit = :audit').pluck();

  return {
    /** The targets of all audits, or of one, by audit and target. What is written meanwhile may be among them. */
    *targets(audit?: string): Generator<TargetOf> {
      let at: TargetOf = { audit: audit ?? '', target: '' };
      for (;;) {
        const row = read(() => (audit === undefined ? next : nextOfAudit).get(at));
        if (row === undefined) return;
        yield (at = parseStored(TargetOf, row, file));
      }
    },

    /** The projects in which a target was walked, by name. */
    projectsOf(of: TargetOf): string[] {
      return parseStored(
        z.array(z.string()),
        read(() => projects.all(of)),
        file,
      );
    },

    /** The walks of a target, in the order of `walks`. */
    walkNames(of: TargetOf & { project?: string; direction?: WalkHead['direction'] }): string[] {
      const rows = read(() => names.all({ project: null, direction: null, ...of }));
      return parseStored(z.array(z.string()), rows, file);
    },

    /** Number of walks of all audits, or of one. */
    walkCount(audit?: string): number {
      return parseStored(
        z.int(),
        read(() => count.get({ audit: audit ?? null })),
        file,
      );
    },
  };
}
