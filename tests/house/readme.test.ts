import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { detectors } from '../../src/detect/detectors.ts';
import { root, seesaw } from '../run-command.ts';

const read = (path: string) => readFile(join(root, path), 'utf8');

/** Every text that a person reads in this repository. */
async function documents(): Promise<{ path: string; text: string }[]> {
  const inDocs = (await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md'));
  const paths = ['README.md', 'CONTRIBUTING.md', ...inDocs.map((name) => `docs/${name}`)];
  return Promise.all(paths.map(async (path) => ({ path, text: await read(path) })));
}

/** The rows `| \`seesaw …\` | … |` of the README: command and the options that stand behind it. */
async function commandRows(): Promise<{ command: string; options: string[] }[]> {
  const readme = await read('README.md');
  return [...readme.matchAll(/^\| `seesaw ([a-z]+)[^|]*\|(.*)\|$/gm)].map(([, command = '', text = '']) => ({
    command,
    options: [...text.matchAll(/`(--[a-z-]+)/g)].map(([, option = '']) => option),
  }));
}

test('the README lists every exit code and no other', async () => {
  const listed = [...(await read('README.md')).matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));

  expect(listed).toEqual(Object.values(exitCodes));
});

test('the README lists every command and no other', async () => {
  const { stdout } = await seesaw(['--help', '--lang', 'en']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map((match) => match[1] ?? '');

  expect((await commandRows()).map(({ command }) => command).toSorted()).toEqual(commands.toSorted());
});

test('every option that the README names stands in the help of its command, and every one of the help in the README', async () => {
  const rows = await commandRows();
  const helps = await Promise.all(rows.map(({ command }) => seesaw([command, '--help', '--lang', 'en'])));
  const known = helps.map(({ stdout }) =>
    [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1] ?? '').toSorted(),
  );

  expect(rows.map(({ options }) => [...options, '--help'].toSorted())).toEqual(known);
});

test('every npm script that a document names exists', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
  for (const { path, text } of await documents())
    for (const [, script = ''] of text.matchAll(/npm run ([a-z:-]+)/g))
      expect(Object.keys(scripts), path).toContain(script);
});

test('every file that a document links to or shows exists', async () => {
  for (const { path, text } of await documents()) {
    const links = text.matchAll(/\]\(([^)#\s]+)[^)]*\)|<img src="([^"]+)"/g);
    for (const link of links) {
      const to = link[1] ?? link[2] ?? '';
      if (!to.includes('://'))
        expect(existsSync(join(root, dirname(path), to)), `${path} → ${to}`).toBe(true);
    }
  }
});

test('the README names every blocker that is looked for, by its names and no other', async () => {
  const rows = [...(await read('README.md')).matchAll(/^\| (\S+) ([A-Z]{3}-\d\d) \|/gm)];
  const listed = rows.map(([, name, id]) => `${id} ${name}`);

  expect(listed.toSorted()).toEqual(detectors.map(({ meta }) => `${meta.id} ${meta.name.zh}`).toSorted());
});
