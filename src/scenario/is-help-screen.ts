import { isHelpLabel, isHelpPath } from '../lexicon/is-help.ts';
import type { Screen } from '../model/screen.ts';

/** Whether a screen is one of help articles, by its address or by the first part of its title. HOME is none. */
export function isHelpScreen({ isHome, path, title }: Screen): boolean {
  return !isHome && (isHelpPath(path) || isHelpLabel(title.split(/[·|\-–—_]/u)[0] ?? ''));
}
