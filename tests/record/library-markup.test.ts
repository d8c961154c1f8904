import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

/* The markup that component libraries write: fields made invisible in frames of their own, marks drawn by styles. */

test('a list whose text field was made invisible is seen where its frame is, with what it shows', async ({
  recorded,
}) => {
  const list = (
    id: string,
    shown: string,
    more = '',
  ) => `<div style="width:240px;height:32px;border:1px solid">
    <span><span style="position:absolute;width:200px;height:24px"><input id="${id}" role="combobox" type="search" readonly
      aria-expanded="false" style="opacity:0;width:100%" ${more}></span><span>${shown}</span></span></div>`;
  await recorded.open(`<main><label for="o">订单</label>${list('o', '请选择订单')}
    <label for="p">城市</label>${list('p', '东门')}
    <div style="display:none">${list('q', '不显示')}</div></main>`);
  const screen = await recorded.stand();
  expect(screen.controls.map(({ role, name, value, box }) => [role, name, value, box[2] > 100])).toEqual([
    ['combobox', '订单', '请选择订单', true],
    ['combobox', '城市', '东门', true],
  ]);
});

test('an asterisk marks a field, however it is drawn at its label', async ({ recorded }) => {
  await recorded.open(`<style>.star::before { content: '*'; color: red } .end::after { content: ' *' }</style><form>
    <p>标有 * 的为必填项</p>
    <div><label for="a" class="star">订单号</label><div><input id="a"></div></div>
    <div><div class="star"><label for="b">电话</label></div><div><input id="b"></div></div>
    <div><label for="c">Phone <span aria-hidden="true">*</span></label><input id="c"></div>
    <div><div class="end">退款原因</div><div><div role="radiogroup"><label><input type="radio" name="r">误购</label>
      <label><input type="radio" name="r">重复扣费</label></div></div></div>
    <div role="radiogroup" aria-required="true" aria-label="方式"><span role="radio" tabindex="0">原路</span></div>
    <div><div>* 城市</div><div><select><option>请选择</option></select></div></div>
    <div><label for="d">备注</label><input id="d"></div>
    <div><div>份数</div><input aria-label="份数"></div>
    <div><label><input type="checkbox">Mail me *</label></div></form>`);
  const screen = await recorded.stand();
  expect(screen.controls.map(({ name, state }) => [name || 'select', state.required])).toEqual([
    ['订单号', true],
    ['电话', true],
    [expect.stringContaining('Phone'), true],
    ['误购', true],
    ['重复扣费', true],
    ['原路', true],
    ['select', true],
    ['备注', false],
    ['份数', false],
    [expect.stringContaining('Mail me'), false],
  ]);
  expect(screen.controls.find(({ name }) => name === '原路')?.ancestors).toEqual(['方式']);
});

test('the foot of a dialog is of the dialog, in a shadow root too', async ({ recorded }) => {
  await recorded.open(`<main><p>Plan</p></main><div id="host"></div>
    <div role="dialog"><footer><button>Keep</button></footer></div><footer><a href="/about">About</a></footer>
    <script>host.attachShadow({ mode: 'open' }).innerHTML =
      '<div role="dialog"><header>Leave?</header><footer><button>Leave</button></footer></div>'</script>`);
  const screen = await recorded.stand();
  expect(screen.controls.map(({ name, region }) => [name, region])).toEqual([
    ['Leave', 'dialog'],
    ['Keep', 'dialog'],
    ['About', 'footer'],
  ]);
});

test('what a radio of a library draws in its shadow root is no control besides the radio', async ({
  recorded,
}) => {
  await recorded.open(`<main><x-radio role="radio" tabindex="0">Too pricey</x-radio></main>
    <script>document.querySelector('x-radio').attachShadow({ mode: 'open' }).innerHTML =
      '<span style="cursor:pointer;display:inline-flex"><span style="width:14px;height:14px"></span><slot></slot></span>'</script>`);
  const screen = await recorded.stand();
  expect(screen.controls.map(({ role, name }) => [role, name])).toEqual([['radio', 'Too pricey']]);
});

