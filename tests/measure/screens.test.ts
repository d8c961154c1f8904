import { expect, test } from '@playwright/test';
import type { Control } from '../../src/model/control.ts';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import {
  block,
  button,
  checkbox,
  control,
  disabled,
  field,
  link,
  radio,
  select,
  type ScreenParts,
  type Content,
} from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

/** HOME, then one state after the other, each left by a click; `end` is faced last and not left. */
function facing(
  states: ScreenParts[],
  home: ScreenParts = { url: '/', main: ['首页 欢迎回来'] },
): MeasuredWalk {
  const walk = new WalkBuilder().show(home);
  for (const state of states) walk.click(button('前往')).show(state);
  return walk.click(button('完成')).measured();
}
const reasons = (walk: MeasuredWalk): string[] => walk.screens.map((each) => each.reason);
const options = (walk: MeasuredWalk): string[][] =>
  walk.screens.filter((each) => each.ordinal !== null).map((each) => each.optionLabels);

const account = { url: '/account', main: ['我的账户 在这里管理您的订阅与付款方式', button('管理')] };
const plans = { url: '/plans', main: ['全部方案 请选择适合您的一种', button('选择')] };

test.describe('screen-1', () => {
  test('another path with another text is a new screen, HOME is none', () => {
    const walk = facing([account, plans]);
    expect(reasons(walk)).toEqual(['home', 'route', 'route']);
    expect(walk.counts.screens).toBe(2);
  });

  test('another path with the same text is not, nor another number in the text', () => {
    const bill = (number: string): ScreenParts => ({
      url: `/bills/${number}`,
      main: [`账单 ${number} 已支付`],
    });
    expect(reasons(facing([bill('17'), bill('18')]))).toEqual(['home', 'route']);
  });

  test('a parameter or a hash route makes another address, an anchor does not', () => {
    const step = (url: string, text: string, hashIsAnchor = false): ScreenParts => ({
      url,
      main: ['请按照下面的步骤办理您的业务，办理完成之前请勿关闭本页面', text],
      hashIsAnchor,
    });
    expect(reasons(facing([step('/do?step=1', '第一步'), step('/do?step=2', '第二步')]))).toEqual([
      'home',
      'route',
      'route',
    ]);
    expect(reasons(facing([step('/do', '第一步'), step('/do#/two', '第二步')]))).toEqual([
      'home',
      'route',
      'route',
    ]);
    expect(reasons(facing([step('/do', '第一步'), step('/do#two', '第二步', true)]))).toEqual([
      'home',
      'route',
    ]);
  });

  test('another room of a chat is another screen, a further turn at another address is not', () => {
    const room = (url: string, ...said: string[]): ScreenParts => ({
      url,
      main: ['聊天室', ...said.map((text) => block(text, { chat: true })), button('发送', { chat: true })],
      chatOpen: true,
      hasMain: false,
    });
    const home = room('/', '欢迎来到大厅', '今天有三人在线');
    const garden = room('/#/garden', '花园：今天浇水了吗', '浇过了');
    const further = room('/#/garden/2', '花园：今天浇水了吗', '浇过了', '谢谢');
    const club = room('/#/club', '俱乐部：周四开会', '好的');
    const walk = facing([garden, further, club, garden], home);
    expect(reasons(walk)).toEqual(['home', 'route', 'route', 'visit']);
  });

  test('the order of parameters is no other address', () => {
    const page = (url: string, text: string): ScreenParts => ({
      url,
      main: ['请按照下面的步骤办理您的业务，谢谢', text],
    });
    expect(reasons(facing([page('/do?a=1&b=2', '甲'), page('/do?b=2&a=1', '乙')]))).toEqual([
      'home',
      'route',
    ]);
  });

  test('HOME’s address is never a screen, whatever it shows', () => {
    const homeAgain = { url: '/', main: ['您已成为尊享会员，立即体验全部权益', button('去看看')] };
    expect(reasons(facing([account, homeAgain]))).toEqual(['home', 'route', 'home']);
    expect(reasons(facing([homeAgain]))).toEqual(['home']);
  });

  test('with a parameter it is another address', () => {
    expect(reasons(facing([{ ...account, url: '/?do=profile' }]))).toEqual(['home', 'route']);
  });

  test('a layer over the page is a new screen, its end a visit', () => {
    const asked = { ...account, layer: ['确定要取消吗', button('确定'), button('返回')] };
    const walk = facing([account, asked, account]);
    expect(reasons(walk)).toEqual(['home', 'route', 'layer', 'visit']);
    expect(walk.counts.screens).toBe(2);
  });

  test('a layer over HOME is a screen', () => {
    expect(
      reasons(facing([{ url: '/', main: ['首页 欢迎回来'], layer: ['开通会员', button('开通')] }])),
    ).toEqual(['home', 'layer']);
  });

  test('the same layer opened again is a visit', () => {
    const asked = { ...account, layer: ['确定要取消吗', button('确定')] };
    expect(reasons(facing([account, asked, account, asked]))).toEqual([
      'home',
      'route',
      'layer',
      'visit',
      'visit',
    ]);
  });

  test('one question after the other in the same kind of layer are two screens', () => {
    const first = {
      ...account,
      layerLabel: '提示',
      layer: ['提示', '确定要取消会员吗', button('确定'), button('再想想')],
    };
    const second = {
      ...account,
      layerLabel: '提示',
      layer: ['提示', '真的确定要取消会员吗', button('确定'), button('再想想')],
    };
    expect(reasons(facing([account, first, second]))).toEqual(['home', 'route', 'layer', 'layer']);
  });

  test('a layer that shows more of itself is the same one', () => {
    const controls = [radio('太贵', 'why'), radio('其他', 'why'), button('提交')];
    const short = { ...account, layer: ['请告诉我们您离开的原因', ...controls] };
    const long = { ...account, layer: ['请告诉我们您离开的原因', ...controls, '请补充说明'] };
    expect(reasons(facing([account, short, long]))).toEqual(['home', 'route', 'layer']);
  });

  test('less than 0.6 of the text left at the same address is a new screen', () => {
    const other = { ...account, main: ['请选择离开的原因，我们会努力改进服务', button('提交')] };
    expect(reasons(facing([account, other]))).toEqual(['home', 'route', 'text']);
    expect(reasons(facing([account, { ...account, main: [...account.main, '已保存'] }]))).toEqual([
      'home',
      'route',
    ]);
  });

  test('with a good half of it left it is the same screen from 0.6 on', () => {
    // Words of the text: 10; kept 8 of 12 = 0.67, then 7 of 13 = 0.54.
    const text = (words: string): ScreenParts => ({ url: '/a', main: [words] });
    const first = text('one two three four five six seven eight nine ten');
    expect(reasons(facing([first, text('one two three four five six seven eight uno dos')]))).toEqual([
      'home',
      'route',
    ]);
    expect(reasons(facing([first, text('one two three four five six seven uno dos tres')]))).toEqual([
      'home',
      'route',
      'text',
    ]);
  });

  test('a layer that says a little else with the same controls is the same one', () => {
    const controls = [button('确定'), button('再想想')];
    const asked = (text: string): ScreenParts => ({
      ...account,
      layer: ['您正在取消会员，取消后将失去全部权益', text, ...controls],
    });
    expect(reasons(facing([account, asked('剩余天'), asked('已选年卡')]))).toEqual([
      'home',
      'route',
      'layer',
    ]);
  });

  test('a message that shows for a while makes none, other words in its place do', () => {
    const room = { url: '/a', hasMain: false, main: ['流程二', button('部署')] };
    const told = { ...room, main: [...room.main, '部署成功，全部节点已经更新'] };
    expect(reasons(facing([room, told, room]))).toEqual(['home', 'route']);
    const asked = { ...room, main: ['确定要删除流程二吗', button('部署')] };
    expect(reasons(facing([room, asked]))).toEqual(['home', 'route', 'text']);
    const offered = { ...told, main: [...told.main, button('撤销')] };
    expect(reasons(facing([room, offered]))).toEqual(['home', 'route', 'text']);
  });

  test('a menu that opens makes none, however much it says', () => {
    const short = { url: '/a', main: ['账户', button('更多')] };
    const menu = ['订单', '地址', '付款', '会员', '设置', '帮助'].map((name) => link(name, `/${name}`));
    expect(reasons(facing([short, { url: '/a', main: [...short.main, ...menu] }, short]))).toEqual([
      'home',
      'route',
    ]);
  });

  test('a popup is a new screen, the page behind it a visit', () => {
    const popup = { url: '/close', page: 'p2', main: ['请选择离开的原因', button('提交')] };
    expect(reasons(facing([account, popup, account]))).toEqual(['home', 'route', 'popup', 'visit']);
  });

  test('a chat that opens is one screen, and what is said in it makes none', () => {
    const say = (text: string): ReturnType<typeof block> => block(text, { chat: true });
    const composer = [button('发送', { chat: true }), button('转人工', { chat: true })];
    const chat = (...texts: string[]): ScreenParts => ({
      ...account,
      chatOpen: true,
      main: [...account.main, ...texts.map(say), ...composer],
    });
    const walk = facing([
      account,
      chat('您好'),
      chat('您好', '请问您要办理什么业务，可以直接输入'),
      account,
      chat('您好'),
    ]);
    expect(reasons(walk)).toEqual(['home', 'route', 'chat', 'visit', 'visit']);
    expect(options(walk)).toEqual([['管理'], ['发送', '转人工']]);
  });

  test('a chat on HOME is a screen and HOME behind it stays none', () => {
    const home = { url: '/', main: ['首页 欢迎回来'] };
    const chat = {
      ...home,
      chatOpen: true,
      main: [...home.main, block('您好，我是智能助手', { chat: true })],
    };
    const walk = facing([chat, chat, home], home);
    expect(reasons(walk)).toEqual(['home', 'chat', 'home']);
    expect(walk.readingChars).toBe(8);
  });

  test('a frame that goes to another place with another text is a new screen of its layer', () => {
    const paying = (url: string, text: string): ScreenParts => ({
      url: '/checkout',
      main: ['收银台 请在十五分钟内完成支付，逾期订单将自动关闭', block(text, { frame: 'f2' })],
      frames: [
        {
          id: 'f1',
          parent: null,
          url: 'https://shop.example/checkout',
          box: [0, 0, 1280, 720],
          layer: 0,
          outOfProcess: false,
        },
        { id: 'f2', parent: 'f1', url, box: [0, 0, 400, 300], layer: 0, outOfProcess: true },
      ],
    });
    expect(
      reasons(facing([paying('https://pay.example/a', '选卡'), paying('https://pay.example/b', '验证')])),
    ).toEqual(['home', 'route', 'route']);
  });

  test('a native dialog is a screen with one option or two', () => {
    const walk = new WalkBuilder().show(account).click(button('注销'));
    walk
      .dialog({ message: '确定注销吗？' })
      .show(account)
      .click(button('退出'))
      .dialog({ type: 'alert', message: '已退出' });
    const measured = walk.measured();
    expect(
      measured.screens.filter((each) => each.reason === 'native-dialog').map((each) => each.options),
    ).toEqual([2, 1]);
  });

  test('what was left of the setup before the flow first went to HOME is no screen', () => {
    const walk = new WalkBuilder().show({ url: '/login/done', main: ['登录成功'] }).goto('/');
    walk
      .show({ url: '/', main: ['首页'] })
      .click(button('账户'))
      .show(account);
    expect(reasons(walk.click(button('管理')).measured())).toEqual(['home', 'route']);
  });
});

