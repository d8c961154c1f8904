import type { Aside } from 'seesaw';
import { originOf } from '../../../scenarios/first-apps/testbed.ts';
import type { Language, Words } from '../../../src/testbed/words.ts';

/** In which of its variants the neutral app is walked. */
const variant = process.env['SEESAW_MUTATIONS'] ?? 'zh-pages';
const lang: Language = variant.startsWith('en-') ? 'en' : 'zh';
const layout = variant.endsWith('-single-page') ? 'single-page' : 'pages';

export const say = (words: Words): string => words[lang];

/** Signs in, chooses the variant, and proves what was changed at the source. */
export function asides(app: string, member: string) {
  const setup = async ({ page, keepPrivate }: Aside) => {
    const password = `${app}-demo-${member.slice(-1)}`;
    keepPrivate('password', password);
    await page.goto(`${originOf(app)}/login`);
    await page.getByLabel('账号').fill(member);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL(`${originOf(app)}/`);
    await page.goto(`${originOf(app)}/?lang=${lang}`);
    await page.goto(`${originOf(app)}/?layout=${layout}`);
  };
  const verify = async ({ request }: Aside) => {
    const port = new URL(originOf(app)).port;
    const answer = await request.get(`http://127.0.0.1:${port}/__testbed/${app}/state?account=${member}`);
    const { change } = (await answer.json()) as { change: { effectiveAt: string } | null };
    return { effectiveAt: change && change.effectiveAt };
  };
  return { setup, verify };
}
