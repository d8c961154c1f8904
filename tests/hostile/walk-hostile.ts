import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Fact } from '../../src/model/fact.ts';
import { Screen } from '../../src/model/screen.ts';
import { isAboutUs, type Outcome } from '../../src/model/words.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readContent } from '../../src/store/read-content.ts';
import { seesaw, type Ended } from '../run-command.ts';
import { hostileServer } from './hostile-server.ts';
import { pages } from './pages/index.ts';

/** The most memory that a worker may ever hold, all that Playwright keeps in it included, MB. */
export const mostMemory = 1024;

export type HostileAudit = Ended & { folder: string; ids: readonly string[] };

/** Walks hostile targets in one audit, each within `limit` s, with a plain target after every fifth of them. */
export async function walkHostile(
  ids: readonly string[],
  folder: string,
  limit: number,
): Promise<HostileAudit> {
  const server = await hostileServer();
  const all = ids.flatMap((id, index) => (index % 5 === 0 ? [`bystander-${index / 5 + 1}`, id] : [id]));
  const audit = join(folder, 'reports', 'audit');
  mkdirSync(folder, { recursive: true });
  try {
    const here = 'tests/hostile';
    const args = ['audit', `${here}/hostile.scenario.ts`, '--config', `${here}/playwright.config.ts`];
    const ended = await seesaw([...args, '--repeat', '1', '--workers', '2', '--out', audit, '--lang', 'en'], {
      env: {
        HOSTILE_LIMIT: String(limit),
        HOSTILE_PORT: String(server.port),
        HOSTILE_PAGES: all.join(','),
        HOSTILE_OUT: join(folder, 'rss'),
      },
    });
    return { ...ended, folder: audit, ids: all };
  } finally {
    server.close();
  }
}

/** Holds each walk to what its page says must hold. */
export function expectAllHeld({ folder, ids, stderr }: HostileAudit): void {
  const store = openStore(join(folder, 'seesaw.db'), { readonly: true });
  try {
    const walks = new Map(store.walks({}).map((walk) => [walk.head.target.id, walk]));
    expect([...walks.keys()].toSorted(), stderr).toEqual([...ids].toSorted());
    for (const [id, { head, outcome }] of walks) {
      const page = pages[id];
      const facts = store.factsOf(head.walk);
      const of = <K extends Fact['kind']>(kind: K) =>
        facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
      const reason = of('outcome').at(-1)?.reason ?? '';
      const ends = [page?.outcome ?? 'done-now'].flat();
      expect.soft(ends, `${id}: ${reason}`).toContain(outcome);
      const counts = store.derivedOf(head.walk)?.counts;
      const { steps, clicks } = isUsable(outcome) ? (page ?? { steps: 2, clicks: 2 }) : {};
      if (steps !== undefined) expect.soft(counts?.steps, `${id}: steps`).toBe(steps);
      if (clicks !== undefined) expect.soft(counts?.clicks, `${id}: clicks`).toBe(clicks);
      if (page?.reason) expect.soft(reason, id).toMatch(page.reason);
      const caps = of('cap').map(({ what }) => what);
      for (const what of page?.capped ?? []) expect.soft(caps, `${id}: caps on record`).toContain(what);
      const screens = of('screen').map(({ body }) =>
        Screen.parse(JSON.parse(readContent(folder, { sha256: body, encoding: 'gzip' }).toString())),
      );
      try {
        page?.holds?.({ facts, of, screens, reason });
      } catch (error) {
        expect.soft(String(error), id).toBe('');
      }
    }
  } finally {
    store.close();
  }
}

/** No page holds a walk longer than it says, 30 s if it says nothing: for a quiet machine. */
export function expectInTime({ folder }: HostileAudit): void {
  const store = openStore(join(folder, 'seesaw.db'), { readonly: true });
  try {
    for (const { head, endedAt } of store.walks({})) {
      const took = (Date.parse(endedAt!) - Date.parse(head.startedAt)) / 1000;
      const { id } = head.target;
      expect.soft(took, `${id}: s from start to end`).toBeLessThan(pages[id]?.within ?? 30);
    }
  } finally {
    store.close();
  }
}

function isUsable(outcome: Outcome | null): boolean {
  return outcome !== null && !isAboutUs(outcome);
}

/** Peak of each worker, MB. */
export function peaks({ folder }: HostileAudit): number[] {
  const told = join(folder, '..', '..', 'rss');
  return readdirSync(told).map((file) => Number(readFileSync(join(told, file), 'utf8')) / 1024);
}
