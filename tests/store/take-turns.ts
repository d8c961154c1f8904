/**
 * A process whose walks lease one account: `take-turns.ts DATABASE NAME DIRECTION WALKS`. It holds the account
 * for a moment, in which a file says so that nobody else may find.
 */
import { closeSync, openSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Direction } from '../../src/model/words.ts';
import { openStore } from '../../src/store/open-store.ts';

const [database = '', name = '', direction = '', walks = ''] = process.argv.slice(2);
const store = openStore(database);
for (let w = 1; w <= Number(walks); w++) {
  const walk = `${name}-${w}`;
  const ask = { account: 'member', walk, direction: Direction.parse(direction) };
  while (!store.acquireLease(ask)) await setTimeout(2);
  closeSync(openSync(`${database}.held`, 'wx'));
  await setTimeout(3);
  rmSync(`${database}.held`);
  store.releaseLease(walk);
}
store.close();
