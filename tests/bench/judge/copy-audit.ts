import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openStore } from '../../../src/store/open-store.ts';

/** Each copy as an audit of its own; or all of them as repeats of one audit, numbered on. */
export type Shape = 'audits' | 'repeats';

/**
 * Makes a database of so many walks, or a few more, out of one audit's: its walks again and again, with all their
 * facts. Files are shared with the source. Returns the number of walks.
 */
export function copyAudit(source: string, folder: string, walks: number, shape: Shape): number {
  const from = openStore(source, { readonly: true });
  const to = openStore(join(folder, 'seesaw.db'));
  symlinkSync(join(dirname(source), 'files'), join(folder, 'files'));
  const originals = from
    .walks({})
    .filter(({ status, outcome }) => status === 'ended' && outcome !== 'interrupted');
  const repeats = Math.max(...originals.map(({ head }) => head.repeat));
  let copied = 0;
  for (let round = 1; copied < walks; round++) {
    const audit = shape === 'audits' ? `copy-${round}` : 'copy';
    const before = shape === 'audits' ? 0 : (round - 1) * repeats;
    to.putAudit({ audit, startedAt: originals[0]!.head.startedAt, settings: {} });
    for (const { head, outcome } of originals) {
      const walk = `${head.walk}-${round}`;
      to.beginWalk({ ...head, walk, audit, repeat: before + head.repeat });
      for (const file of from.filesOf(head.walk)) to.putFile(walk, file);
      for (const fact of from.factsOf(head.walk))
        to.appendFact(walk, { at: fact.at, kind: fact.kind, json: JSON.stringify(fact) });
      to.endWalk(walk, outcome!, head.startedAt, {});
      copied++;
    }
  }
  from.close();
  to.close();
  return copied;
}
