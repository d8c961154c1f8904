import { expect, test } from '@playwright/test';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openContentStore } from '../../src/evidence/content-store.ts';
import { filePath } from '../../src/store/file-path.ts';
import { readContent } from '../../src/store/read-content.ts';
import { sha256 } from '../../src/store/sha256.ts';

const json = Buffer.from(JSON.stringify({ text: '降级'.repeat(500) }));

test('JSON lies packed under the hash of what it says, a picture as it is', ({}, info) => {
  const dir = info.outputPath('audit');
  const contents = openContentStore(dir);
  const body = contents.put(json, 'application/json', 'gzip');
  const stored = readFileSync(filePath(dir, sha256(json)));
  expect(body).toEqual({
    sha256: sha256(json),
    media: 'application/json',
    bytes: json.length,
    encoding: 'gzip',
    stored: stored.length,
  });
  expect(stored.length).toBeLessThan(json.length / 4);
  expect(gunzipSync(stored).equals(json)).toBe(true);

  const picture = contents.put(Buffer.from('not really a picture'), 'image/png', 'none');
  expect(readFileSync(filePath(dir, picture.sha256), 'utf8')).toBe('not really a picture');
  expect(readContent(dir, body).equals(json)).toBe(true);
  contents.sync();
});

test('packing says neither when nor where it was done', ({}, info) => {
  const dir = info.outputPath('audit');
  const { sha256: name } = openContentStore(dir).put(json, 'application/json', 'gzip');
  expect([...readFileSync(filePath(dir, name)).subarray(4, 10)]).toEqual([0, 0, 0, 0, 0, 255]);
});

test('the same content lies there once, and nothing else does', ({}, info) => {
  const dir = info.outputPath('audit');
  for (let i = 0; i < 3; i++) openContentStore(dir).put(json, 'application/json', 'gzip');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name)).toEqual([sha256(json)]);
});

test('a file cut off by a power cut is written again', ({}, info) => {
  const dir = info.outputPath('audit');
  const body = openContentStore(dir).put(json, 'application/json', 'gzip');
  truncateSync(filePath(dir, body.sha256), 0);
  openContentStore(dir).put(json, 'application/json', 'gzip');
  expect(readContent(dir, body).equals(json)).toBe(true);
});

test('a file that is not what its name says is damage, a missing one is missing', ({}, info) => {
  const dir = info.outputPath('audit');
  const contents = openContentStore(dir);
  const picture = contents.put(Buffer.from('a picture'), 'image/png', 'none');
  appendFileSync(filePath(dir, picture.sha256), '!');
  expect(() => readContent(dir, picture)).toThrow(expect.objectContaining({ code: 'corrupt' }));
  const body = contents.put(json, 'application/json', 'gzip');
  appendFileSync(filePath(dir, body.sha256), 'trailing');
  expect(() => readContent(dir, body)).toThrow(expect.objectContaining({ code: 'corrupt' }));
  truncateSync(filePath(dir, body.sha256), 30);
  expect(() => readContent(dir, body)).toThrow(expect.objectContaining({ code: 'corrupt' }));
  expect(() => readContent(dir, { sha256: 'f'.repeat(64), encoding: 'none' })).toThrow(
    expect.objectContaining({ code: 'missing' }),
  );
});

test('a full disk is one sentence, and leaves no half of a file', ({}, info) => {
  test.skip(process.platform !== 'linux', '/dev/full is a device of Linux');
  const dir = info.outputPath('audit');
  const path = filePath(dir, sha256(json));
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync('/dev/full', `${path}.${process.pid}.part`);
  const contents = openContentStore(dir);
  expect(() => contents.put(json, 'application/json', 'gzip')).toThrow(
    expect.objectContaining({ code: 'full' }),
  );
  expect(readdirSync(dirname(path))).toEqual([]);
});

test('a folder that was taken away while a walk goes on is missed, not made again', ({}, info) => {
  const dir = info.outputPath('audit');
  const contents = openContentStore(dir);
  contents.put(json, 'application/json', 'gzip');
  renameSync(dir, `${dir}.away`);
  const moved = expect.objectContaining({ code: 'moved' });
  expect(() => contents.put(Buffer.from('a picture'), 'image/png', 'none')).toThrow(moved);
  expect(existsSync(dir)).toBe(false);
  mkdirSync(dir);
  expect(() => contents.sync()).toThrow(moved);
});
