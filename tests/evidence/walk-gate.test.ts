import { expect, test } from '@playwright/test';
import type { TestInfo } from '@playwright/test';
import { PNG } from 'pngjs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import type { WalkGate } from '../../src/evidence/walk-gate.ts';
import type { DeclaredAccount } from '../../src/model/account.ts';
import type { Fact } from '../../src/model/fact.ts';
import { Screen } from '../../src/model/screen.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { readContent } from '../../src/store/read-content.ts';
import { exampleHead, note } from '../store/example-walk.ts';
import { block, control, exampleScreen } from './example-screen.ts';

const member: DeclaredAccount = {
  name: 'member',
  username: 'canary_member',
  password: 'Kanari-7!x',
  phone: '13812345678',
  personal: { name: '张三丰' },
};

function openGate(
  info: TestInfo,
  account: DeclaredAccount | null = member,
): { gate: WalkGate; store: Store; dir: string } {
  const dir = info.outputPath('audit');
  const store = openStore(join(dir, 'seesaw.db'));
  const head = exampleHead('w1');
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  return { gate: openWalkGate({ store, dir, head, account }), store, dir };
}

function readJson(store: Store, dir: string, sha256: string): unknown {
  return JSON.parse(readContent(dir, store.file(sha256)!).toString('utf8'));
}

/** Every byte below a folder, packed files unpacked. */
function everythingWritten(dir: string): Buffer {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(
    files.map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes;
    }),
  );
}

test('facts are redacted, chained and kept in order', ({}, info) => {
  const { gate, store } = openGate(info);
  gate.fact(note(1, '张三丰 138-1234-5678'));
  gate.fact(note(2, '降级'));
  gate.end('done-now', '2026-11-01T08:00:10.000Z');
  expect(store.factsOf('w1')).toEqual([note(1, '‹name-1› ‹phone-1›'), note(2, '降级')]);
  expect(store.chainBreak('w1')).toBeNull();
  expect(store.walk('w1')).toMatchObject({
    outcome: 'done-now',
    facts: 2,
    redactions: { name: 1, phone: 1 },
  });
});

test('what is no fact does not pass, and what a fact does not have is left out', ({}, info) => {
  const { gate, store } = openGate(info);
  expect(() => gate.fact({ kind: 'rumour', at: 1 } as unknown as Fact)).toThrow();
  expect(() => gate.fact(note(Number.NaN, 'x'))).toThrow();
  const more = { ...note(1, 'x'), password: 'Kanari-7!x' };
  gate.fact(more);
  expect(store.factsOf('w1')).toEqual([note(1, 'x')]);
});

test('what a search tells of menus, results and neighbours is redacted too', ({}, info) => {
  const { gate, store } = openGate(info);
  const secret = '张三丰 138-1234-5678';
  const mark = { role: 'link', name: '降级', nth: 0, act: 'click', text: '', via: 'menu' } as const;
  gate.fact({
    ...{ kind: 'search', at: 1, for: 'downgrade', found: true, replayed: false, version: 'search-2' },
    ...{
      depth: 1,
      foundAfter: 0,
      steps: 0,
      screens: 0,
      hovered: 1,
      pauseMs: 0,
      budget: { depth: 6, screens: 60 },
    },
    path: [{ ...mark, ancestors: [secret], siblings: [secret] }],
    elsewhere: `http://a.example/?q=${secret}`,
    visited: [{ url: 'http://a.example/', title: secret }],
    menus: [{ name: secret, url: 'http://a.example/', items: [secret] }],
    queries: [{ via: 'site-search', field: secret, text: secret, url: 'http://a.example/', led: secret }],
  });
  const told = JSON.stringify(store.factsOf('w1'));
  expect([told.includes('三丰'), told.includes('1234'), told.match(/‹phone-1›/g)?.length]).toEqual([
    false,
    false,
    9,
  ]);
});

test('no secret can turn a fact or a screen into another one', ({}, info) => {
  const words = {
    name: 'm',
    username: 'isolated',
    password: 'navigation',
    personal: { name: ['main', 'page', 'button', 'filled', 'style'] },
  };
  const { gate, store, dir } = openGate(info, words);
  const facts: Fact[] = [
    {
      kind: 'page',
      at: 1,
      page: 'p1',
      opener: null,
      url: 'http://a.example/navigation',
      world: 'isolated',
      gap: null,
    },
    { kind: 'navigation', at: 2, page: 'p1', frame: 'f1', main: true, url: 'http://a.example/', how: 'load' },
  ];
  for (const fact of facts) gate.fact(fact);
  expect(store.factsOf('w1')).toEqual([{ ...facts[0], url: 'http://a.example/‹secret›' }, facts[1]]);

  const body = gate.screen(exampleScreen({ controls: [{ ...control('main'), kind: 'filled' }] }));
  const screen = Screen.parse(readJson(store, dir, body));
  expect(screen.controls[0]).toMatchObject({
    name: '‹name-1›',
    region: 'main',
    kind: 'filled',
    colourSource: 'style',
  });
});

