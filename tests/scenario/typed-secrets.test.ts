import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readPixels } from '../../src/evidence/pixels.ts';
import { filePath } from '../../src/store/file-path.ts';
import { test } from './walked-site.ts';

const field = (rest: string) =>
  `<h1>Pay</h1><input ${rest} style="position:fixed;left:100px;top:200px;width:300px;height:40px;border:0">`;

/** Whether the picture of the state recorded last is black where the field is. */
function isBlack(dir: string, picture: string): boolean {
  const { width, channels, data } = readPixels(readFileSync(filePath(dir, picture)));
  const at = (220 * width + 130) * channels;
  return [0, 1, 2].every((channel) => data[at + channel] === 0);
}

const typed = [
  { what: 'a card number in a plain field', html: field('aria-label="Card"'), text: '4000056655665556' },
  {
    what: 'a card number that the field writes in groups',
    html: field(
      `aria-label="Card" oninput="this.value = this.value.replace(/ /g, '').replace(/(.{4})(?=.)/g, '$1 ')"`,
    ),
    text: '4000056655665556',
  },
  { what: 'a telephone number of any country', html: field('type="tel"'), text: '0912345678' },
  {
    what: 'an address in a field for one',
    html: field('autocomplete="street-address"'),
    text: '1 Main Street',
  },
];
for (const { what, html, text } of typed)
  test(`${what} is black in pictures, and in nothing else that is written`, async ({
    page,
    walked,
  }, testInfo) => {
    walked.serve('/', html);
    const { session } = await walked.begin('refund');
    await page.locator('input').fill(text);
    await session.stand(page);
    const [before, after] = walked.of('screen');
    const dir = testInfo.outputPath('audit');
    expect(isBlack(dir, before!.picture!)).toBe(false);
    expect(isBlack(dir, after!.picture!)).toBe(true);
    expect(JSON.stringify(walked.facts())).not.toContain(text);
  });

test('an ordinary word stays to be seen, and a message with a number in it stays a message', async ({
  page,
  walked,
}, testInfo) => {
  walked.serve('/', field('aria-label="Reason"'));
  const { session } = await walked.begin('refund');
  await page.locator('input').fill('too dear');
  await session.stand(page);
  const shown = walked.of('screen').at(-1)!;
  expect(isBlack(testInfo.outputPath('audit'), shown.picture!)).toBe(false);
  await page.locator('input').fill('Call me: 13800138000 please');
  await session.stand(page);
  expect(walked.of('action').at(-1)!.argument).toMatchObject({ kind: 'text', secret: false });
  expect(isBlack(testInfo.outputPath('audit'), walked.of('screen').at(-1)!.picture!)).toBe(true);
});

const labelled = [
  { what: 'a recipient’s name', label: '收件人', text: '司马听涛' },
  { what: 'a name of several', label: '收货人姓名', text: '欧阳踏雪' },
  { what: 'an address', label: '联系地址', text: '广州市越秀区东风中路318号' },
  { what: 'a telephone number of another country', label: 'Mobile', text: '+44 7911 123456' },
];
for (const { what, label, text } of labelled)
  test(`${what} is known by the label of the field, however the scenario finds it`, async ({
    page,
    walked,
  }) => {
    walked.serve(
      '/',
      `<h1>Order</h1><label>${label} <input class="x"></label>
       <button onclick="said.textContent = document.querySelector('.x').value">Save</button><p id="said"></p>`,
    );
    const { session } = await walked.begin('refund');
    await page.locator('.x').fill(text);
    await page.getByRole('button').click();
    const screen = await session.stand(page);
    expect(JSON.stringify([walked.facts(), screen])).not.toContain(text);
  });

test('a token of an address is taken out where the page shows it, too', async ({ page, walked }) => {
  const token = 'tk7Qw2Er9Ty4Ui6Op1';
  walked.serve('/', `<h1>Home</h1><a href="/next?ticket=${token}">On</a>`);
  walked.serve(`/next?ticket=${token}`, `<h1>Next</h1><p>Your visit ${token}</p>`);
  const { session } = await walked.begin('refund');
  await page.getByRole('link').click();
  const screen = await session.stand(page);
  expect(screen!.blocks.map(({ text }) => text)).toContain('Your visit ‹secret›');
  expect(JSON.stringify([walked.facts(), screen])).not.toContain(token);
});
