/** Opens a database and prints the code of the error, or `open` and the number of walks: `… DATABASE readonly|write`. */
import { openStore } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';

const [database = '', mode = ''] = process.argv.slice(2);
try {
  const store = openStore(database, { readonly: mode === 'readonly' });
  console.log(`open ${store.walks().length}`);
  store.close();
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  console.log(error.code);
}
