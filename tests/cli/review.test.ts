import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { openStore } from '../../src/store/open-store.ts';
import { recordReviewed, say } from '../judge/reviewed-audit.ts';
import { recordWalk } from '../judge/record-walk.ts';
import { outerEnv, root, seesaw } from '../run-command.ts';

test('where nothing rests on words alone, nothing needs a reviewer', async ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w1');
  store.close();
  const en = await seesaw(['review', store.path, '--lang', 'en']);
  const zh = await seesaw(['review', store.path, '--lang', 'zh', '--json']);

  expect(en).toMatchObject({
    code: 0,
    stdout: 'Nothing needs a reviewer: no blocker of this audit rests on words alone.\n',
  });
  expect(zh.code).toBe(0);
  expect(JSON.parse(zh.stdout)).toEqual({
    ...{ address: null, takenOver: 0 },
    ...{ items: 0, confirmed: 0, rejected: 0, open: 0 },
  });
});

test('what is reviewed is not asked again', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  say(store, 'LOS-01', { verdict: 'reject' });
  say(store, 'RET-01', { verdict: 'confirm' });
  store.close();
  const { code, stdout } = await seesaw(['review', store.path, '--lang', 'zh']);

  expect(code).toBe(0);
  expect(stdout).toBe('没有需要人工复核的内容：仅凭文字认出的 2 条均已复核。加 --all 可再看。\n');
});

test('what was said of the same words in an earlier audit is taken over with its name and time, once', async ({}, info) => {
  const earlier = recordReviewed(info.outputPath('october', 'seesaw.db'));
  const said = [
    say(earlier, 'LOS-01', { verdict: 'reject' }),
    say(earlier, 'RET-01', { verdict: 'confirm' }),
  ];
  say(earlier, 'RET-01', { verdict: 'withdraw' });
  earlier.close();
  const store = recordReviewed(info.outputPath('november', 'seesaw.db'));
  say(store, 'RET-01', { verdict: 'confirm', reviewer: '李编辑' });
  const review = () => seesaw(['review', store.path, '--from', earlier.path, '--lang', 'en']);

  expect(await review()).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^1 verdict taken over\.\nNothing/),
  });
  expect(store.reviews().slice(1)).toEqual([said[0]]);
  const custody = readFileSync(info.outputPath('november', 'evidence', 'custody.jsonl'), 'utf8');
  expect(custody.match(/"what":"\w+"/g)).toEqual(['"what":"reviewed"', '"what":"sealed"']);
  expect(store.comparisonViews()[0]!.blockers).toEqual(['RET-01', 'CNF-01']);
  expect((await review()).stdout).toMatch(/^Nothing/);
  store.close();
});

test('a database without walks, a path that is none and a port that is none are mistakes of the command', async ({}, info) => {
  const database = info.outputPath('seesaw.db');
  openStore(database).close();
  const wrong: [string[], string][] = [
    [[database], '没有可复核的内容：请先运行 seesaw audit。'],
    [[info.outputPath('nowhere')], '请检查路径'],
    [[database, '--port', '0'], '端口须在 1 到 65535 之间。'],
    [[database, '--port', '65536'], '端口须在 1 到 65535 之间。'],
    [[database, '--port', 'http'], '端口须在 1 到 65535 之间。'],
  ];
  for (const [args, sentence] of wrong) {
    const { code, stdout, stderr } = await seesaw(['review', ...args, '--lang', 'zh']);
    expect({ code, stdout }, args.join(' ')).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  }
});

test('a port that another program has is named, with the code of a machine that lacks something', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  store.close();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const port = `${(other.address() as AddressInfo).port}`;
  const { code, stdout, stderr } = await seesaw(['review', store.path, '--port', port, '--lang', 'en']);
  other.close();

  expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
  expect(stderr).toContain(`The port ${port} is used by another program.`);
});

test('Ctrl-C ends it, and what another process wrote meanwhile does not stand in its way', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  const args = [`${root}/bin/seesaw.mjs`, 'review', store.path, '--lang', 'zh'];
  const child = spawn(process.execPath, args, { env: outerEnv, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value as string;
  const code = new Promise((resolve) => child.on('close', resolve));
  const address = /http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/.exec(await line())?.[0];
  expect(await line()).toBe('2 条中有 2 条待复核。按 Ctrl-C 结束。');

  recordWalk(store, 'meanwhile', { audit: 'november', repeat: 3, project: '' });
  say(store, 'LOS-01', { verdict: 'reject' });
  expect((await fetch(address!)).status).toBe(200);
  child.kill('SIGINT');
  expect(await line()).toBe('仅凭文字认出 2 条：已确认 0 条，已否定 1 条，未定 1 条。');
  expect(await line()).toBe('没有新的结论，什么也没有改变。');
  expect(await code).toBe(0);
  store.close();
});
