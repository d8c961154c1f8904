import { MeasuredScreen, MeasuredStep, MeasuredWalk } from '../model/measured.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Connection } from './connection.ts';
import { parseStoredJson } from './parse-stored.ts';

export type DerivedRows = ReturnType<typeof derivedRows>;

/** Derived rows of single walks: what the pure functions made of the facts. They may be dropped at any time. */
export function derivedRows({ db, file, read, write }: Connection) {
  const tables = ['derived_walk', 'derived_step', 'derived_screen'] as const;
  const drop = [
    ...tables.map((table) => db.prepare(`DELETE FROM ${table} WHERE walk = ?`)),
    // What stood on the walk as it was measured before.
    db.prepare('DELETE FROM derived_blocker WHERE walk = ?'),
    db.prepare('DELETE FROM derived_ledger WHERE walk = ?'),
    db.prepare(
      `DELETE FROM derived_comparison
       WHERE (audit, target, project) = (SELECT audit, target, project FROM walk WHERE walk = ?)`,
    ),
  ];
  const insertWalk = db.prepare('INSERT INTO derived_walk (walk, version, json) VALUES (?, ?, ?)');
  const insertStep = db.prepare('INSERT INTO derived_step (walk, place, version, json) VALUES (?, ?, ?, ?)');
  const insertScreen = db.prepare(
    'INSERT INTO derived_screen (walk, place, version, json) VALUES (?, ?, ?, ?)',
  );
  const walkJson = db.prepare('SELECT json FROM derived_walk WHERE walk = ?').pluck();
  const stepJson = db.prepare('SELECT json FROM derived_step WHERE walk = ? ORDER BY place').pluck();
  const screenJson = db.prepare('SELECT json FROM derived_screen WHERE walk = ? ORDER BY place').pluck();

  return {
    /** Puts what was derived of a walk in the place of what stood there. */
    replaceDerived(walk: string, measured: MeasuredWalk): void {
      const { steps, screens, ...whole } = MeasuredWalk.parse(measured);
      write(() => {
        for (const statement of drop) statement.run(walk);
        insertWalk.run(walk, whole.version, canonicalJson(whole));
        steps.forEach((step, place) => insertStep.run(walk, place + 1, whole.version, canonicalJson(step)));
        screens.forEach((screen, place) =>
          insertScreen.run(walk, place + 1, whole.version, canonicalJson(screen)),
        );
      });
    },

    /** Deletes everything derived of one walk. */
    dropDerived(walk: string): void {
      write(() => drop.forEach((statement) => statement.run(walk)));
    },

    /** What was derived of a walk, or null if it was not judged. */
    derivedOf(walk: string): MeasuredWalk | null {
      const rows = read(() => ({
        whole: walkJson.get(walk),
        steps: stepJson.all(walk),
        screens: screenJson.all(walk),
      }));
      if (rows.whole === undefined) return null;
      return {
        ...parseStoredJson(MeasuredWalk.omit({ steps: true, screens: true }), rows.whole, file),
        steps: rows.steps.map((json) => parseStoredJson(MeasuredStep, json, file)),
        screens: rows.screens.map((json) => parseStoredJson(MeasuredScreen, json, file)),
      };
    },
  };
}