test('a screen is stored as it would be redacted, and what its links offer stays', ({}, info) => {
  const { gate, store, dir } = openGate(info);
  const screen = exampleScreen({
    blocks: [block('张三丰，您好'), block('致电 139-0000-1111 取消，或联系 13700002222')],
    controls: [control('139-0000-1111', 'tel:13900001111')],
  });
  const redacted = gate.redactScreen(screen);
  expect(redacted.blocks.map(({ text }) => text)).toEqual([
    '‹name-1›，您好',
    '致电 139-0000-1111 取消，或联系 ‹phone-2›',
  ]);
  expect(readJson(store, dir, gate.screen(screen))).toEqual(redacted);
  expect(store.filesOf('w1')).toEqual([
    expect.objectContaining({ encoding: 'gzip', media: 'application/vnd.seesaw.screen+json' }),
  ]);
});

test('any other JSON is redacted in all of its strings, deep, its keys aside', ({}, info) => {
  const { gate, store, dir } = openGate(info);
  const body = gate.json({ list: [{ 张三丰: '张三丰' }], n: 1, none: null }, 'application/json');
  expect(readJson(store, dir, body)).toEqual({ list: [{ 张三丰: '‹name-1›' }], n: 1, none: null });
});

test('one content is one file, whoever stores it and however often', ({}, info) => {
  const { gate, store } = openGate(info);
  expect(gate.json({ b: 1, a: 2 }, 'application/json')).toBe(gate.json({ a: 2, b: 1 }, 'application/json'));
  expect(store.filesOf('w1')).toHaveLength(1);
});

test('pictures are stored as they are, or with their boxes blackened and counted', ({}, info) => {
  const { gate, store, dir } = openGate(info);
  const picture = new PNG({ width: 4, height: 4 });
  picture.data.fill(255);
  const png = PNG.sync.write(picture);
  const plain = gate.picture(png, [], 1);
  expect(readContent(dir, store.file(plain)!).equals(png)).toBe(true);
  const masked = gate.picture(
    png,
    [
      [0, 0, 2, 2],
      [3, 3, 1, 1],
    ],
    1,
  );
  const pixels = PNG.sync.read(readContent(dir, store.file(masked)!)).data;
  expect([0, 1, 2, 15].map((at) => pixels[at * 4])).toEqual([0, 0, 255, 0]);
  expect(gate.counts).toEqual({ picture: 2 });
});

test('text that a page broke apart is mended before it is written', ({}, info) => {
  const { gate, store } = openGate(info);
  gate.fact(note(1, 'a\ud83db\0c'));
  expect(store.factsOf('w1')).toEqual([note(1, 'a\ufffdb\0c')]);
});

test('nothing passes the gate after the end', ({}, info) => {
  const { gate } = openGate(info);
  gate.end('refused', '2026-11-01T08:00:10.000Z');
  expect(() => gate.fact(note(1, 'x'))).toThrow(expect.objectContaining({ code: 'refused' }));
  expect(() => gate.end('done-now', '2026-11-01T08:00:11.000Z')).toThrow(
    expect.objectContaining({ code: 'refused' }),
  );
});

test('a canary that passes the gate in every way is in no byte that was written', ({}, info) => {
  const { gate, store, dir } = openGate(info);
  const learned = 'T0ken-9f8e7d6c5b4a';
  gate.learn('token', learned);
  const canaries = ['Kanari-7!x', '13812345678', 'canary_member', '张三丰', learned];
  for (const canary of canaries) {
    const carried = [
      canary,
      `x${canary}y`,
      encodeURIComponent(canary),
      JSON.stringify({ canary }),
      Buffer.from(`user:${canary}`).toString('base64'),
      Buffer.from(canary).toString('hex'),
      `https://a.example/?q=${encodeURIComponent(canary)}#${canary}`,
    ];
    for (const text of carried) {
      gate.fact(note(1, text));
      gate.fact({ kind: 'console', at: 1, page: 'p1', level: 'error', text });
      gate.screen(
        exampleScreen({ title: text, blocks: [block(text)], controls: [control(text, text)], url: text }),
      );
      gate.json({ deep: [{ text }] }, 'application/json');
    }
  }
  gate.end('done-now', '2026-11-01T08:00:10.000Z');
  store.close();
  const written = everythingWritten(dir);
  expect(written.includes('‹secret›')).toBe(true);
  const found = canaries.flatMap((canary) =>
    [
      canary,
      encodeURIComponent(canary),
      Buffer.from(canary).toString('hex'),
      Buffer.from(canary, 'utf16le'),
    ].filter((form) => written.includes(form)),
  );
  expect(found).toEqual([]);
});

test('a number that one text of a screen glues to another is known from where it stands by itself', ({}, info) => {
  const { gate } = openGate(info);
  const glued = [block('手机139234567892026-11-22')];
  const alone = { role: 'StaticText', name: '13923456789', depth: 1 };
  const { blocks, ax } = gate.redactScreen({ ...exampleScreen(), blocks: glued, ax: [alone] });
  expect([blocks[0]!.text, ax[0]!.name]).toEqual(['手机‹phone-2›2026-11-22', '‹phone-2›']);
});
