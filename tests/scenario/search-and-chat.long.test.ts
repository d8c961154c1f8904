import { expect } from '@playwright/test';
import { startTestbed } from '../../src/testbed/start-testbed.ts';
import { test } from './walked-site.ts';

test('the long-video service gives its entry away and its chat answers as a person', async ({
  page,
  walked,
}) => {
  const testbed = await startTestbed({ port: 0 });
  const origin = `http://xinghe.localhost:${testbed.port}`;
  await page.goto(`${origin}/login`);
  await page.getByLabel('账号').fill('member-1');
  await page.getByLabel('密码').fill('xinghe-demo-1');
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(`${origin}/`);

  const { walk } = await walked.begin('downgrade', 'exit', origin);
  const entry = await walk.search({ for: 'downgrade', budget: { screens: 12 } });
  const [search] = walked.of('search');
  expect(search!.path.map(({ name }) => name)).toEqual(['我的', '设置', '账户安全', '会员降级']);
  await walk.indicate(() => entry.click());
  await page.getByRole('link', { name: '帮助与客服' }).click();
  await page.getByRole('button', { name: '在线客服' }).click();
  const { turns, ended } = await walk.chat(page.getByRole('dialog', { name: '在线客服' }), {
    intent: 'downgrade',
    say: ['降级', '我要降级', '降级！', '我坚持降级'],
  });
  expect(ended).toBe('agent');
  expect(turns.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['bot', expect.stringContaining('我是智能助手小星，请选择您想了解的内容： 会员权益 播放问题 投屏教程')],
    ['user', '降级'],
    ['bot', expect.stringContaining('小星没有理解您的问题')],
    ['user', '我要降级'],
    ['bot', expect.stringContaining('小星没有理解您的问题')],
    ['user', '降级！'],
    ['bot', expect.stringContaining('正在为您转接人工客服')],
    ['agent', expect.stringContaining('基础版体验会大打折扣')],
    ['user', '我坚持降级'],
    ['agent', expect.stringContaining('专员会在48小时内给您回电')],
  ]);
  const sides = walked.of('chat-turn').map(({ own, side }) => [own, side]);
  expect(sides.filter(([own, side]) => side !== (own ? 'right' : 'left'))).toEqual([]);
  await testbed.close();
});
