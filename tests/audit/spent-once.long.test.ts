import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { openStore } from '../../src/store/open-store.ts';
import { descendants, test } from './reading-project.ts';

const shops = ['alone', 'resets', 'not-made', 'made'] as const;
type Shop = (typeof shops)[number];

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}`;

/** Four shops on one server. A payment is counted when it arrives; the answer waits until the shop is open. */
async function openShops() {
  const paid = new Map<string, number>();
  const orders = new Set<string>();
  const waiting = new Set<ServerResponse>();
  let isOpen = false;
  let onPaid = () => {};
  const server = createServer((request, response) => {
    const [, shop = '', path] = (request.url ?? '').split(/[/?]/);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (path === 'orders')
      return void response.end(page('Orders', orders.has(shop) ? '<p>1 order</p>' : '<p>none</p>'));
    if (path !== 'pay')
      return void response.end(
        page('Shop', `<form action="/${shop}/pay"><p>Total due: $9.99</p><button>Pay now</button></form>`),
      );
    paid.set(shop, (paid.get(shop) ?? 0) + 1);
    if (isOpen || shop === 'made') orders.add(shop);
    if (isOpen) response.end(page('Paid', ''));
    else waiting.add(response);
    onPaid();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paid: () => shops.map((shop) => paid.get(shop) ?? 0),
    allPaid: () =>
      new Promise<void>((resolve) => {
        onPaid = () => paid.size === shops.length && resolve();
        onPaid();
      }),
    open: () => void (isOpen = true),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const scenarioOf = (origin: string, shop: Shop) => `
import { expect, scenario } from 'seesaw';
const verify = async ({ page }) => {
  await page.goto('${origin}/${shop}/orders');
  if (await page.getByText('none').isVisible()) return { unchanged: 'none' };
  await expect(page.getByText('1 order')).toBeVisible();
};
export default scenario(
  '${shop}',
  { name: { zh: '${shop}', en: '${shop}' }, sector: 'shop', origin: '${origin}', home: '/${shop}/',
    ${shop === 'resets' ? 'resets: true' : ''} },
  ({ onward }) => {
    onward('buy', { from: 'a', to: 'b', ${shop.includes('made') ? 'verify' : ''} }, async ({ page, walk }) => {
      await walk.irreversible({ pays: '9.99 USD' }, () => page.getByRole('button', { name: 'Pay now' }).click());
      await walk.reached(page.getByRole('heading', { name: 'Paid' }));
    });
  },
);`;

test('a crash between the activation and its result spends nothing twice', async ({ project }) => {
  test.setTimeout(360_000);
  const shopping = await openShops();
  try {
    const permit = { origin: shopping.origin, flow: 'buy', account: null, cap: '10.00', currency: 'USD' };
    project.write(
      'shops/permits.json',
      JSON.stringify({ permits: [{ ...permit, expires: '2100-01-01', who: 'demo' }] }),
    );
    project.write('shops/audit.json', JSON.stringify({ name: { zh: '店', en: 'Shops' }, complete: 'every' }));
    for (const shop of shops) project.write(`shops/${shop}.scenario.ts`, scenarioOf(shopping.origin, shop));

    const { child, ended } = project.start([
      'audit',
      'shops',
      '--repeat',
      '1',
      '--workers',
      '4',
      '--lang',
      'en',
    ]);
    await shopping.allPaid();
    for (const { pid } of [...descendants(child.pid!), { pid: child.pid! }])
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended with the one before.
      }
    await ended;
    expect(shopping.paid()).toEqual([1, 1, 1, 1]);
    shopping.open();

    // The target that resets itself, and the one whose verify shows that nothing was bought, are walked again.
    const resumed = await project.seesaw(['audit', '--resume', '--lang', 'en']);
    expect(shopping.paid(), resumed.stderr).toEqual([1, 2, 2, 1]);
    expect(resumed.code).toBe(3);
    expect(resumed.stderr).toContain('Nobody knows whether it was made');
    expect(resumed.stderr).toMatch(/[0-9a-f]{8} alone › buy, repeat 1, .*: pays 9.99 USD/);
    expect(resumed.stderr).not.toMatch(/[0-9a-f]{8} made › buy, repeat 1/);

    const unasked = await project.seesaw(['audit', '--resume', '--decide', '--lang', 'en']);
    expect(unasked.code).toBe(2);
    expect(unasked.stderr).toContain('nobody can be asked');
    const wrong = await project.seesaw(['audit', '--resume', '--decide', 'ffffffff=done', '--lang', 'en']);
    expect([wrong.code, shopping.paid()]).toEqual([2, [1, 2, 2, 1]]);

    const decided = await project.seesaw(['audit', '--resume', '--decide', 'all=not-done', '--lang', 'en']);
    expect(shopping.paid(), decided.stderr).toEqual([2, 2, 2, 1]);
    // The one that was made has no walk that could be measured.
    expect(decided.code).toBe(3);
    expect(decided.stderr).not.toContain('Nobody knows');
    expect(decided.stderr).toContain('1 walk stays missing');
    expect(decided.stderr).not.toContain('Walk what is missing');

    const states = (file: string) => {
      const store = openStore(`${project.folder}/${file}`, { readonly: true });
      try {
        return store
          .passages()
          .map(({ target, state }) => `${target} ${state}`)
          .toSorted();
      } finally {
        store.close();
      }
    };
    const expected = [
      ...['alone done', 'alone not-happened', 'made happened'],
      ...['not-made done', 'not-made not-happened', 'resets done', 'resets reset'],
    ];
    expect(states('reports/latest/seesaw.db')).toEqual(expected);
    expect(states('reports/spending.db')).toEqual(expected);

    const permits = await project.seesaw(['permits', '--lang', 'en']);
    expect(permits.code, permits.stderr).toBe(0);
    expect(permits.stdout).toContain('spent 39.96 USD in 4 steps');
  } finally {
    shopping.close();
  }
});
