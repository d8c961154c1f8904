/* oxlint-disable no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test as base } from '@playwright/test';
import { openStore } from '../../src/store/open-store.ts';
import type { StoredWalk } from '../../src/store/walk-rows.ts';
import { startTestbed } from '../../src/testbed/start-testbed.ts';
import { root, outerEnv } from '../run-command.ts';
import type { Ended } from '../run-command.ts';

/** `seesaw` as it runs. */
export type Running = { child: ChildProcess; ended: Promise<Ended> };

/** Walks stop at a gate in their middle; a test lets them go on, or does something to their processes. */
export type Gate = {
  /** Waits until so many walks have come to the gate since the test began. */
  reached(number: number): Promise<void>;
  /** Lets those through that stand there now. */
  letThrough(): void;
  /** Lets everybody through from now on. */
  open(): void;
};

/** A person's project: a folder with a small audit of the reading app, which runs on a port of its own. */
export type ReadingProject = {
  folder: string;
  origin: string;
  gate: Gate;
  write(file: string, text: string): void;
  start(args: string[], env?: Record<string, string>): Running;
  seesaw(args: string[], env?: Record<string, string>): Promise<Ended>;
  /** The walks of an audit's database, in a fixed order. */
  walks(audit?: string): StoredWalk[];
};

const scenarioOf = (origin: string, gate: string) => `
import { expect, scenario } from 'seesaw';

const origin = ${JSON.stringify(origin)};

async function signIn({ page, request, account }) {
  const control = new URL(origin);
  control.hostname = '127.0.0.1';
  await request.post(control.origin + '/__testbed/qinghe/reset', { data: { account: account.username, plan: 'standard' } });
  await page.goto(origin + '/login');
  await page.getByLabel('账号').fill(account.username);
  await page.getByLabel('密码').fill(account.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(origin + '/');
}

const gate = (request) => request.get(${JSON.stringify(gate)}, { timeout: 0 });

export default scenario(
  'qinghe-reading',
  { name: { zh: '清禾阅读', en: 'Qinghe Reading' }, sector: 'reading', origin, account: 'qinghe-member' },
  ({ onward, exit }) => {
    onward('upgrade', { from: 'standard', to: 'audio', setup: signIn }, async ({ page, request, walk }) => {
      await page.getByRole('link', { name: '会员中心' }).click();
      await gate(request);
      await walk.indicate(() => page.getByRole('button', { name: '升级到畅听版' }).click());
      await walk.irreversible({ pays: '4.00 CNY' }, () => page.getByRole('button', { name: '确认升级' }).click());
      await walk.reached(() => expect(page.getByRole('heading', { name: '已升级到畅听版' })).toBeVisible());
    });
    exit('cancel-renewal', { from: 'standard', to: 'no-renewal', setup: signIn }, async ({ page, request, walk }) => {
      await page.getByRole('link', { name: '会员中心' }).click();
      await gate(request);
      await walk.indicate(() => page.getByRole('button', { name: '取消自动续费' }).click());
      await walk.irreversible({ ends: 'renewal' }, () => page.getByRole('button', { name: '确认取消续费' }).click());
      await walk.reached(() => expect(page.getByRole('heading', { name: '自动续费已取消' })).toBeVisible());
    });
  },
);
`;

export const test = base.extend<{ project: ReadingProject; gate: Gate & { url: string } }>({
  gate: async ({}, use) => {
    const standing = new Set<ServerResponse>();
    let isOpen = false;
    let came = 0;
    let onArrival = () => {};
    const server = createServer((_, answer) => {
      came += 1;
      if (isOpen) answer.end();
      else standing.add(answer);
      onArrival();
    });
    const letThrough = () => {
      for (const answer of standing) answer.end();
      standing.clear();
    };
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      reached: (number) =>
        new Promise((resolve) => {
          onArrival = () => {
            if (came >= number) resolve();
          };
          onArrival();
        }),
      letThrough,
      open() {
        isOpen = true;
        letThrough();
      },
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },

  project: async ({ gate }, use, testInfo) => {
    const testbed = await startTestbed({ port: 0 });
    const folder = testInfo.outputPath('project');
    const origin = `http://qinghe.localhost:${testbed.port}`;
    const account = {
      origin,
      username: 'member-1',
      password: 'qinghe-demo-1',
      phone: '19900000101',
      demo: true,
    };
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write('package.json', '{ "type": "module" }');
    write('reading/reading.scenario.ts', scenarioOf(origin, gate.url));
    write('reading/accounts.demo.json', JSON.stringify({ accounts: { 'qinghe-member': account } }));
    write(
      'reading/audit.json',
      JSON.stringify({ name: { zh: '阅读类应用', en: 'Reading apps' }, simulated: true }),
    );

    const running = new Set<ChildProcess>();
    const start = (args: string[], env: Record<string, string> = {}): Running => {
      const child = spawn(process.execPath, [join(root, 'bin/seesaw.mjs'), ...args], {
        cwd: folder,
        env: { ...outerEnv, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running.add(child);
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (text) => (stdout += text));
      child.stderr.on('data', (text) => (stderr += text));
      const ended = new Promise<Ended>((resolve) => {
        child.on('close', (code) => {
          running.delete(child);
          resolve({ code, stdout, stderr });
        });
      });
      return { child, ended };
    };
    await use({
      folder,
      origin,
      gate,
      write,
      start,
      seesaw: (args, env) => start(args, env).ended,
      walks: (audit = 'reports/latest') => {
        const store = openStore(join(folder, audit, 'seesaw.db'), { readonly: true });
        try {
          return store.walks();
        } finally {
          store.close();
        }
      },
    });
    for (const child of running) child.kill('SIGKILL');
    await testbed.close();
  },
});

/** The processes that a process started, and those that they started, by their parent's id (Linux). */
export function descendants(pid: number): { pid: number; command: string }[] {
  const children = processes().filter(({ parent }) => parent === pid);
  return children.flatMap((child) => [child, ...descendants(child.pid)]);
}

function processes(): { pid: number; parent: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent] = /\) \S (\d+) /.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))!;
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}
