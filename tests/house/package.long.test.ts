import { expect, test } from '@playwright/test';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { root, runCommand, type Ended } from '../run-command.ts';

/** npm, as the one that runs these tests or the one on the path. */
function npm(args: string[], cwd: string): Promise<Ended> {
  const cli = process.env.npm_execpath;
  return cli && basename(cli) === 'npm-cli.js'
    ? runCommand(process.execPath, [cli, ...args], { cwd })
    : runCommand('npm', args, { cwd });
}

/** A shop of one page, on which one click upgrades. */
const shopPage = `<!doctype html><html lang="zh"><title>小店</title><main><h1>会员中心</h1><p>当前套餐：标准版</p>
  <button onclick="this.remove(); document.querySelector('p').textContent = '当前套餐：尊享版'">升级会员</button></main>`;

function scenarioSource(origin: string): string {
  return `
    import { expect, scenario } from 'seesaw';

    export default scenario(
      'shop',
      { name: { zh: '小店', en: 'Shop' }, sector: 'retail', origin: ${JSON.stringify(origin)} },
      ({ onward }) => {
        onward('upgrade', { from: 'standard', to: 'premium' }, async ({ page, walk }) => {
          await walk.indicate(() => page.getByRole('button', { name: '升级会员' }).click());
          await walk.reached(() => expect(page.getByText('尊享版')).toBeVisible());
        });
      },
    );`;
}

/** An empty project, outside the repository: below it, what is not declared would be found all the same. */
let project: string;

test.beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'seesaw-project-'));
});

test.afterEach(() => rm(project, { recursive: true, force: true }));

test('the packed package, installed in an empty project, has types and commands and walks a scenario', async () => {
  test.setTimeout(300_000);
  const git = async (args: string[], cwd: string) => (await runCommand('git', args, { cwd })).stdout.trim();
  const changes = await git(
    ['status', '--porcelain', '--untracked-files=no', '--', 'src', 'package.json'],
    root,
  );
  const packedFrom = changes === '' ? await git(['rev-parse', 'HEAD'], root) : null;
  const packed = await npm(['pack', '--pack-destination', project], root);
  expect(packed.code, packed.stderr).toBe(0);
  const tarball = (await readdir(project)).find((file) => file.endsWith('.tgz'))!;

  await test.step('install', async () => {
    await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const own = `@playwright/test@${devDependencies['@playwright/test']}`;
    const args = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
    const installed = await npm([...args, `./${tarball}`, own], project);
    expect(installed.code, installed.stderr).toBe(0);
    // The binary that the install script would fetch or compile for a minute, from this repository.
    const binary = join('node_modules', 'better-sqlite3', 'build');
    await cp(join(root, binary), join(project, binary), { recursive: true });
  });

  await test.step('only what is meant to be shipped is shipped', async () => {
    const shipped = await readdir(join(project, 'node_modules', 'seesaw'));
    expect(shipped.sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'docs', 'package.json']);
  });

  await test.step('its commands run', async () => {
    const { stdout, stderr } = await npm(['exec', '--', 'seesaw', '--help', '--lang', 'en'], project);
    expect(stdout, stderr).toContain('Usage: seesaw');
  });

  const shop: Server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(shopPage);
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  try {
    const origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
    await writeFile(join(project, 'shop.scenario.ts'), scenarioSource(origin));
    await writeFile(
      join(project, 'playwright.config.ts'),
      `import { defineConfig } from '@playwright/test';
       export default defineConfig({
         testMatch: '**/*.scenario.ts',
         use: { launchOptions: { executablePath: ${JSON.stringify((await findBrowser()).path)} } },
       });`,
    );

    await test.step('its types are found, and hold', async () => {
      await writeFile(
        join(project, 'wrong.ts'),
        "import { scenario } from 'seesaw';\nscenario('shop', { nmae: 1 });\n",
      );
      const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      const args = [
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--pretty',
        'false',
        '--module',
        'nodenext',
      ];
      const right = await runCommand(process.execPath, [tsc, ...args, 'shop.scenario.ts'], { cwd: project });
      expect(right.stdout).toBe('');
      const wrong = await runCommand(process.execPath, [tsc, ...args, 'wrong.ts'], { cwd: project });
      expect(wrong.stdout).toContain('error TS2554: Expected 3 arguments');
    });

    await test.step('the project has a repository of its own', async () => {
      const me = ['-c', 'user.name=x', '-c', 'user.email=x@x.example'];
      await git(['init', '-q'], project);
      await git([...me, 'commit', '-q', '--allow-empty', '-m', 'first'], project);
      expect(await git(['rev-parse', 'HEAD'], project)).toMatch(/^[0-9a-f]{40}$/);
    });

    await test.step('a scenario walks and records', async () => {
      const cli = join(project, 'node_modules', '@playwright', 'test', 'cli.js');
      const walked = await runCommand(process.execPath, [cli, 'test', '--reporter=line'], {
        cwd: project,
        env: { SEESAW_OUT: 'reports/first', TEST_WORKER_INDEX: undefined, TEST_PARALLEL_INDEX: undefined },
      });
      expect(walked.stdout, walked.stderr).toContain('1 passed');
      const judged = await npm(
        ['exec', '--', 'seesaw', 'judge', 'reports/first', '--export', 'judged.jsonl', '--lang', 'en'],
        project,
      );
      expect(judged.stdout, judged.stderr).toBe('1 walk judged.\n');
      const rows = await readFile(join(project, 'judged.jsonl'), 'utf8');
      expect(rows).toContain('"outcome":"done-now"');
      expect(rows).toContain('"clicks":1');
    });

    await test.step('what walked is named by its own commit, not by that of the project', async () => {
      const db = new Database(join(project, 'reports/first/seesaw.db'), { readonly: true });
      const commit = db.prepare("SELECT head ->> '$.environment.commit' FROM walk").pluck().get();
      db.close();
      expect(commit).toBe(packedFrom);
    });
  } finally {
    shop.close();
  }
});
