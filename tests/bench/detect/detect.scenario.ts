import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { scenario } from 'seesaw';
import type { Aside } from 'seesaw';
import type { Walk } from '../../../src/scenario/walk.ts';
import type { Move } from './face.ts';
import { generate } from './generate.ts';
import type { GeneratedApp, Walked } from './generate.ts';

/** The apps to walk, as the bench says through the environment: seed, and the numbers of the apps. */
const seed = Number(process.env['DETECT_SEED'] ?? 1);
const numbers = (process.env['DETECT_APPS'] ?? '0').split(',').map(Number);
const port = Number(process.env['SEESAW_TESTBED_PORT'] ?? 4173);

for (const number of numbers) {
  const app = generate(seed, number);
  const origin = `http://${app.id}.localhost:${port}`;
  scenario(app.id, { name: { zh: app.id, en: app.id }, sector: 'generated', origin }, ({ onward, exit }) => {
    const asides = (member: string) => ({
      setup: (aside: Aside) => signIn(aside, app, origin, member),
      verify: ({ request }: Aside) => effectOf(request, app, member),
    });
    onward('upgrade', { from: 'middle', to: 'large', ...asides('member-1') }, ({ page, walk }) =>
      go(page, walk, app, app.onward),
    );
    const { asking } = app;
    if (asking)
      onward('ask-upgrade', { from: 'middle', to: 'middle', ...asides('member-1') }, ({ page, walk }) =>
        ask(page, walk, app, asking),
      );
    exit(app.flow, { from: 'middle', to: 'small', ...asides('member-2') }, ({ page, walk }) =>
      asking ? ask(page, walk, app, app.out) : go(page, walk, app, app.out),
    );
  });
}

async function signIn(
  { page, keepPrivate }: Aside,
  { id, lang, layout }: GeneratedApp,
  origin: string,
  member: string,
): Promise<void> {
  const password = `${id}-demo-${member.slice(-1)}`;
  keepPrivate('password', password);
  await page.context().addCookies([{ name: 'layout', value: layout, url: origin }]);
  await page.goto(`${origin}/login?lang=${lang}`);
  await page.locator('input[name=user]').fill(member);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form.sign-in button').click();
  await page.waitForURL(`${origin}/`);
}

async function effectOf(
  request: Aside['request'],
  { id, out }: GeneratedApp,
  member: string,
): Promise<{ effectiveAt: string | null } | { unchanged: string }> {
  const answer = await request.get(`http://127.0.0.1:${port}/__testbed/${id}/state?account=${member}`);
  const { change } = (await answer.json()) as { change: { effectiveAt: string } | null };
  if (out.claimsDone && change === null) return { unchanged: 'the plan is the same as before' };
  return { effectiveAt: change && change.effectiveAt };
}

/** Walks all moves of all faces and says how it ended. */
async function go(page: Page, walk: Walk, app: GeneratedApp, walked: Walked): Promise<void> {
  const { faces, ends, claimsDone, shown } = walked;
  if (ends === 'not-found') {
    await walk.search({ for: app.flow, budget: { screens: 12 } });
    return;
  }
  const moves = faces.flatMap((face) => face.moves);
  const said = moves.flatMap((move) => (move.do === 'say' ? [move.text] : []));
  for (const move of moves) if (move.do !== 'say') await make(page, walk, move);
  if (app.desk && said.length > 0)
    await walk.chat(page.getByRole('dialog', { name: app.desk.script.title.zh }), {
      intent: app.flow,
      say: said,
      patience: '20 s',
      until: new RegExp(app.desk.last.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)),
    });
  const words = shown ?? (await page.locator('section.end p').first().textContent()) ?? '';
  const last = page.locator('main').getByText(words, { exact: true }).last();
  if (ends === 'refused') await walk.refused(last);
  else if (ends === 'blocked' && !claimsDone) await walk.blocked(last);
  else if (ends === 'pending-human') await walk.pending(last);
  else await walk.reached(() => expect(last).toBeVisible());
}

/** Half of an intent pair: opens the chat and asks once. */
async function ask(page: Page, walk: Walk, app: GeneratedApp, { faces }: Walked): Promise<void> {
  for (const move of faces.flatMap(({ moves }) => moves)) if (move.do !== 'say') await make(page, walk, move);
  await walk.ask(page.getByRole('dialog', { name: app.desk!.script.title.zh }), { patience: '12 s' });
}

async function make(page: Page, walk: Walk, move: Exclude<Move, { do: 'say' }>): Promise<void> {
  // Looked up at the click: in a single-page app a dialog is still there when its answer is on its way.
  const place = page.locator('dialog[open], main:not(:has(dialog[open]))');
  if (move.do === 'pick') {
    await place.getByRole('radio', { name: move.label, exact: true }).check();
    return;
  }
  if (move.do === 'fill') {
    await place.getByLabel(move.label, { exact: true }).fill(move.text);
    return;
  }
  const press = () => place.getByRole(move.role, { name: move.label, exact: true }).click();
  // The generator knows which of them commits, whatever they are called.
  const goOn = () => walk.waive('generated: another step commits', press);
  if (move.indicates) await walk.indicate(goOn);
  else if (move.commits)
    await walk.irreversible({ changes: 'plan', ...(move.pays ? { pays: move.pays } : {}) }, press);
  else await goOn();
}
