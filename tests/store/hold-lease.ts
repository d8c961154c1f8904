/** A process that leases an account, begins a walk, says so, and stays: `hold-lease.ts DATABASE WALK`. */
import { openStore } from '../../src/store/open-store.ts';
import { begin, exampleHead } from './example-walk.ts';

const [database = '', walk = ''] = process.argv.slice(2);
const store = openStore(database);
store.acquireLease({ account: 'member', walk, direction: 'onward' });
begin(store, exampleHead(walk));
console.log('held');
setInterval(() => {}, 1000);
