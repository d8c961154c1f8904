import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { seesaw } from '../run-command.ts';

test('texts are answered line by line, in the order given, with the words that say it', async ({}, testInfo) => {
  const texts = [
    { id: 'b', lang: 'zh-CN', role: 'dialog', text: '请注意！降级后，您将失去 4K 画质。' },
    { id: 'a', lang: 'en', role: 'page', text: 'You can cancel anytime, no need to contact support.' },
    { id: 'c', lang: 'en', role: 'chat-agent', text: 'Someone will call you back within 48 hours.' },
  ];
  const file = testInfo.outputPath('texts.jsonl');
  writeFileSync(file, `\ufeff${texts.map((text) => JSON.stringify(text)).join('\r\n')}\r\n\r\n`);
  const { code, stdout, stderr } = await seesaw(['inspect', '--texts', file, '--json']);
  expect(code, stderr).toBe(exitCodes.done);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      id: 'b',
      blockers: ['LOS-01'],
      spans: [{ blocker: 'LOS-01', start: 4, end: 18, quote: '降级后，您将失去 4K 画质' }],
    },
    { id: 'a', blockers: [], spans: [] },
    { id: 'c', blockers: ['CHN-04'], spans: [expect.objectContaining({ blocker: 'CHN-04', start: 0 })] },
  ]);
});

test('a line that is no text is named, and nothing is answered', async ({}, testInfo) => {
  const file = testInfo.outputPath('texts.jsonl');
  writeFileSync(
    file,
    '{"id":"1","lang":"en","role":"page","text":"x"}\n{"id":"2","role":"page","text":"x"}\n',
  );
  const { code, stdout, stderr } = await seesaw(['inspect', '--texts', file, '--json', '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: exitCodes.usage, stdout: '' });
  expect(stderr).toMatch(/Line 2 of .*lang/);
});
