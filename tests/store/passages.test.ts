import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { cents, inUnits } from '../../src/model/cents.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Permit } from '../../src/model/permit.ts';
import { spendingLimits } from '../../src/scenario/spending-limits.ts';
import { openStore } from '../../src/store/open-store.ts';

let made = 0;
const passage = (changes: Partial<Passage> = {}): Passage => ({
  passage: `p${++made}`,
  audit: 'november',
  walk: 'w',
  target: 'shop',
  flow: 'upgrade',
  direction: 'onward',
  project: '',
  repeat: 1,
  phase: 'flow',
  origin: 'https://shop.example',
  account: 'a',
  cents: 1000,
  currency: 'CNY',
  declared: { pays: '10.00 CNY' },
  settledBy: 'person',
  at: '2026-11-23T10:00:00.000Z',
  ...changes,
});
const permit: Permit = {
  origin: 'https://shop.example',
  flow: 'upgrade',
  account: 'a',
  cap: '100.00',
  currency: 'CNY',
  expires: '2030-01-01',
  who: 'editor',
};

test('amounts come through hundredths and back, digit by digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (hundredths) => {
      expect(cents(inUnits(hundredths))).toBe(hundredths);
    }),
  );
  expect([cents('0.1') + cents('0.2'), cents('30'), cents('4.5')]).toEqual([30n, 3000n, 450n]);
});

test('whatever is intended in whatever order, no cap is ever exceeded, and nothing that fits is refused', ({}, testInfo) => {
  const amount = fc.integer({ min: 1, max: 5000 });
  const attempt = fc.record({
    cents: amount,
    account: fc.constantFrom('a', 'b'),
    audit: fc.constantFrom('november', 'december'),
    at: fc.constantFrom('2026-11-30T23:59:59.999Z', '2026-12-01T00:00:00.000Z'),
    currency: fc.constantFrom('CNY', 'USD'),
    end: fc.constantFrom(null, 'done', 'unknown', 'stopped', 'not-happened'),
  });
  const caps = fc.record({ accountCap: amount, auditCap: amount, monthCap: amount });
  let run = 0;
  fc.assert(
    fc.property(caps, fc.array(attempt, { maxLength: 12 }), (most, attempts) => {
      const store = openStore(testInfo.outputPath(`${++run}.db`));
      const bounded = {
        ...permit,
        accountCap: inUnits(BigInt(most.accountCap)),
        auditCap: inUnits(BigInt(most.auditCap)),
        monthCap: inUnits(BigInt(most.monthCap)),
      };
      const spent: (typeof attempts)[number][] = [];
      const sum = (which: (each: (typeof attempts)[number]) => boolean) =>
        spent.filter(which).reduce((total, each) => total + each.cents, 0);
      for (const each of attempts) {
        const { end, ...rest } = each;
        const next = passage(rest);
        const over = store.intendPassage(next, spendingLimits(bounded, next));
        const same = spent.filter(({ currency }) => currency === each.currency);
        const fits =
          sum((one) => same.includes(one) && one.account === each.account) + each.cents <= most.accountCap &&
          sum((one) => same.includes(one) && one.audit === each.audit) + each.cents <= most.auditCap &&
          sum((one) => same.includes(one) && one.at.slice(0, 7) === each.at.slice(0, 7)) + each.cents <=
            most.monthCap;
        expect(over === null).toBe(fits);
        if (over !== null) continue;
        if (end !== null) store.settlePassage(next.passage, { state: end as 'done', at: each.at });
        if (end !== 'stopped' && end !== 'not-happened') spent.push(each);
      }
      store.close();
    }),
    { numRuns: 25 },
  );
});

test('without caps nothing beyond the walk is bounded', () => {
  expect(spendingLimits(permit, passage())).toEqual([]);
  expect(spendingLimits({ ...permit, monthCap: '1.00' }, passage({ cents: 0, currency: null }))).toEqual([]);
});

test('the ledger is only ever added to, and the last entry stands', ({}, testInfo) => {
  const file = testInfo.outputPath('seesaw.db');
  const store = openStore(file);
  const own = passage();
  store.intendPassage(own);
  store.settlePassage(own.passage, { state: 'unknown', at: own.at });
  store.settlePassage(own.passage, { state: 'not-happened', at: own.at, who: 'Wang Min' });
  store.settlePassage('of another ledger', { state: 'done', at: own.at });
  expect(store.passages()).toMatchObject([{ ...own, state: 'not-happened', who: 'Wang Min' }]);
  expect(() => store.intendPassage(own)).toThrow();
  store.close();
  const db = new Database(file);
  expect(() => db.exec("UPDATE passage SET state = 'stopped' WHERE state = 'unknown'")).toThrow(
    'never changed',
  );
  expect(() => db.exec('DELETE FROM passage')).toThrow('never changed');
  expect(db.prepare('SELECT amount, currency, state FROM v_passage').all()).toEqual([
    { amount: '10.00', currency: 'CNY', state: 'not-happened' },
  ]);
  db.close();
});
