import { expect, test } from '@playwright/test';
import { isOwnSite } from '../../src/scenario/own-sites.ts';

const shop = { origin: 'https://www.shop.example', leadsTo: ['https://pay.example:8443'] };
const local = { origin: 'http://127.0.0.1:4173' };

const own = [
  [shop, 'https://www.shop.example/a?b#c'],
  [shop, 'https://shop.example/'],
  [shop, 'https://my.account.shop.example/'],
  [shop, 'https://pay.example:8443/cashier'],
  [shop, 'blob:https://shop.example/1b2c'],
  [shop, 'about:blank'],
  [shop, ''],
  [{ origin: 'http://shop.example' }, 'https://www.shop.example/'],
  [local, 'http://127.0.0.1:4173/x'],
] as const;

const foreign = [
  [shop, 'http://www.shop.example/'],
  [shop, 'https://www.shop.example:8443/'],
  [shop, 'https://shop.example.evil.test/'],
  [shop, 'https://notshop.example/'],
  [shop, 'https://www.shop.example@evil.test/'],
  [shop, 'https://pay.example/'],
  [shop, 'https://a.pay.example:8443/'],
  [shop, 'blob:https://evil.test/1b2c'],
  [shop, 'file:///etc/passwd'],
  [shop, 'https://www.shop.example.:443/'],
  [local, 'http://127.0.0.1:4174/'],
  [local, 'http://localhost:4173/'],
  [{ origin: 'http://xinghe.localhost:4173' }, 'http://qinghe.localhost:4173/'],
  [{ origin: 'http://localhost:4173' }, 'http://qinghe.localhost:4173/'],
] as const;

test('a target’s own site is its host with what is below it, and nothing that only looks like it', () => {
  for (const [target, address] of own) expect(isOwnSite(target as typeof shop, address), address).toBe(true);
  for (const [target, address] of foreign)
    expect(isOwnSite(target as typeof shop, address), address).toBe(false);
});
