/** A process that writes walks: `write-walks.ts DATABASE NAME WALKS FACTS`. Prints a line per walk that ended. */
import { openStore } from '../../src/store/open-store.ts';
import { append, begin, exampleHead, note } from './example-walk.ts';

const [database = '', name = '', walks = '', facts = ''] = process.argv.slice(2);
const store = openStore(database);
for (let w = 1; w <= Number(walks); w++) {
  const walk = `${name}-${w}`;
  begin(store, exampleHead(walk, { repeat: w }));
  for (let f = 1; f <= Number(facts); f++) {
    append(store, walk, note(f, `fact ${f} of ${walk}`));
    store.heartbeat(walk);
  }
  store.endWalk(walk, 'done-now', '2026-11-01T08:00:10.000Z');
  console.log(walk);
}
store.close();
