import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

test('a list that goes on where one scrolls is looked at to its end, and to scroll costs no click', async ({
  page: tab,
  walked,
}) => {
  walked.serve('/', '<header><a href="/set">设置</a></header><h1>首页</h1>');
  walked.serve(
    '/set',
    `<h1>设置</h1><div id="m"></div><div id="end">…</div><script>
     let n = 0; const more = () => { for (let i = 0; i < 15 && n < 60; i++, n++) m.insertAdjacentHTML('beforeend', '<p style="height:50px">' + (n === 40 ? '<button onclick="document.title = 1">取消自动续费</button>' : '第 ' + n + ' 项') + '</p>'); };
     more(); new IntersectionObserver((seen) => { if (seen.some((each) => each.isIntersecting)) setTimeout(more, 60); }).observe(end);
     </script>`,
  );
  const { walk } = await walked.begin('cancel-renewal');
  const entry = await walk.search({ for: 'cancel-renewal' });
  const [fact] = walked.of('search');
  expect([fact!.path.map(({ act }) => act), fact!.depth, fact!.screens]).toEqual([
    ['click', 'scroll', 'click'],
    2,
    1,
  ]);
  await walk.indicate(() => entry.click());
  await expect(tab).toHaveTitle('1');
  const second = await walked.begin('cancel-renewal');
  await second.walk.search({ for: 'cancel-renewal' });
  expect(walked.of('search')[0]!.replayed).toBe(true);
});
