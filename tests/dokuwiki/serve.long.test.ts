import { expect, test } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { packagesInstalled } from '../../scenarios/dokuwiki/server/required-packages.ts';
import { freePort } from '../free-port.ts';

test.skip(!packagesInstalled(), 'DokuWiki and PHP are not installed; npm run audit:dokuwiki installs them');

const running: ChildProcess[] = [];
test.afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Runs `serve.ts` with a folder of its own for what it writes. */
function serve(port: number, temporary: string, ...more: string[]) {
  mkdirSync(temporary, { recursive: true });
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scenarios/dokuwiki/serve.ts', '--port', String(port), ...more],
    { env: { ...process.env, TMPDIR: temporary }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.push(child);
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return {
    child,
    exit: once(child, 'close').then(([code]) => ({ code: code as number | null, said })),
    ready: () => expect.poll(() => said, { timeout: 30_000 }).toContain(`ready http://127.0.0.1:${port}/`),
  };
}

const newcomer = {
  do: 'register',
  save: '1',
  login: 'newcomer',
  pass: 'a-password',
  passchk: 'a-password',
  fullname: 'New Comer',
  email: 'newcomer@wiki.example',
};

test('Every start is a clean wiki: who registered before is unknown, and a chosen password serves at once', async ({
  request,
}) => {
  const port = await freePort();
  const post = async (form: Record<string, string>): Promise<string> =>
    (await request.post(`http://127.0.0.1:${port}/doku.php`, { form })).text();
  for (const start of [1, 2]) {
    const { child, exit, ready } = serve(port, test.info().outputPath(`tmp-${start}`));
    await ready();
    expect(await post(newcomer)).toContain('The user has been created.');
    const home = await post({ do: 'login', u: 'newcomer', p: 'a-password' });
    expect(home).toContain('Logged in as');
    expect(home).toContain('Manage Subscriptions');
    child.kill('SIGTERM');
    expect((await exit).code).toBe(0);
  }
});

test('Its pages were saved through the wiki, so that their last line is the same at every visit', async ({
  request,
}) => {
  const port = await freePort();
  const { ready } = serve(port, test.info().outputPath('tmp'));
  await ready();
  for (const id of ['start', 'garden:compost', 'garden:tools', 'club:meetings']) {
    const page = await (await request.get(`http://127.0.0.1:${port}/doku.php?id=${id}`)).text();
    expect(page).toMatch(/Last modified: [^<]* by <bdi>admin<\/bdi>/);
  }
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends PHP with all its workers and removes everything that was written`, async () => {
    const port = await freePort();
    const temporary = test.info().outputPath('tmp');
    const { child, exit, ready } = serve(port, temporary);
    await ready();
    expect(readdirSync(temporary).filter((name) => name.startsWith('seesaw-dokuwiki-'))).toHaveLength(1);
    child.kill(signal);
    expect((await exit).code).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(readdirSync(temporary).filter((name) => name.startsWith('seesaw-dokuwiki-'))).toEqual([]);
  });
}

test('PHP ends even when what started it is killed', async () => {
  const port = await freePort();
  const { child, ready } = serve(port, test.info().outputPath('tmp'));
  await ready();
  child.kill('SIGKILL');
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => 'answers',
        () => 'silent',
      ),
    )
    .toBe('silent');
});

test('A port in use is a sentence that says what to do, and leaves nothing behind', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const temporary = test.info().outputPath('tmp');
  const { code, said } = await serve(port, temporary).exit;
  other.close();
  expect(code).toBe(2);
  expect(said).toContain(`Port ${port} is in use: end what uses it, or choose another with --port.`);
  expect(said).not.toContain('    at ');
  expect(readdirSync(temporary).filter((name) => name.startsWith('seesaw-dokuwiki-'))).toEqual([]);
});

test('With a command it serves as long as the command runs, and ends as the command ended', async () => {
  const port = await freePort();
  const ask = `fetch('http://127.0.0.1:${port}/').then((answer) => process.exit(answer.status === 200 ? 3 : 4))`;
  const { exit } = serve(port, test.info().outputPath('tmp'), '--', process.execPath, '-e', ask);
  expect((await exit).code).toBe(3);
});
