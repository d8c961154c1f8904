import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import type { DeclaredAccount } from '../../src/model/account.ts';
import { sourceMedia, Sources, sourcesMedia } from '../../src/model/sources.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readContent } from '../../src/store/read-content.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { exampleHead } from '../store/example-walk.ts';

const member: DeclaredAccount = { name: 'member', password: 'Kanari-7!x', phone: '13812345678' };

/** What the gate keeps of sources: the list, and each text that is kept. */
function kept(dir: string, sources: { file: string; content: Buffer }[]): { list: Sources; texts: string[] } {
  const store = openStore(join(dir, 'seesaw.db'));
  const head = exampleHead('w1');
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const gate = openWalkGate({ store, dir, head, account: member });
  gate.sources(sources);
  const read = (sha: string) => readContent(dir, store.file(sha)!).toString('utf8');
  const files = store.filesOf('w1');
  const list = Sources.parse(JSON.parse(read(files.find(({ media }) => media === sourcesMedia)!.sha256)));
  const texts = list.files.flatMap(({ kept }) => (kept === null ? [] : [read(kept)]));
  expect(files.filter(({ media }) => media === sourceMedia)).toHaveLength(texts.length);
  store.close();
  return { list, texts };
}

test('a source without a secret is kept byte for byte, under the hash of what was walked', ({}, info) => {
  const source = "await page.getByLabel('密码').fill(account.password);\n";
  const { list, texts } = kept(info.outputPath('audit'), [
    { file: 'a.scenario.ts', content: Buffer.from(source) },
  ]);
  expect(texts).toEqual([source]);
  expect(list.files).toEqual([
    { file: 'a.scenario.ts', sha256: sha256(source), kept: sha256(source), redacted: {} },
  ]);
});

test('a source that holds a secret is kept with marks, and says that another one was walked', ({}, info) => {
  const source = "fill('Kanari-7!x'); fill('138-1234-5678');\n";
  const { list, texts } = kept(info.outputPath('audit'), [
    { file: 'a.scenario.ts', content: Buffer.from(source) },
  ]);
  expect(texts).toEqual(["fill('‹secret›'); fill('‹phone-1›');\n"]);
  expect(list.files[0]).toMatchObject({ sha256: sha256(source), redacted: { password: 1, phone: 1 } });
  expect(list.files[0]!.kept).not.toBe(sha256(source));
});

test('a source that is no text is not kept, only its hash', ({}, info) => {
  const content = Buffer.from([0xff, 0xfe, 0x00]);
  const { list, texts } = kept(info.outputPath('audit'), [{ file: 'a.ts', content }]);
  expect(texts).toEqual([]);
  expect(list.files).toEqual([{ file: 'a.ts', sha256: sha256(content), kept: null, redacted: {} }]);
});

test('what stands in a source does not change the ordinals of what a page shows', ({}, info) => {
  const dir = info.outputPath('audit');
  const store = openStore(join(dir, 'seesaw.db'));
  const head = exampleHead('w1');
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const gate = openWalkGate({ store, dir, head, account: null });
  gate.sources([{ file: 'a.ts', content: Buffer.from('13700001111') }]);
  expect(gate.redact('13900002222')).toBe('‹phone-1›');
  store.close();
});
