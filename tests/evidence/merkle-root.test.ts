import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { merkleRoot } from '../../src/evidence/seal/merkle-root.ts';

const sha256 = (...parts: string[]) =>
  createHash('sha256')
    .update(Buffer.from(parts.join(''), 'hex'))
    .digest('hex');
const entries = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) =>
  createHash('sha256').update(letter).digest('hex'),
);
const leaf = (entry: string) => sha256('00', entry);
const node = (left: string, right: string) => sha256('01', left, right);

test('the empty list and single entries are those of RFC 6962', () => {
  expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(merkleRoot([entries[0]!])).toBe(leaf(entries[0]!));
});

test('seven entries hang together as in the drawing of RFC 6962, 2.1.3', () => {
  const [d0, d1, d2, d3, d4, d5, d6] = entries.map(leaf) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const k = node(node(d0, d1), node(d2, d3));
  const l = node(node(d4, d5), d6);
  expect(merkleRoot(entries)).toBe(node(k, l));
  expect(merkleRoot(entries.slice(0, 3))).toBe(node(node(d0, d1), d2));
});

test('a dropped, added, swapped or doubled entry gives another root', () => {
  const root = merkleRoot(entries);
  const others = [
    entries.slice(1),
    [...entries, entries[6]!],
    [entries[1]!, entries[0]!, ...entries.slice(2)],
    [...entries, ...entries],
  ];
  expect(new Set([root, ...others.map((each) => merkleRoot(each))]).size).toBe(5);
});
