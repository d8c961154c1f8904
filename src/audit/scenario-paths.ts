import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { AuditError } from './audit-error.ts';
import { escapeRegExp } from './escape-reg-exp.ts';

export type ScenarioPaths = {
  /** Playwright's own arguments: regular expressions, each true of exactly what was named. */
  filters: string[];
  /** The folder that holds everything that was named. */
  testDir: string;
  /** Files named one by one: walked whatever they are called. */
  files: string[];
};

/**
 * The paths that a person gave, absolute or relative to the working directory.
 *
 * @throws AuditError `usage` if one does not exist
 */
export function scenarioPaths(paths: readonly string[]): ScenarioPaths {
  const named = paths.map((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw missing(path);
    return { path: resolve(path), isFolder: stats.isDirectory() };
  });
  const folders = named.map(({ path, isFolder }) => (isFolder ? path : dirname(path)));
  return {
    filters: named.map(({ path, isFolder }) =>
      isFolder ? `^${escapeRegExp(path.endsWith(sep) ? path : path + sep)}` : `^${escapeRegExp(path)}$`,
    ),
    testDir: folders.length === 0 ? process.cwd() : folders.reduce(commonFolder),
    files: named.filter(({ isFolder }) => !isFolder).map(({ path }) => path),
  };
}

function commonFolder(a: string, b: string): string {
  for (let folder = a; ; folder = dirname(folder)) {
    const below = relative(folder, b);
    if (!below.startsWith('..') || folder === dirname(folder)) return folder;
  }
}

function missing(path: string): AuditError {
  return new AuditError('usage', {
    zh: `找不到 ${path}：请检查路径，它应是一个场景文件或存放场景的文件夹。`,
    en: `${path} does not exist: check the path; it should be a scenario or a folder of scenarios.`,
  });
}
