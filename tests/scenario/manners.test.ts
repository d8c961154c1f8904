import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Manners as Declared } from '../../src/model/manners.ts';
import { holdAccount } from '../../src/scenario/account-hold.ts';
import { Manners, pauseOf, siteOf } from '../../src/scenario/manners.ts';
import { stopFileOf } from '../../src/scenario/stop-file.ts';
import { openMachineStore } from '../../src/store/machine-store.ts';

test('all who use a site take turns, a pause apart, whatever process or audit they are of', ({}, testInfo) => {
  const file = testInfo.outputPath('machine.db');
  const [one, other] = [openMachineStore(file), openMachineStore(file)];
  expect(one.takeTurn('shop.example', 60_000)).toBe(0);
  const second = other.takeTurn('shop.example', 60_000);
  const third = one.takeTurn('shop.example', 60_000);
  expect(second).toBeGreaterThan(0);
  expect(second).toBeLessThanOrEqual(60_000);
  expect(third).toBeGreaterThan(60_000);
  expect(other.takeTurn('other.example', 60_000), 'another site').toBe(0);
  one.close();
  other.close();
});

test('a site is its host whatever the edition; this machine’s own need not be spared', () => {
  expect(siteOf('https://www.shop.example')).toBe('shop.example');
  expect(siteOf('https://m.shop.example:8443')).toBe('shop.example:8443');
  expect(siteOf('https://pay.shop.example')).toBe('pay.shop.example');
  expect(siteOf('https://m.example')).toBe('m.example');
  expect(pauseOf('https://www.shop.example', undefined)).toBe(1000);
  expect(pauseOf('http://shop.localhost:4173', undefined)).toBe(0);
  expect(pauseOf('http://127.0.0.1:80', { pauseMs: 250 })).toBe(250);
});

test('only what the site must answer waits for a turn, and a stop file ends the waiting walk', async ({}, testInfo) => {
  let wait = 0;
  const machine = { takeTurn: () => wait };
  const auditFolder = testInfo.outputPath();
  const manners = new Manners({ machine, origin: 'https://shop.example', pauseMs: 50, auditFolder });
  expect(await manners.awaitTurn({ method: 'goto', args: ['/'] }), 'the first').toBe(false);
  wait = 20;
  for (const action of [
    { method: 'fill', args: ['x'] },
    { method: 'hover', args: [] },
    { method: 'press', args: ['Tab'] },
  ])
    expect(await manners.awaitTurn(action), action.method).toBe(false);
  expect(await manners.awaitTurn({ method: 'click', args: [] })).toBe(true);
  expect(await manners.awaitTurn({ method: 'press', args: ['Enter'] })).toBe(true);
  expect(stopFileOf(auditFolder)).toBeNull();
  writeFileSync(join(auditFolder, 'STOP'), '');
  expect(() => manners.heed()).toThrow('a stop file was found');
  await expect(manners.awaitTurn({ method: 'click', args: [] })).rejects.toThrow('a stop file was found');
});

test('one walk on the machine holds an account, under whatever name audits know it', async ({}, testInfo) => {
  process.env['SEESAW_STATE'] = testInfo.outputPath('state');
  const origin = 'https://shop.example';
  const mine = { name: 'member', username: 'reader@shop.example' };
  const yours = { name: 'the-other-name', username: 'reader@shop.example' };
  const held = await holdAccount(mine, origin, { walk: 'w1', direction: 'exit' }, () => undefined);
  let asked = 0;
  const stop = () => {
    if (++asked > 2) throw new Error('enough');
  };
  const waits = holdAccount(yours, `${origin}/`, { walk: 'w2', direction: 'exit' }, stop);
  await expect(waits).rejects.toThrow('enough');
  const elsewhere = await holdAccount(
    yours,
    'https://cinema.example',
    { walk: 'w3', direction: 'exit' },
    stop,
  );
  held.release();
  asked = 0;
  const next = await holdAccount(yours, origin, { walk: 'w4', direction: 'exit' }, stop);
  next.release();
  elsewhere.release();
});

test('what a crashed process or a damaged file left behind stands in nobody’s way', ({}, testInfo) => {
  const file = testInfo.outputPath('machine.db');
  writeFileSync(file, 'this is no database, but long enough to be taken for one: '.repeat(100));
  const machine = openMachineStore(file);
  expect(machine.acquireLease({ account: 'a', walk: 'w', direction: 'exit' })).toBe(true);
  machine.close();
});

test('an audit may say who it is and can pass for nobody else', () => {
  const said = {
    identify: { userAgent: 'Seesaw (+https://audit.example/about)', from: 'audit@audit.example' },
  };
  expect(Declared.parse(said)).toEqual(said);
  for (const userAgent of [
    'Mozilla/5.0',
    'Chrome/150',
    'Googlebot/2.1',
    'Baiduspider',
    'x\r\nCookie: a=b',
    '审计',
    ' x',
  ])
    expect(Declared.safeParse({ identify: { userAgent } }).success, userAgent).toBe(false);
  expect(Declared.safeParse({ identify: { from: 'nobody' } }).success).toBe(false);
  expect(Declared.safeParse({ pauseMs: -1 }).success).toBe(false);
});