test('the track of a switch is no control besides it, and a ground that can be pressed is no page below', async ({
  recorded,
}) => {
  await recorded.open(`<main><p>我的订阅</p><button>更多</button></main>
    <div style="position:absolute;inset:0"><x-ground style="position:absolute;inset:0;cursor:pointer;background:#0006"></x-ground>
    <div role="alertdialog" aria-modal="true" style="position:absolute;left:340px;top:200px;width:600px;height:300px;background:#fff">
    <h2>取消订阅</h2><div><div style="width:36px;height:14px;cursor:pointer"></div><div><input type="checkbox" id="s"
    style="opacity:0"></div></div><label for="s">接收通知</label><button>我再想想</button><button>仍要取消</button></div></div>`);
  const screen = await recorded.stand();
  expect(screen.layers.at(-1)).toMatchObject({ kind: 'layer', role: 'alertdialog' });
  expect(screen.controls.filter(({ layer, name }) => layer === 1 && name).map(({ name }) => name)).toEqual([
    '接收通知',
    '我再想想',
    '仍要取消',
  ]);
  expect(screen.controls.filter(({ name, box }) => !name && box[2] < 100)).toEqual([]);
});

test('a button without words has those that its style puts there, and no sign', async ({ recorded }) => {
  await recorded.open(`<style>.up::before { content: '升级会员' } .x::before { content: '\\2715' }
      .tip::after { content: 'Tip'; display: none } .i i::before { content: '\\e601' }</style>
    <main><button class="up"></button><button class="x"></button><button class="tip"></button>
    <button class="i"><i></i></button><button class="up">写明的</button></main>`);
  const screen = await recorded.stand();
  expect(screen.controls.map(({ name }) => name)).toEqual(['升级会员', '', '', '', '写明的']);
});

test('what is cut to nothing is there for screen readers alone', async ({ recorded }) => {
  await recorded.open(`<style>.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
      .cut { clip-path: inset(50%) }</style><main><button class="sr">Read aloud</button><p class="sr">Said aloud</p>
    <button class="cut">Cut</button><p class="cut">Cut too</p><p style="position:absolute;clip:rect(0 90px 40px 0)">Shown</p>
    <button>Edit</button></main>`);
  const screen = await recorded.stand();
  expect(screen.controls.map(({ name }) => name)).toEqual(['Edit']);
  expect(screen.blocks.map(({ text }) => text)).toEqual(['Shown', 'Edit']);
});

test('the colours of what lies on a picture beside it are taken from the picture', async ({ recorded }) => {
  const picture =
    'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22600%22 height=%22300%22%3E%3Crect width=%22600%22 height=%22300%22 fill=%22%23446%22/%3E%3C/svg%3E';
  await recorded.open(`<div style="position:relative"><img alt="" src="${picture}" style="display:block">
    <div style="position:absolute;left:40px;top:100px"><a href="/n" style="display:block;padding:20px;color:#fff">No thanks</a></div></div>
    <div style="position:relative"><a href="/m">More</a></div>`);
  const screen = await recorded.stand();
  const [over, beside] = screen.controls;
  expect([over!.colourSource, beside!.colourSource]).toEqual(['pixels', 'style']);
  expect(over!.fill!.slice(0, 3).every((part) => part < 120)).toBe(true);
  expect(over!.ring).toEqual(over!.fill);
});

test('a line that ends parts words, and a box much larger than its words is where they are', async ({
  recorded,
}) => {
  await recorded.open(`<main><p>Send me a copy<br>Email</p><div style="width:400px;overflow-x:auto;white-space:nowrap"><a href="/1" style="display:inline-block;width:300px">First</a><a
    href="/2" style="display:inline-block;width:300px">Second</a><a href="/3" style="display:inline-block;width:300px">Third</a></div>
    <div style="height:3000px">Above</div>
    <div style="height:3000px;padding-top:2000px">Below</div><div contenteditable="true">Note</div></main>`);
  const screen = await recorded.stand();
  expect(screen.blocks.map(({ text, inViewport }) => [text, inViewport])).toEqual([
    ['Send me a copy Email', true],
    ['First', true],
    ['Second', true],
    ['Third', false],
    ['Above', true],
    ['Below', false],
    ['Note', false],
  ]);
  expect(screen.controls.map(({ role }) => role)).toEqual(['link', 'link', 'link', 'textbox']);
});
