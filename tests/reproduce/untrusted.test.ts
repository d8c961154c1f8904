import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import { judgeAudit } from '../../src/judge/judge-audit.ts';
import { clearAway, layForReading } from '../../src/reproduce/reproduce-bundle.ts';
import { ReproduceError } from '../../src/reproduce/reproduce-error.ts';
import { scenarioSources } from '../../src/scenario/scenario-sources.ts';
import { openStore } from '../../src/store/open-store.ts';
import { exampleHead } from '../store/example-walk.ts';
import { seesaw } from '../run-command.ts';
import { bundled } from '../verify/bundled-audit.ts';

/** A bundle whose scenario leaves a trace when it is loaded, and imports a module from the folder above it. */
async function bundleWithCode(folder: string): Promise<{ path: string; trace: string }> {
  const trace = join(folder, 'trace.txt');
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const code = `import '../common/place.ts';\nimport { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(trace)}, 'run');\n`;
  const scenario = write('tiny/tiny.scenario.ts', code);
  write('common/place.ts', `import '../tiny/tiny.scenario.ts';\nexport const place = 1;\n`);
  const store = openStore(join(folder, 'audit', 'seesaw.db'));
  const file = relative(process.cwd(), scenario).replaceAll('\\', '/');
  const head = exampleHead('walk-1', {
    account: 'tiny-member',
    scenario: { file, line: 1, sha256: createHash('sha256').update(code).digest('hex') },
  });
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const gate = openWalkGate({ store, dir: dirname(store.path), head, account: null });
  gate.sources(scenarioSources(scenario));
  const says = (verb: 'irreversible' | 'refused', id: number, declared: Record<string, string>): void => {
    for (const edge of ['begin', 'end'] as const)
      gate.fact({ kind: 'verb', at: 10, edge, verb, id, source: null, declared });
  };
  says('irreversible', 1, { pays: '30.00 CNY' });
  says('refused', 2, {});
  gate.fact({
    kind: 'outcome',
    at: 20,
    outcome: 'refused',
    reason: '',
    evidence: null,
    source: null,
    promised: null,
  });
  gate.end('refused', '2026-11-22T10:00:20.000Z');
  judgeAudit(store);
  store.close();
  const path = join(folder, 'tiny.seesaw.zip');
  await bundled(join(folder, 'audit', 'seesaw.db'), path);
  return { path, trace };
}

test('the code of a bundle is written down as it was walked, with what it imports, and is not run', async ({}, info) => {
  const { path, trace } = await bundleWithCode(info.outputPath());
  const laid = layForReading(path, { targets: [] });
  try {
    expect(laid.sources).toHaveLength(2);
    for (const { file, sha256, kept, path: written } of laid.sources) {
      expect(kept).toBe(sha256);
      expect(readFileSync(written, 'utf8')).toBe(readFileSync(file, 'utf8'));
    }
    const [common, scenario] = laid.sources.map(({ path: written }) => written) as [string, string];
    expect(relative(dirname(scenario), common)).toBe(join('..', 'common', 'place.ts'));
    expect(laid.folder).not.toContain(process.cwd());
    const { target, flow } = laid.walks[0]!.head;
    expect(laid.asked).toEqual({
      origins: [target.origin],
      accounts: [{ name: 'tiny-member', origin: target.origin }],
      permits: [{ origin: target.origin, flow, account: 'tiny-member', does: 'pays 30.00 CNY' }],
    });
    const TMPDIR = info.outputPath('reading');
    mkdirSync(TMPDIR);
    const { code, stdout } = await seesaw(['reproduce', path, '--lang', 'zh'], { env: { TMPDIR } });
    expect(code).toBe(2);
    expect(stdout).toContain('没有运行任何内容');
    const options = ['--trust-scenarios', '--lang', 'en', '--out', info.outputPath('again')];
    const trusted = await seesaw(['reproduce', path, ...options], { env: { TMPDIR } });
    expect(trusted.code).toBe(2);
    expect(trusted.stderr).toContain('add --account tiny-member');
    expect(existsSync(trace)).toBe(false);
  } finally {
    clearAway(laid);
  }
  expect(existsSync(laid.folder)).toBe(false);
});

test('a bundle that was changed is refused, and nothing of it is written', async ({}, info) => {
  const { path } = await bundleWithCode(info.outputPath());
  const bytes = readFileSync(path);
  const at = bytes.indexOf('import { writeFileSync }');
  bytes[at] = 'I'.charCodeAt(0);
  writeFileSync(path, bytes);
  const refused = () => layForReading(path, { targets: [] });
  expect(refused).toThrow(ReproduceError);
  expect(refused).toThrow(/is not the bundle that was made, and nothing of it was run/);
});
