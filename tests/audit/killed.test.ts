import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { brokenLink } from '../../src/evidence/seal/audit-chain.ts';
import { AuditManifest } from '../../src/model/manifest.ts';
import { midAudit, resumeAndCount } from './mid-audit.ts';
import { test } from './reading-project.ts';

test.skip(process.platform !== 'linux', 'processes are told apart by /proc');

/** Walks in the newest audit's seal. */
const sealed = (reports: string) =>
  AuditManifest.parse(JSON.parse(readFileSync(join(reports, 'latest', 'evidence', 'audit.json'), 'utf8')))
    .walks;

test('Ctrl-C ends the walk in flight, says how to go on, and --resume walks what is missing', async ({
  project,
}) => {
  const { child, ended } = await midAudit(project);
  child.kill('SIGINT');
  child.kill('SIGINT');
  const { code, stdout, stderr } = await ended;
  expect(code, stderr).toBe(exitCodes.interrupted);
  expect(stdout).toBe('');
  expect(stderr.match(/Stopping; the walks in flight are being ended\./g)).toHaveLength(1);
  expect(stderr).toMatch(
    /Interrupted\. Everything walked so far is kept\.\n1 of 4 .*\n(?:.*index\.html\n)*Sealed .*\nUNSIGNED.*\nNOT TIME-STAMPED.*\n.*seesaw audit --resume reports\//,
  );
  const reports = join(project.folder, 'reports');
  expect(sealed(reports), 'what was cut off is sealed with the rest').toHaveLength(project.walks().length);
  await resumeAndCount(project);
  expect(sealed(reports), 'and again when it is complete').toHaveLength(project.walks().length);
  const chain = readFileSync(join(reports, 'chain.jsonl'), 'utf8');
  expect(chain.match(/\n/g)).toHaveLength(2);
  expect(brokenLink(chain)).toBeNull();
});
