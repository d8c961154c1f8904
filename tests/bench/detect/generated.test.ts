import { expect, test } from '@playwright/test';
import { blockerIds } from '../../../src/model/blocker.ts';
import { AppState } from '../../../src/testbed/app-state.ts';
import { Cashier } from '../../../src/testbed/cashier.ts';
import { routesOf } from '../../../src/testbed/routes-of.ts';
import { appOf } from './app-of.ts';
import { generate } from './generate.ts';
import type { Walked } from './generate.ts';
import { score } from './score.ts';
import { en } from './slots-en.ts';
import { zh } from './slots-zh.ts';
import { truthOf } from './truth-of.ts';

/** Every page that links and forms of an app lead to, as it is served. */
async function pagesOf(seed: number, number: number): Promise<string[]> {
  const app = appOf(generate(seed, number));
  const routes = routesOf(new AppState(app), new Cashier(), () => 0);
  const origin = `http://${app.id}.localhost`;
  const signedIn = await routes.request(`${origin}/login`, {
    method: 'POST',
    body: new URLSearchParams({ user: 'member-1', password: `${app.id}-demo-1` }),
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const pages = new Map<string, string>();
  const open = ['/', '/app.css', '/app.js'];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    if (pages.has(path)) continue;
    const text = await (await routes.request(origin + path, { headers: { cookie } })).text();
    pages.set(path, text);
    for (const [, to] of text.matchAll(/(?:href|action)="(\/[^"]*)"/g)) if (to !== '/logout') open.push(to!);
  }
  return [...pages].map(([path, text]) => `${path}\n${text}`);
}

for (const number of [0, 1, 2])
  test(`the same seed builds app ${number} twice byte for byte, and another seed another one`, async () => {
    const first = await pagesOf(7, number);
    expect(first.length).toBeGreaterThan(5);
    expect(await pagesOf(7, number)).toEqual(first);
    expect(JSON.stringify(generate(7, number))).toBe(JSON.stringify(generate(7, number)));
    expect(await pagesOf(8, number)).not.toEqual(first);
  });

test('the truth of a way with a menu, a survey and two confirmations is what a hand counts', () => {
  const none = { decides: false, repeats: false };
  const walked: Walked = {
    ends: 'done-now',
    claimsDone: false,
    promisedHours: null,
    shown: null,
    faces: [
      { ...none, options: [], moves: [{ do: 'press', role: 'link', label: 'My plan' }] },
      {
        options: ['Downgrade plan', 'Upgrade plan', 'News'],
        decides: true,
        repeats: false,
        moves: [{ do: 'press', role: 'link', label: 'Downgrade plan', indicates: true }],
      },
      {
        ...none,
        options: ['Too expensive', 'Another reason', 'Back', 'Next page'],
        moves: [
          { do: 'pick', label: 'Too expensive' },
          { do: 'press', role: 'button', label: 'Next page' },
        ],
      },
      {
        options: ['Keep my plan', 'Continue and downgrade'],
        decides: true,
        repeats: true,
        moves: [{ do: 'press', role: 'button', label: 'Continue and downgrade' }],
      },
      {
        options: ['Back', 'Confirm downgrade'],
        decides: false,
        repeats: true,
        moves: [{ do: 'press', role: 'button', label: 'Confirm downgrade', commits: true }],
      },
      { ...none, options: ['Home page'], moves: [] },
    ],
  };
  // HOME: click 1. Menu: 3 options, a decision, click 2 = first indication. Survey: 4 options, clicks 3 and 4.
  // Notice: 2 options, decision, confirmation, click 5. Question: 2 options, confirmation, click 6. End: 1 option.
  expect(truthOf(walked)).toMatchObject({
    outcome: 'done-now',
    ...{ steps: 6, clicks: 6, screens: 4, options: 11, decisions: 2, confirmations: 2 },
    ...{ indicated_steps: 5, indicated_clicks: 5, indicated_screens: 3, indicated_options: 8 },
    ...{ after_steps: 0, after_screens: 1, after_options: 1 },
    ...{ chat_turns: 0, keyword_repeats: 0, channel_switches: 0 },
  });
  expect(truthOf({ ...walked, ends: 'refused' })).toMatchObject({
    ...{ steps: 6, screens: 5, options: 12, after_steps: null, after_screens: null },
  });
  expect(truthOf({ ...walked, faces: [], ends: 'not-found' })).toMatchObject({
    steps: null,
    decisions: null,
  });
});

test('what was seen without being there lowers precision, what was not seen lowers recall', () => {
  const { blockers, all, confusions, accused } = score([
    { app: 'a', expected: ['LOS-01', 'RET-01'], found: ['LOS-01', 'RET-02'] },
    { app: 'b', expected: ['LOS-01'], found: ['LOS-01'] },
    { app: 'c', expected: [], found: ['RET-01'] },
    { app: 'd', expected: [], found: [] },
  ]);
  expect(blockers.map(({ blocker, right, wrong, missed }) => [blocker, right, wrong, missed])).toEqual([
    ['LOS-01', 2, 0, 0],
    ['RET-01', 0, 1, 1],
    ['RET-02', 0, 1, 0],
  ]);
  expect(all).toMatchObject({ right: 2, wrong: 2, missed: 1, precision: 0.5, recall: 2 / 3 });
  expect(blockers[2]).toMatchObject({ precision: 0, recall: null });
  expect(confusions).toEqual([
    { missed: 'RET-01', found: 'RET-02', apps: ['a'] },
    { missed: '–', found: 'RET-01', apps: ['c'] },
  ]);
  expect(accused).toEqual(['c']);
});

test('a fifth of the apps is fair, and every slot holds at least five different wordings', () => {
  const apps = Array.from({ length: 300 }, (_, number) => generate(1, number));
  const fair = apps.filter(({ parts }) => parts.length === 0);
  expect(fair.length).toBeGreaterThan(40);
  expect(fair.length).toBeLessThan(85);
  expect(fair.flatMap(({ blockers }) => blockers)).toEqual([]);
  for (const slots of [zh, en])
    for (const list of listsIn(slots)) expect(new Set(list).size).toBeGreaterThanOrEqual(5);
});

test('every blocker is composed somewhere but the CAPTCHA, which only a person may pass', () => {
  const composed = new Set(Array.from({ length: 600 }, (_, number) => generate(1, number).blockers).flat());
  expect(blockerIds.filter((id) => !composed.has(id))).toEqual(['AUT-02']);
});

test('the other half of an intent pair names nothing, and is counted to its question', () => {
  const app = Array.from({ length: 600 }, (_, number) => generate(1, number)).find(({ asking }) => asking)!;
  expect(app).toMatchObject({
    lang: 'zh',
    blockers: ['BOT-04', 'CHN-01', 'ENT-01'],
    parts: ['intent-routing'],
  });
  // HOME: click 1. The page of the desk: its button, click 2. The chat: close and send, one message.
  expect(truthOf(app.asking!)).toMatchObject({
    ...{ outcome: 'done-now', steps: 3, clicks: 3, screens: 2, options: 3, chat_turns: 1 },
    ...{ indicated_steps: null, indicated_options: null, confirmations: null, keyword_repeats: 0 },
  });
  expect(truthOf(app.out)).toMatchObject({
    outcome: 'pending-human',
    steps: 3,
    options: 3,
    indicated_steps: 1,
  });
});

function listsIn(of: object): unknown[][] {
  return Object.values(of).flatMap((each: unknown) =>
    Array.isArray(each) ? [each as unknown[]] : typeof each === 'object' && each ? listsIn(each) : [],
  );
}