test.describe('Options', () => {
  const at = (main: ScreenParts['main'], parts: ScreenParts = {}): string[] =>
    options(facing([{ url: '/page', ...parts, main }]))[0]!;

  test('are links, buttons, tabs, radios, boxes and selects; text fields and disabled ones are none', () => {
    const all = [
      link('账单', '/bills'),
      button('升级'),
      control('tab', '权益'),
      radio('月付', 'pay'),
      checkbox('同意'),
      select('门店', '东门'),
      control('combobox', '计划'),
      control('clickable', '更多'),
      field('姓名'),
      control('slider', '档位', { tag: 'input', type: 'range' }),
      control('', '日期', { tag: 'input', type: 'date' }),
      disabled(button('提交')),
      button('像素', { box: [0, 0, 1, 1] }),
    ];
    expect(at(['页面', ...all])).toEqual(['账单', '升级', '权益', '月付', '同意', '门店', '计划', '更多']);
  });

  test('of a page that is a chat and nothing else are those of the chat', () => {
    const composer = [button('发送', { chat: true }), button('账单问题', { chat: true })];
    const only = (main: ScreenParts['main']): string[] => {
      const shown = { url: '/only', isHome: false, chatOpen: true, main };
      const walk = new WalkBuilder('cancel-renewal', '/elsewhere').show(shown);
      return options(walk.click(composer[0]!).measured())[0]!;
    };
    expect(only(['在线客服', ...composer])).toEqual(['发送', '账单问题']);
    expect(only(['在线客服', button('返回'), ...composer])).toEqual(['返回']);
  });

  test('are not the dimmed ground around a layer, though it can be pressed', () => {
    const ground = button('', { box: [0, 0, 1280, 800] });
    expect(at(['页面', ground, button('留下'), button('', { box: [0, 0, 30, 30] })])).toEqual(['留下', '']);
  });

  test('with the same label count once, whatever their role, and unnamed ones each', () => {
    const same = [
      button('选择'),
      button(' 选 择'),
      link('選擇', '/x'),
      button('\uE001选择'),
      button('', { box: [0, 0, 30, 30] }),
      button('\uE002', { box: [40, 0, 30, 30] }),
    ];
    expect(at(['页面', ...same])).toEqual(['选择', '', '\uE002']);
  });

  test('a link around its icon button is one, named or not', () => {
    const settings = [link('', '/settings', { box: [0, 10, 40, 16] }), button('', { box: [0, 0, 40, 40] })];
    const help = [link('帮助', '/help', { box: [50, 0, 40, 40] }), button('', { box: [60, 10, 20, 20] })];
    const card = [link('', '/card', { box: [0, 100, 400, 200] }), button('', { box: [360, 110, 30, 30] })];
    expect(at(['页面', ...settings, ...help, ...card])).toEqual(['', '帮助', '', '']);
  });

  test('where HOME is a chat already, those of the chat belong to its pages', () => {
    const room = (url: string, name: string, ...controls: Control[]): ScreenParts => ({
      url,
      hasMain: false,
      chatOpen: true,
      main: [name, block(`${name}欢迎你`, { chat: true }), button('发送', { chat: true }), ...controls],
    });
    const leave = button('退出群聊', { chat: true });
    expect(options(facing([room('/#/club', '俱乐部', leave)], room('/', '大厅')))[0]).toEqual(['退出群聊']);
  });

  test('are those of the layer while there is one', () => {
    expect(at([button('背后')], { layer: ['确定吗', button('确定'), button('返回')] })).toEqual([
      '确定',
      '返回',
    ]);
  });

  test('are those of main where there is a main landmark', () => {
    expect(at([button('升级')], { header: [link('首页', '/'), link('会员', '/vip')] })).toEqual(['升级']);
  });

  test('without it are all but what HOME shows too, by role, label and target', () => {
    const menu = [link('首页', '/'), link('会员', '/vip')];
    const home = { url: '/', hasMain: false, main: [...menu, '欢迎'] };
    const page = { url: '/page', hasMain: false, main: [...menu, link('会员', '/other'), button('升级')] };
    expect(options(facing([page], home))[0]).toEqual(['会员', '升级']);
  });

  test('without main landmark and without HOME are all but the groups of links around the text', () => {
    const controls = [link('首页', '/'), link('会员', '/vip')];
    const foot = [link('关于', '/about'), link('隐私', '/privacy')];
    const walk = new WalkBuilder('cancel-renewal', '/elsewhere').show({
      url: '/only',
      isHome: false,
      hasMain: false,
      main: [
        ...controls,
        '这里说明如何办理取消自动续费',
        link('办理', '/do'),
        button('确认'),
        '以上说明自即日起对全部会员生效',
        ...foot,
      ],
    });
    expect(options(walk.click(button('确认')).measured())[0]).toEqual(['办理', '确认']);
  });

  test('are the links of a list in which one also chooses, and not those of a menu with a search', () => {
    const bare = (main: Content) => {
      const walk = new WalkBuilder('cancel-renewal', '/elsewhere').show({
        url: '/only',
        isHome: false,
        hasMain: false,
        main: ['这里列出所有待办理的事项，请选择', ...main],
      });
      return options(walk.click(button('确认')).measured())[0]!;
    };
    const row = (name: string) => [checkbox(`选择${name}`), link(name, `/${name}`)];
    const list = [link('编号', '/?sort'), ...['甲', '乙', '丙'].flatMap(row), link('下一批', '/?page=2')];
    expect(bare([...list, button('确认')])).toEqual([
      ...['编号', '选择甲', '甲', '选择乙', '乙', '选择丙', '丙', '下一批', '确认'],
    ]);
    const foot = [link('关于', '/about'), checkbox('夜间'), button('搜索'), link('隐私', '/privacy')];
    expect(bare([...foot, button('确认')])).toEqual(['夜间', '搜索', '确认']);
  });

  test('are the links to which the text leads, if one of them does what is done here or they look like buttons', () => {
    const foot = [link('关于', '/about'), link('隐私', '/privacy')].map((each) => ({
      ...each,
      box: [100, 900, 80, 30] as Control['box'],
    }));
    const bare = (...links: Control[]): string[] => {
      const walk = new WalkBuilder('cancel-renewal', '/elsewhere').show({
        url: '/only',
        isHome: false,
        hasMain: false,
        main: [
          link('首页', '/'),
          link('会员', '/vip'),
          '这里说明如何办理取消自动续费',
          ...links,
          ...foot,
          button('确认'),
        ],
      });
      return options(walk.click(button('确认')).measured())[0]!;
    };
    expect(bare(link('升级会员', '/up'), link('取消自动续费', '/end'))).toEqual([
      '升级会员',
      '取消自动续费',
      '确认',
    ]);
    const drawn = { kind: 'filled' as const };
    expect(bare(link('甲', '/a', drawn), link('乙', '/b', drawn))).toEqual(['甲', '乙', '确认']);
    expect(bare(link('甲', '/a'), link('乙', '/b'))).toEqual(['确认']);
  });

  test('are read as the screen is first recorded', () => {
    const send = button('提交');
    const walk = facing([
      { url: '/page', main: ['请选择离开的原因并提交', radio('太贵', 'why'), disabled(send)] },
      { url: '/page', main: ['请选择离开的原因并提交', radio('太贵', 'why'), send] },
    ]);
    expect(options(walk)).toEqual([['太贵']]);
  });

  test('of a text field with a list are a select, of one that only takes text none', () => {
    const city = control('combobox', '城市', { tag: 'input', type: 'text' });
    const listed = { ...city, name: '省份', state: { ...city.state, expanded: false } };
    expect(at(['页面', city, listed])).toEqual(['省份']);
  });
});

