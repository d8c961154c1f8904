import { posix } from 'node:path';
import { foldedName, isEntryName } from '../evidence/archive/entry-name.ts';
import { safeText } from '../words/safe-text.ts';
import { ReproduceError } from './reproduce-error.ts';

const code = /\.(?:[cm]?[jt]s|[jt]sx)$/;

/**
 * Where sources go below one folder, so that they find each other as they did: by path as it was recorded. Paths that
 * lead upwards from where the audit was started begin deeper.
 *
 * @throws ReproduceError for a path that leads out, or to something that is no code
 */
export function sourcePlaces(files: readonly string[]): Map<string, string> {
  const paths = files.map((file) => ({ file, path: posix.normalize(file) }));
  const ups = paths.map(({ path }) => path.split('/').filter((part) => part === '..').length);
  const base = Array.from({ length: Math.max(0, ...ups) }, (_, index) => `up-${index + 1}`).join('/');
  const taken = new Set<string>();
  return new Map(
    paths.map(({ file, path }) => {
      const place = posix.normalize(posix.join(base, path));
      const isSafe = !posix.isAbsolute(path) && isEntryName(place) && code.test(place);
      if (!isSafe || place.split('/').includes('node_modules')) throw leadsOut(file);
      // Nor may two of them be in each other's way, on any file system.
      const own = foldedName(place);
      const isInTheWay = [...taken].some(
        (other) => other === own || other.startsWith(`${own}/`) || own.startsWith(`${other}/`),
      );
      if (isInTheWay) throw leadsOut(file);
      taken.add(own);
      return [file, place];
    }),
  );
}

function leadsOut(file: string): ReproduceError {
  const name = safeText(file, 200);
  return new ReproduceError('usage', {
    zh: `证据包中的源文件 ${name} 的路径不能在这里写出，没有运行任何内容。`,
    en: `The path of ${name}, a source in the bundle, cannot be written here; nothing was run.`,
  });
}
