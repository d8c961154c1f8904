import { expect } from '@playwright/test';
import type { ScenarioBroken } from '../../src/scenario/walk-ended.ts';
import { test, type Walked } from './walked-site.ts';

/** The same server under another name: another site. What is done there is asked for. */
function foreignSite({ origin, serve }: Walked): string {
  serve('/theirs', '<h1>Theirs</h1><form action="/sent"><input name="word"><button>Next</button></form>');
  serve('/sent', '<h1>Sent</h1>');
  return origin.replace('127.0.0.1', 'theirs.localhost');
}

const touched = ({ requests }: Walked) => requests.filter((each) => each.includes('/sent'));

type Begin = (walked: Walked, there: string) => string;

const ways: Record<string, Begin> = {
  'a redirect': (walked, there) => {
    walked.serve('/leave', (_, answer) => void answer.writeHead(302, { location: `${there}/theirs` }).end());
    return '<a href="/leave">Cancel</a>';
  },
  'a meta refresh': (walked, there) => {
    walked.serve('/leave', `<meta http-equiv="refresh" content="0; url=${there}/theirs"><h1>Wait</h1>`);
    return '<a href="/leave">Cancel</a>';
  },
  'a script': (_, there) => `<a href="#" onclick="location = '${there}/theirs'; return false">Cancel</a>`,
  'a form that is posted': (_, there) =>
    `<form method="post" action="${there}/theirs"><button>Cancel</button></form>`,
  'a popup': (_, there) => `<a href="${there}/theirs" target="_blank">Cancel</a>`,
};

for (const [way, begin] of Object.entries(ways)) {
  test(`${way} leads a walk to a foreign site, and nothing is done there until it is declared`, async ({
    walked,
    page,
    context,
  }) => {
    const there = foreignSite(walked);
    walked.serve('/', `<h1>Home</h1>${begin(walked, there)}`);
    const { session } = await walked.begin('cancel-renewal');
    await page.getByText('Cancel').click();
    await expect.poll(() => context.pages().at(-1)!.url()).toBe(`${there}/theirs`);
    const last = context.pages().at(-1)!;
    const said = await last
      .getByRole('textbox')
      .fill('secret word')
      .catch((error: ScenarioBroken) => error);
    expect(String(said)).toContain(`nothing was done at ${there}/theirs`);
    expect(session.failure(said)).toMatchObject({
      outcome: 'scenario-broken',
      reason: expect.stringMatching(`add '${there}' to leadsTo$`),
    });
    // Whatever the scenario tries afterwards: the walk is over.
    await expect(last.keyboard.press('Enter')).rejects.toThrow('nothing was done');
    expect(await last.getByRole('textbox').inputValue()).toBe('');
    expect(touched(walked)).toEqual([]);

    const again = await walked.begin('cancel-renewal');
    again.session.head.target.leadsTo = [there];
    await page.getByText('Cancel').click();
    await expect.poll(() => context.pages().at(-1)!.url()).toBe(`${there}/theirs`);
    await context.pages().at(-1)!.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => touched(walked)).toEqual(['GET /sent?word=']);
  });
}

test('a page that moves to a foreign site while an action waits for its control is not acted on there', async ({
  walked,
  page,
}) => {
  const there = foreignSite(walked);
  walked.serve(
    '/',
    `<h1>Home</h1><button disabled>Next</button><script>setTimeout(() => { location = '${there}/theirs'; }, 3000)</script>`,
  );
  await walked.begin('cancel-renewal');
  await expect(page.getByRole('button', { name: 'Next' }).click()).rejects.toThrow('nothing was done at');
  expect(page.url()).toBe(`${there}/theirs`);
  expect(touched(walked)).toEqual([]);
});

test('what a click leads to is its response, even to a foreign site: the click itself is no mistake', async ({
  walked,
  page,
}) => {
  const there = foreignSite(walked);
  walked.serve('/', `<h1>Home</h1><a href="${there}/theirs">Cancel</a>`);
  const { walk, session } = await walked.begin('cancel-renewal');
  await page.getByText('Cancel').click();
  await walk.reached(page.getByRole('heading', { name: 'Theirs' }));
  expect(session.said?.outcome).toBe('done-now');
});

test('setup types no password into a foreign site', async ({ walked, page }) => {
  const there = foreignSite(walked);
  walked.serve('/', '<h1>Home</h1>');
  walked.serve('/login', (_, answer) => void answer.writeHead(302, { location: `${there}/theirs` }).end());
  const { session } = await walked.begin('cancel-renewal');
  session.phase('setup');
  await page.goto(`${walked.origin}/login`);
  await expect(page.getByRole('textbox').fill('hunter2')).rejects.toThrow('nothing was done at');
  await expect(page.getByRole('textbox').pressSequentially('hunter2\n')).rejects.toThrow('nothing was done');
  expect(touched(walked)).toEqual([]);
});

test('a frame of a foreign site is left alone, by locator, pointer and keyboard', async ({
  walked,
  page,
}) => {
  const there = foreignSite(walked);
  walked.serve('/', `<h1>Home</h1><button>Own</button><iframe src="${there}/theirs"></iframe>`);
  const theirs = page.frameLocator('iframe').getByRole('button', { name: 'Next' });
  const acts = {
    locator: () => theirs.click(),
    pointer: async () => {
      const box = (await theirs.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    keyboard: async () => {
      await theirs.focus();
      await page.keyboard.press('Enter');
    },
  };
  for (const [way, act] of Object.entries(acts)) {
    await walked.begin('cancel-renewal');
    await expect(theirs).toBeVisible();
    await page.getByRole('button', { name: 'Own' }).click();
    await expect(act(), way).rejects.toThrow(`nothing was done at ${there}/theirs`);
  }
  expect(touched(walked)).toEqual([]);
  const { session } = await walked.begin('cancel-renewal');
  session.head.target.leadsTo = [there];
  await theirs.click();
  await expect.poll(() => touched(walked)).toEqual(['GET /sent?word=']);
});
