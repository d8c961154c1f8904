import { expect, test } from '@playwright/test';
import type { Permit } from '../../src/model/permit.ts';
import { refusalOf } from '../../src/scenario/permits.ts';

const permit: Permit = {
  origin: 'https://shop.example',
  flow: 'upgrade',
  account: 'a',
  cap: '30.00',
  currency: 'CNY',
  expires: '2026-12-31',
  who: 'editor',
};
const step = { origin: 'https://shop.example', flow: 'upgrade', account: 'a', pays: '30.00 CNY', paid: [] };
const today = '2026-11-22';

test('a permit lets pass what it names, up to its cap and its last day', () => {
  expect(refusalOf(step, [permit], today)).toBeNull();
  expect(refusalOf({ ...step, pays: null }, [permit], '2026-12-31')).toBeNull();
});

test('without a permit for origin, flow and account nothing passes', () => {
  expect(refusalOf(step, [], today)).toContain('no permit');
  expect(refusalOf({ ...step, flow: 'refund' }, [permit], today)).toContain('no permit');
  expect(refusalOf({ ...step, origin: 'https://shop.example:8443' }, [permit], today)).toContain('no permit');
  expect(refusalOf({ ...step, account: 'b' }, [permit], today)).toContain('no permit');
});

test('more than the cap, another currency and a day too late do not pass', () => {
  expect(refusalOf({ ...step, pays: '30.01 CNY' }, [permit], today)).toContain('allows 30.00 CNY');
  expect(refusalOf({ ...step, pays: '3.00 USD' }, [permit], today)).toContain('is for CNY');
  expect(refusalOf(step, [permit], '2027-01-01')).toContain('expired');
});

test('the cap is for the whole walk', () => {
  expect(refusalOf({ ...step, pays: '10.00 CNY', paid: ['20.00 CNY'] }, [permit], today)).toBeNull();
  expect(refusalOf({ ...step, pays: '10.01 CNY', paid: ['20.00 CNY'] }, [permit], today)).toBe(
    'the step pays 10.01 CNY after 20.00 CNY, the permit allows 30.00 CNY',
  );
});

test('the demo permit is good for this machine only', () => {
  const demo = { ...permit, who: 'demo' };
  expect(refusalOf(step, [demo], today)).toContain('this machine');
  const local = 'http://qinghe.localhost:4173';
  expect(refusalOf({ ...step, origin: local }, [{ ...demo, origin: local }], today)).toBeNull();
});
