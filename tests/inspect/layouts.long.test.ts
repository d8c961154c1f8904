import { expect, test } from '@playwright/test';
import { inspected, page } from './inspected.ts';

test('a page that sells, and one that asks for data for something else, keeps nobody from leaving', async ({}, testInfo) => {
  const sells = page(`<h1>开通超级会员</h1><p>限时优惠：首月 5 折，次月 25 元/月，可随时取消。</p>
    <label><input type="checkbox" checked>同意协议</label><button>立即开通</button>`).replace(
    '取消会员',
    '会员中心',
  );
  const ships = page(
    `<h1>蓝牙耳机</h1><form><label>收货地址<input required></label><button>立即购买</button></form>`,
  );
  for (const [name, html] of [
    ['sells', sells],
    ['ships', ships.replace('取消会员', '商城')],
  ] as const)
    expect((await inspected(testInfo.outputPath(`${name}.html`), html)).blockers, name).toEqual([]);
});

test('something else as the main option of a way out is told by the labels', async ({}, testInfo) => {
  const found = await inspected(
    testInfo.outputPath('pause.html'),
    page(
      `<h1>Cancel your membership</h1><button style="width:320px;height:52px;background:#0a58ca;color:#fff;border:0">Pause for 3 months</button>
       <br><a href="/c" style="font-size:14px">Continue to cancel</a>`,
      'en',
    ),
  );
  expect(found.blockers).toContainEqual({ id: 'RET-02', confidence: 0.8, quote: 'Pause for 3 months' });
});

test('a cheaper plan beside the way out is something else, though it names a downgrade', async ({}, testInfo) => {
  const found = await inspected(
    testInfo.outputPath('lite.html'),
    page(
      `<h1>We're sorry to see you go</h1><div><h2>Switch to Lite</h2>
       <button style="background:#111;color:#fff;border:0;padding:16px 32px;font-weight:700">Switch to Lite</button></div>
       <p style="font-size:12px;color:#999"><a style="font-size:12px;color:#999" href="/x">Continue to cancel</a></p>`,
      'en',
    ),
  );
  expect(found.blockers).toContainEqual({ id: 'RET-02', confidence: 0.8, quote: 'Switch to Lite' });
});

test('a reason that is asked for in a list of a library’s own is one, and the list itself no way round it', async ({}, testInfo) => {
  const list =
    '<div role="combobox" aria-expanded="false"><input role="combobox" aria-label="退款原因"></div>';
  const found = await inspected(
    testInfo.outputPath('own-list.html'),
    page(`<h1>申请退款</h1>${list}<button disabled>提交</button>`),
  );
  expect(found).toMatchObject({ requiredLabels: ['退款原因'], blockers: [{ id: 'SRV-01' }] });
});

test('a sheet that rises from below over a dimmed page is what one faces, though it stands beside its backdrop', async ({}, testInfo) => {
  const button = 'style="display:block;width:350px;height:48px"';
  const found = await inspected(
    testInfo.outputPath('sheet.html'),
    `${page('<h1>我的会员</h1><p>有效期至下月</p>')}<div style="position:fixed;inset:0;background:rgba(0,0,0,.6)"></div>
     <div style="position:fixed;left:0;right:0;bottom:0;height:400px;background:#fff"><h2>关闭自动续费</h2>
     <p>关闭后可以用到本月底。</p><button ${button}>继续保留</button><button ${button}>确认关闭</button></div>`,
    { width: 390, height: 844 },
  );
  expect(found).toMatchObject({ optionLabels: ['继续保留', '确认关闭'], blockers: [], pairs: [{ V: 0 }] });
});

test('a list of reasons that shuts the way on is one, whatever its label names', async ({}, testInfo) => {
  const found = await inspected(
    testInfo.outputPath('list.html'),
    page(`<h1>申请退款</h1><label>退款原因 <select><option value="">请选择</option><option>买错了</option></select></label>
      <button disabled>提交申请</button>`),
  );
  expect(found).toMatchObject({ requiredFields: 1, blockers: [{ id: 'SRV-01', confidence: 0.9 }] });
});

test('a dialog above an empty page is faced, and a link below the text is no part of the foot of the page', async ({}, testInfo) => {
  const empty = `${page('')}<div style="position:fixed;inset:0;background:#0008"><div role="dialog" aria-modal="true"
    style="position:absolute;left:440px;top:200px;width:400px;background:#fff"><h2>开通会员</h2><button>以后再说</button></div></div>`;
  expect((await inspected(testInfo.outputPath('empty.html'), empty)).optionLabels).toEqual(['以后再说']);
  const bare = `<!doctype html><title>t</title><div><a href="/">首页</a> <a href="/p">价格</a></div><h1>示例</h1><p>我们做帮助团队安排工作的工具。</p>
    <a href="/s">开始</a><div style="height:1600px"></div><div><a href="/a">关于</a> <a href="/b">招聘</a></div>`;
  expect((await inspected(testInfo.outputPath('bare.html'), bare)).optionLabels).toEqual(['开始']);
});
