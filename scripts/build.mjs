/** Builds what the package ships: `dist/`, the sources compiled with their types. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { root } from './setup/run.mjs';

const from = (/** @type {string[]} */ ...parts) => join(root, ...parts);

rmSync(from('dist'), { recursive: true, force: true });

/** What git says of this repository; null where there is none, or no git. */
const git = (/** @type {string[]} */ ...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return existsSync(from('.git')) && status === 0 ? stdout.trim() : null;
};
// Of sources with changes that no commit has, no commit is the right one.
const isClean = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'package.json') === '';
const commit = isClean ? git('rev-parse', 'HEAD') : null;

const tsc = from('node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

// What is not TypeScript is shipped as it is: the migrations, the report's style and its script.
for (const room of ['store', 'report', 'review']) {
  cpSync(from('src', room), from('dist', room), {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || /\.(?:sql|css|js)$/.test(path),
  });
}

// What runs inside the page is one file without imports, made as the sources make it when they run.
register();
const { pageScript } = await import('../src/record/page-script.ts');
writeFileSync(from('dist', 'record', 'page-script.bundle.js'), await pageScript());

// The package is in no repository: what walks with it names this one.
writeFileSync(from('dist', 'built-from.json'), `${JSON.stringify({ commit })}\n`);
