import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { openArchive } from '../../src/evidence/archive/open-archive.ts';
import { WalkManifest } from '../../src/model/manifest.ts';
import { playWacz } from '../evidence/play-wacz.ts';
import { test } from './reading-project.ts';

test.describe.configure({ timeout: 300_000 });

test('a walk that was cut off leaves no copy, and resuming makes that of the walk in its place', async ({
  project,
}) => {
  const { child, ended } = project.start(['audit', 'reading', '--repeat', '1', '--workers', '1', '--wacz']);
  await project.gate.reached(1);
  child.kill('SIGINT');
  expect((await ended).code).toBe(exitCodes.interrupted);
  const folder = join(project.folder, 'reports', 'latest', 'wacz');
  expect(existsSync(folder)).toBe(false);

  project.gate.open();
  const { code, stderr } = await project.seesaw(['audit', '--resume', '--lang', 'en']);
  expect(code, stderr).toBe(exitCodes.done);
  const whole = project.walks().filter(({ outcome }) => outcome !== 'interrupted');
  expect(project.walks().length).toBeGreaterThan(whole.length);
  expect(readdirSync(folder).toSorted()).toEqual(whole.map(({ head }) => `${head.walk}.wacz`).toSorted());
});

test('an audit with --wacz keeps a copy of every walk beside the bundle, which a player replays', async ({
  project,
  page,
}) => {
  project.gate.open();
  const { code, stderr } = await project.seesaw([
    'audit',
    'reading',
    '--repeat',
    '1',
    '--wacz',
    '--lang',
    'en',
  ]);
  expect(code, stderr).toBe(exitCodes.done);
  expect(stderr).toMatch(
    /^2 replayable copies in reports\/\S+\/wacz, .*may show personal data.*No bundle holds them\.$/m,
  );
  const audit = join(project.folder, 'reports', 'latest');
  const walks = project.walks();
  expect(readdirSync(join(audit, 'wacz')).toSorted()).toEqual(
    walks.map(({ head }) => `${head.walk}.wacz`).toSorted(),
  );

  await test.step('its manifest names the copy and its hash', () => {
    for (const { head } of walks) {
      const manifest = WalkManifest.parse(
        JSON.parse(readFileSync(join(audit, 'evidence', 'walks', `${head.walk}.json`), 'utf8')),
      );
      const bytes = readFileSync(join(audit, 'wacz', `${head.walk}.wacz`));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(JSON.stringify(manifest.items['8'])).toContain(`${head.walk}.wacz, SHA-256 ${sha256}`);
    }
  });

  await test.step('resuming keeps to it and walks nothing again', async () => {
    const refused = await project.seesaw(['audit', '--resume', '--wacz', '--lang', 'en']);
    expect(refused.code).toBe(exitCodes.usage);
    expect(refused.stderr).toContain('takes no --wacz');
    const again = await project.seesaw(['audit', '--resume', '--lang', 'zh']);
    expect(again.code, again.stderr).toBe(exitCodes.done);
    expect(again.stderr).toContain('可重放的副本 2 份');
    expect(project.walks()).toHaveLength(2);
  });

  await test.step('the bundle holds none of them, and is valid', async () => {
    const file = join(project.folder, 'audit.bundle');
    const bundled = await project.seesaw(['bundle', 'latest', '--out', file]);
    expect(bundled.code, bundled.stderr).toBe(exitCodes.done);
    const archive = openArchive(file);
    const names = archive.entries.map(({ name }) => name);
    archive.close();
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => name.includes('wacz'))).toEqual([]);
    const verified = await project.seesaw(['verify', file, '--lang', 'en']);
    expect(verified.code, verified.stdout + verified.stderr).toBe(exitCodes.done);
  });

  await test.step('the player shows what the walk saw, without the way to it through sign-in', async () => {
    const [walk] = walks.filter(({ head }) => head.flow === 'upgrade');
    const player = await playWacz(page, join(audit, 'wacz', `${walk!.head.walk}.wacz`));
    const member = player.pages.find(({ url }) => !url.endsWith('/'));
    expect(player.pages.map(({ url }) => new URL(url).pathname)).not.toContain('/login');
    const shown = await player.open(member!.url, member!.ts);
    await expect(shown.getByRole('button', { name: '升级到畅听版' })).toBeVisible();
    player.close();
  });
});