test.describe('Reading load', () => {
  test('counts what lay in the viewport and not what stood below it', () => {
    const below = block('下面的条款没有人看到', { box: [0, 2000, 800, 20], inViewport: false });
    expect(facing([{ url: '/a', main: ['上面的说明', below] }]).readingChars).toBe(5);
  });

  test('does not count what lies in the window and is scrolled out of a box of its own', () => {
    const inner = block('框里下面的条款', { box: [0, 500, 800, 20], inViewport: false });
    expect(facing([{ url: '/a', main: ['上面的说明', inner] }]).readingChars).toBe(5);
  });

  test('counts what was passed by scrolling to a control', () => {
    const below = block('中间的条款', { box: [0, 1000, 800, 20], inViewport: false });
    const far = block('很远的条款', { box: [0, 9000, 800, 20], inViewport: false });
    const walk = new WalkBuilder().show({ url: '/a', main: ['上面的说明', below, far] });
    const measured = walk.click(button('同意'), { scroll: 1 }).measured();
    expect(measured.readingChars).toBe(10);
    expect(measured.scrollViewports).toBe(1);
  });

  test('tells a wheel’s way by the positions before and after it', () => {
    const page = { url: '/a', main: ['上面的说明'] };
    const walk = new WalkBuilder().show(page).act('wheel', { api: 'mouse.wheel', events: ['wheel'] });
    const measured = walk
      .show({ ...page, scrollY: 1440 })
      .click(button('同意'))
      .measured();
    expect(measured.scrollViewports).toBe(2);
    expect(measured.counts.steps).toBe(1);
  });

  test('leaves out HOME, the user’s own messages and what was shown before, numbers aside', () => {
    const own = block('我要降级', { chat: true, own: true });
    const walk = facing([
      { url: '/a', main: ['首页 欢迎回来', '还剩 15 天', own] },
      { url: '/b', main: ['还剩 4 天', '新的内容在这里'] },
    ]);
    expect(walk.readingChars).toBe(3 + 7);
  });

  test('around main takes another text in the same place for the same ticker, in main not', () => {
    const ticker = (text: string): ScreenParts['header'] => [block(text, { box: [0, 10, 900, 20] })];
    const walk = facing(
      [
        {
          url: '/a',
          header: ticker('杭州的周先生完成了训练'),
          main: [block('甲方案说明', { box: [0, 200, 9, 9] })],
        },
        {
          url: '/b',
          header: ticker('新到十二台划船机'),
          main: [block('乙计划内容', { box: [0, 200, 9, 9] })],
        },
      ],
      { url: '/', header: ticker('今晚还有名额'), main: ['首页'] },
    );
    expect(walk.readingChars).toBe(5 + 5);
  });

  test('tells words from characters and the dialog’s share from the whole', () => {
    const walk = facing([
      { url: '/a', main: ['Keep your plan 会员'] },
      { url: '/a', main: ['Keep your plan 会员'], layer: ['Are you sure 确定'] },
    ]);
    expect(walk).toMatchObject({
      readingWords: 6,
      readingDialogWords: 3,
      readingChars: 4,
      readingDialogChars: 2,
    });
  });

  test('counts the words of a native dialog as a dialog’s', () => {
    const walk = new WalkBuilder()
      .show({ url: '/a', main: ['页面'] })
      .click(button('退'))
      .dialog({ message: '确定退订？' });
    expect(walk.measured()).toMatchObject({ readingChars: 2 + 4, readingDialogChars: 4 });
  });

  test('what the same screen says behind the commit control led nobody to it', () => {
    const page = {
      url: '/heap',
      main: ['堆肥就是把园子里剩下的东西变成泥土，它在工具房的后面，请大家一起来翻'],
    };
    const walk = new WalkBuilder().show(page).click(button('关注'));
    walk.show({ ...page, main: [...page.main, '已关注'] }).verb('reached');
    expect(walk.measured()).toMatchObject({ readingChars: 32, after: { screens: 0 } });
  });
});
