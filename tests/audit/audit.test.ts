import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { AuditDocument } from '../../src/audit/audit-document.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { test } from './reading-project.ts';

test('an audit walks every flow so often, judges it and prints one JSON document', async ({ project }) => {
  project.gate.open();
  const args = ['audit', 'reading', '--repeat', '2', '--workers', '2', '--json', '--lang', 'en'];
  const { code, stdout, stderr } = await project.seesaw(args);
  expect(code, stderr).toBe(exitCodes.done);

  const document = AuditDocument.parse(JSON.parse(stdout));
  expect(document).toMatchObject({
    status: 'done',
    name: { en: 'Reading apps' },
    simulated: true,
    walks: { planned: 4, walkedBefore: 0, walked: 4 },
    problems: [],
    damaged: [],
  });
  expect(document.audit).toMatch(/^\d{4}-\d\d-\d\d-\d{6}-reading$/);
  expect(document.folder).toBe(realpathSync(join(project.folder, 'reports', 'latest')));
  const outcomes = [{ outcome: 'safe-stop', walks: 2 }];
  expect(document.targets).toMatchObject([
    {
      target: 'qinghe-reading',
      flows: [
        { flow: 'upgrade', direction: 'onward', usable: 2, outcomes, steps: { required: 3 } },
        { flow: 'cancel-renewal', direction: 'exit', usable: 2, outcomes, planned: { required: 1 } },
      ],
      comparisons: [{ exit: { flow: 'cancel-renewal' }, steps: { ratio: 1, difference: 0 }, grade: 'A' }],
    },
  ]);

  await test.step('it is sealed, and says loudly that nobody signed or time-stamped it', () => {
    expect(document.seal).toMatchObject({
      standing: { state: 'current', signers: [], stamps: [] },
      why: [],
      isDamaged: false,
    });
    expect(stderr).toMatch(/^Sealed \d{4}-\d\d-\d\d \d\d:\d\d UTC, Merkle root [0-9a-f]{64}\.$/m);
    expect(stderr).toContain(document.seal!.standing.root!);
    expect(stderr).toMatch(/^UNSIGNED\..*seesaw key make$/m);
    expect(stderr).toMatch(/^NOT TIME-STAMPED\..*seesaw stamp$/m);
  });

  await test.step('elsewhere than in a terminal, each finished walk left one plain line on stderr', () => {
    const lines = stderr.split('\n').filter((line) => line.startsWith('['));
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(
      /^\[4\/4\] ✓ Qinghe Reading · (upgrade|cancel renewal) · repeat \d of 2 · stopped before the last step$/,
    );
    expect(stderr).not.toContain('\x1b');
  });

  await test.step('resuming a finished audit walks nothing and tells the same', async () => {
    const again = await project.seesaw(['audit', '--resume', '--json']);
    expect(again.code, again.stderr).toBe(exitCodes.done);
    const { walks, targets } = AuditDocument.parse(JSON.parse(again.stdout));
    expect(walks).toEqual({ planned: 4, walkedBefore: 4, walked: 4 });
    expect(targets).toEqual(document.targets);
    expect(project.walks()).toHaveLength(4);
    expect(again.stdout).toContain(document.seal!.standing.root!);
  });
});
