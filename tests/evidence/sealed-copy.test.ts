import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { isRecipient, openSealedCopy } from '../../src/evidence/sealed-copy.ts';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { exampleHead, note } from '../store/example-walk.ts';
import { block, exampleScreen } from './example-screen.ts';

const account = { name: 'member', password: 'Kanari-7!x', phone: '13812345678' };

test('a sealed copy holds what a walk recorded with personal data and without secrets, for its recipients alone', async ({}, info) => {
  const dir = info.outputPath('audit');
  const store = openStore(join(dir, 'seesaw.db'));
  const head = exampleHead('w1');
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const [reader, other] = [await generateX25519Identity(), await generateX25519Identity()];
  const sealed = await openSealedCopy(dir, 'w1', [await identityToRecipient(reader)]);
  const gate = openWalkGate({ store, dir, head, account, sealed });
  gate.learn('password', 'typed-secret-9');
  gate.fact(note(1, '138 1234 5678, Kanari-7!x, typed-secret-9, 6222 0212 3456 7890 128'));
  gate.screen(gate.redactScreen(exampleScreen({ blocks: [block('您好 13812345678')] })));
  gate.end('done-now', '2026-11-01T08:00:10.000Z');
  await sealed.close();

  const [file = ''] = readdirSync(join(dir, 'sealed'));
  const written = readFileSync(join(dir, 'sealed', file));
  expect(file).toBe('w1.jsonl.age');
  expect(written.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  if (process.platform !== 'win32') expect(statSync(join(dir, 'sealed', file)).mode & 0o777).toBe(0o600);

  const decrypter = new Decrypter();
  decrypter.addIdentity(reader);
  const text = await decrypter.decrypt(written, 'text');
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { row: string; fact?: { text: string } });
  expect(rows.map(({ row }) => row)).toEqual(['head', 'fact', 'screen']);
  expect(rows[1]!.fact!.text).toBe('138 1234 5678, ‹secret›, ‹secret›, ‹card›');
  expect(text).toContain('您好 13812345678');
  expect(text).not.toContain('Kanari-7!x');
  expect(JSON.stringify(store.factsOf('w1'))).toContain('‹phone-1›, ‹secret›');

  const stranger = new Decrypter();
  stranger.addIdentity(other);
  await expect(stranger.decrypt(written, 'text')).rejects.toThrow();
  store.close();
});

test('with or without a sealed copy the record is the same', async ({}, info) => {
  const recipient = await identityToRecipient(await generateX25519Identity());
  const texts = await Promise.all(
    [false, true].map(async (isSealed) => {
      const dir = info.outputPath(`audit-${isSealed}`);
      const store = openStore(join(dir, 'seesaw.db'));
      const head = exampleHead('w1');
      store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
      const sealed = isSealed ? await openSealedCopy(dir, 'w1', [recipient]) : null;
      const gate = openWalkGate({ store, dir, head, account, sealed });
      gate.fact(note(1, '13900000002'));
      const screen = gate.redactScreen(exampleScreen({ blocks: [block('13900000003')] }));
      const body = gate.screen(screen);
      gate.end('done-now', '2026-11-01T08:00:10.000Z');
      await sealed?.close();
      return JSON.stringify([store.factsOf('w1'), body]);
    }),
  );
  expect(texts[1]).toBe(texts[0]);
  expect(texts[0]).toContain('‹phone-2›');
});

test('only what age knows as a recipient is one', async () => {
  expect(isRecipient(await identityToRecipient(await generateX25519Identity()))).toBe(true);
  for (const wrong of ['', 'age1', 'age1qqqq', 'AGE-SECRET-KEY-1AAAA', 'ssh-ed25519 AAAA', 'me@example.org'])
    expect(isRecipient(wrong), wrong).toBe(false);
});
