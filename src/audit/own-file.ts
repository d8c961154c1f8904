import { fileURLToPath } from 'node:url';

/** Path of a module of this folder that Playwright is to load: TypeScript in the repository, JavaScript in the package. */
export function ownFile(name: string): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./${name}.${ending}`, import.meta.url));
}
