import { ChainLink, type AuditManifest } from '../../model/manifest.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import { parseStoredJson } from '../../store/parse-stored.ts';
import { sha256 } from '../../store/sha256.ts';
import { readWhole, writeWhole } from './write-whole.ts';

/** The seals of a reports folder, oldest first. Throws StoreError where a line is not what was written. */
export function readChain(file: string): ChainLink[] {
  return linesOf(file).map((line) => parseStoredJson(ChainLink, line, file));
}

/** How a seal names the one before it, given that one's link. */
export function namesOf(link: ChainLink | undefined): AuditManifest['previous'] {
  if (link === undefined) return null;
  const { audit, root, manifest } = link;
  return { audit, root, manifest, line: sha256(canonicalJson(link)) };
}

/** Adds a seal to a chain; hold its lock meanwhile. Throws StoreError. */
export function appendLink(file: string, seal: Omit<ChainLink, 'seq' | 'previous'>): void {
  const lines = linesOf(file);
  const last = lines.at(-1);
  const link = { seq: lines.length + 1, ...seal, previous: last === undefined ? null : sha256(last) };
  writeWhole(file, [...lines, canonicalJson(link), ''].join('\n'));
}

/** The text of a chain up to the seal with this manifest; null if it is not in it. Throws StoreError. */
export function chainTo(file: string, manifest: string): string | null {
  const at = readChain(file).findLastIndex((link) => link.manifest === manifest);
  return at < 0
    ? null
    : linesOf(file)
        .slice(0, at + 1)
        .map((line) => `${line}\n`)
        .join('');
}

/**
 * Number of the first line of a chain that is not canonical, not of a link, or does not follow the line before it;
 * null if none.
 */
export function brokenLink(text: string): number | null {
  let previous: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') return index === text.split('\n').length - 1 ? null : index + 1;
    const link = linkOf(line);
    if (link === null || link.seq !== index + 1 || link.previous !== previous) return index + 1;
    previous = sha256(line);
  }
  // A chain ends with a line feed.
  return text === '' ? null : text.split('\n').length;
}

function linkOf(line: string): ChainLink | null {
  try {
    const link = ChainLink.parse(JSON.parse(line));
    return canonicalJson(link) === line ? link : null;
  } catch {
    return null;
  }
}

function linesOf(file: string): string[] {
  const text = readWhole(file)?.toString() ?? '';
  return text.split('\n').filter((line) => line !== '');
}
