import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { WalkFacts } from '../../../src/detect/walk-facts.ts';
import { measureWalk } from '../../../src/measure/measure-walk.ts';
import type { WalkInput } from '../../../src/measure/walk-input.ts';
import { Screen } from '../../../src/model/screen.ts';
import { isAboutUs } from '../../../src/model/words.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readContent } from '../../../src/store/read-content.ts';
import type { Variant } from './variants.ts';

/** Walks of the mutations as they were recorded: facts and screens, no pictures; one JSON text a walk. */
const fileOf = (variant: Variant): string =>
  fileURLToPath(new URL(`facts/${variant}.jsonl.br`, import.meta.url));

/** Whether a variant was recorded. */
export function isRecorded(variant: Variant): boolean {
  return existsSync(fileOf(variant));
}

/** The walks of an audit that say something about their target. */
export function walksOf(audit: string): WalkInput[] {
  const path = join(audit, 'seesaw.db');
  const store = openStore(path);
  const walks: WalkInput[] = [];
  for (const walk of store.walks({})) {
    if (walk.status !== 'ended' || walk.outcome === null || isAboutUs(walk.outcome)) continue;
    const facts = store.factsOf(walk.head.walk);
    const screens = facts.flatMap((fact) => {
      if (fact.kind !== 'screen') return [];
      const file = store.file(fact.body);
      if (!file) throw new Error(`no screen ${fact.body}`);
      return [Screen.parse(JSON.parse(readContent(dirname(path), file).toString('utf8')))];
    });
    walks.push({ head: walk.head, facts, screens });
  }
  store.close();
  return walks;
}

/** Keeps walks as a variant's. @returns bytes of the file. */
export function keepWalks(variant: Variant, walks: readonly WalkInput[]): number {
  const lines = walks.map((walk) => JSON.stringify(walk)).join('\n');
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const packed = brotliCompressSync(lines, {
    params: {
      [BROTLI_PARAM_LGWIN]: 24,
      [BROTLI_PARAM_QUALITY]: 11,
      [BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(lines),
    },
  });
  writeFileSync(fileOf(variant), packed);
  return packed.length;
}

/** The recorded walks of a variant by target, measured anew. */
export function recordedWalks(variant: Variant): Map<string, WalkFacts[]> {
  const lines = brotliDecompressSync(readFileSync(fileOf(variant)))
    .toString('utf8')
    .split('\n');
  const byTarget = new Map<string, WalkFacts[]>();
  for (const line of lines) {
    const walk = JSON.parse(line) as WalkInput;
    const { id } = walk.head.target;
    byTarget.set(id, [...(byTarget.get(id) ?? []), { ...walk, measured: measureWalk(walk) }]);
  }
  return byTarget;
}
