import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** A source as it lies on the disk; `file`: its path from the working folder, with slashes. */
export type ScenarioSource = { file: string; content: Buffer };

const imported = /(?:\bfrom|\bimport|\bexport\s*\*\s*from)\s*\(?\s*['"](\.{1,2}\/[^'"\n]+)['"]/g;
const code = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** A source that nobody wrote by hand is not kept. */
const longest = 1024 * 1024;
const most = 200;

/**
 * A scenario and what it imports of the author's own code, near and far; packages and data are not followed. Found by
 * their text, so that a commented import may be among them and a computed one is not.
 */
export function scenarioSources(scenario: string): ScenarioSource[] {
  const found = new Map<string, Buffer>();
  const open = [resolve(scenario)];
  for (let path = open.shift(); path !== undefined && found.size < most; path = open.shift()) {
    if (found.has(path)) continue;
    const content = readFileSync(path);
    found.set(path, content);
    for (const [, specifier = ''] of content.toString('utf8').matchAll(imported)) {
      const next = sourceAt(resolve(dirname(path), specifier));
      if (next !== null) open.push(next);
    }
  }
  return [...found].map(([path, content]) => ({
    file: relative(process.cwd(), path).replaceAll('\\', '/'),
    content,
  }));
}

/** The file that an import means: as it is named, with an ending, or TypeScript under the name of what it becomes. */
function sourceAt(path: string): string | null {
  const candidates = [
    path,
    `${path}.ts`,
    `${path}.js`,
    `${path}/index.ts`,
    path.replace(/\.([cm]?)js$/, '.$1ts'),
  ];
  return (
    candidates.find((each) => code.test(each) && existsSync(each) && statSync(each).size <= longest) ?? null
  );
}
