import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { BrowserMissing } from '../browser/browser-missing.ts';
import { searchBrowser } from '../browser/find-browser.ts';
import type { Lang } from '../model/walk.ts';

/** One thing that Seesaw needs of a machine. */
export interface MachineCheck {
  check: 'node' | 'dependencies' | 'sqlite' | 'browser' | 'fonts' | 'reports';
  ok: boolean;
  /** What was found: versions and paths, the same in every language. */
  found: string;
  /** What to do; null where all is well. */
  advice: Record<Lang, string> | null;
}

const Package = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});

const require = createRequire(import.meta.url);

/** Looks at the machine as it is now: every proof is made anew, nothing is installed. */
export async function machineChecks(reports = 'reports'): Promise<MachineCheck[]> {
  return [node(), dependencies(), sqlite(), ...(await browserAndFonts()), reportsFolder(resolve(reports))];
}

function node(): MachineCheck {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  const advice = {
    zh: '请安装 Node 20.19 或更新的版本（https://nodejs.org）。',
    en: 'Install Node 20.19 or newer (https://nodejs.org).',
  };
  return { check: 'node', ok, found: process.versions.node, advice: ok ? null : advice };
}

/** Every package that this one needs, in the version with which it was tested. */
function dependencies(): MachineCheck {
  const own = Package.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
  const wrong: string[] = [];
  for (const [name, wanted] of Object.entries({ ...own.peerDependencies, ...own.dependencies })) {
    const version = installedVersion(name);
    const exact = name in own.dependencies;
    if (version === null || (exact && version !== wanted))
      wrong.push(`${name} ${version ?? '–'} (${wanted})`);
  }
  const advice = { zh: '请运行 npm ci。', en: 'Run npm ci.' };
  return wrong.length === 0
    ? {
        check: 'dependencies',
        ok: true,
        found: `@playwright/test ${installedVersion('@playwright/test')}`,
        advice: null,
      }
    : { check: 'dependencies', ok: false, found: wrong.join(', '), advice };
}

function installedVersion(name: string): string | null {
  const folder = require.resolve.paths(name)?.find((path) => existsSync(join(path, name, 'package.json')));
  return folder
    ? Package.parse(JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))).version
    : null;
}

/** In a process of its own: a binary built for another Node may crash instead of throwing. */
function sqlite(): MachineCheck {
  const script = `const db = new (require('better-sqlite3'))(':memory:');
    process.stdout.write(db.prepare('select sqlite_version()').pluck().get());`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: new URL('../..', import.meta.url),
    encoding: 'utf8',
  });
  if (status === 0) return { check: 'sqlite', ok: true, found: `SQLite ${stdout}`, advice: null };
  const error = /^\w*Error: .*$/m.exec(stderr)?.[0] ?? `better-sqlite3: exit ${status}`;
  const advice = {
    zh: '请安装 python3、make 和 g++，然后运行 npm rebuild better-sqlite3。',
    en: 'Install python3, make and g++, then run npm rebuild better-sqlite3.',
  };
  return { check: 'sqlite', ok: false, found: error, advice };
}

async function browserAndFonts(): Promise<MachineCheck[]> {
  const { found, tried } = await searchBrowser({ anew: true });
  const started = tried.find(({ proof }) => proof.launched);
  const shown = found ?? started?.candidate ?? tried[0]?.candidate;
  const what = shown ? `${shown.path} (${shown.source}${found ? `, ${found.version}` : ''})` : '–';
  const advice = found ? null : new BrowserMissing(tried).sentences;
  return [
    { check: 'browser', ok: started !== undefined, found: what, advice: started ? null : advice },
    { check: 'fonts', ok: found !== null, found: found ? '降级' : '–', advice: started ? advice : null },
  ];
}

/** Bytes that must be free: a walk writes about one megabyte, an audit of ten apps some hundred. */
const enoughSpace = 500e6;

/** Writes a file where reports go, or would go, and takes it away again. */
function reportsFolder(reports: string): MachineCheck {
  const folder = existsSync(reports) ? reports : resolve(reports, '..');
  const probe = join(folder, `.seesaw-doctor-${process.pid}`);
  try {
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const advice = {
      zh: `请换一个可写的文件夹，或改正 ${folder} 的权限。`,
      en: `Choose a folder that can be written, or correct the permissions of ${folder}.`,
    };
    return { check: 'reports', ok: false, found: String(error), advice };
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = `${folder}, ${((bavail * bsize) / 1e9).toFixed(1)} GB`;
  const advice = {
    zh: '磁盘空间不足 0.5 GB，请腾出空间。',
    en: 'Less than 0.5 GB of disk is free: make room.',
  };
  const ok = bavail * bsize >= enoughSpace;
  return { check: 'reports', ok, found: free, advice: ok ? null : advice };
}
