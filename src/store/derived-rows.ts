import { z } from 'zod';
import { MeasuredScreen, MeasuredStep, MeasuredWalk } from '../model/measured.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Connection } from './connection.ts';
import { StoreError } from './store-error.ts';

export type DerivedRows = ReturnType<typeof derivedRows>;

/** Derived rows: what the pure functions made of the facts. They may be dropped at any time. */
export function derivedRows({ db, file, read, write }: Connection) {
  const tables = ['derived_walk', 'derived_step', 'derived_screen'] as const;
  const drop = tables.map((table) => db.prepare(`DELETE FROM ${table} WHERE walk = ?`));
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
      return read(() => {
        const whole = walkJson.get(walk);
        if (whole === undefined) return null;
        try {
          return MeasuredWalk.parse({
            ...z.record(z.string(), z.unknown()).parse(JSON.parse(String(whole))),
            steps: stepJson.all(walk).map((json) => MeasuredStep.parse(JSON.parse(String(json)))),
            screens: screenJson.all(walk).map((json) => MeasuredScreen.parse(JSON.parse(String(json)))),
          });
        } catch (error) {
          throw new StoreError('corrupt', file, error);
        }
      });
    },
  };
}
