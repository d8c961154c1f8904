import { expect, test } from '@playwright/test';
import type { Outcome } from '../../src/model/words.ts';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import { button, checkbox, field, link, radio, type ScreenParts } from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

const home = { url: '/', main: ['首页 欢迎', link('会员中心', '/vip')] };
const vip = { url: '/vip', main: ['会员中心 您的权益', button('取消自动续费'), link('账单', '/bills')] };
const offer = { url: '/vip/offer', main: ['别走，送您一张优惠券', button('领取优惠'), button('继续取消')] };
const final = { url: '/vip/final', main: ['最后一步 请您确认', button('确认取消续费')] };
const done = { url: '/vip/done', main: ['已取消 期待再见', link('返回', '/vip')] };

const press = (walk: WalkBuilder, on: ScreenParts, name: string): WalkBuilder => {
  const control = on.main!.find((item) => typeof item === 'object' && 'role' in item && item.name === name);
  return walk.show(on).click(control as ReturnType<typeof button>);
};

/** HOME, membership, an offer, the last page, done; the end depends on what is asked. */
function exit(ending: (walk: WalkBuilder) => MeasuredWalk): MeasuredWalk {
  const walk = new WalkBuilder();
  press(walk, home, '会员中心');
  walk.verb('indicate', () => press(walk, vip, '取消自动续费'));
  press(walk, offer, '继续取消');
  return ending(walk);
}
const completed = (walk: WalkBuilder): MeasuredWalk => {
  walk.verb('irreversible', () => press(walk, final, '确认取消续费'));
  return walk.show(done).verb('reached').measured();
};

test('counts from HOME and from FIRST_INDICATION stand beside each other', () => {
  const { counts, indicated, after, screens } = exit(completed);
  expect(counts).toEqual({ steps: 4, clicks: 4, screens: 3, options: 2 + 2 + 1 });
  expect(indicated).toEqual({ steps: 3, clicks: 3, screens: 2, options: 3 });
  expect(after).toEqual({ steps: 0, clicks: 0, screens: 1, options: 1 });
  expect(screens.map((each) => each.part)).toEqual(['home', 'before', 'counted', 'counted', 'after']);
});

test('what comes behind the commit control is counted apart', () => {
  const walk = exit((each) => {
    each.verb('irreversible', () => press(each, final, '确认取消续费'));
    press(each, done, '返回');
    return each.show(vip).verb('reached').measured();
  });
  expect(walk.counts.steps).toBe(4);
  expect(walk.after).toEqual({ steps: 1, clicks: 1, screens: 1, options: 1 });
});

test('without an irreversible act the last step before the end is the commit control', () => {
  const walk = exit((each) => {
    press(each, final, '确认取消续费')
      .show(done)
      .verb('reached', () => each.click(button('回到首页')));
    return each.measured();
  });
  expect(walk.counts).toMatchObject({ steps: 4, screens: 3 });
  expect(walk.after).toMatchObject({ steps: 1, screens: 1 });
});

test('of several irreversible acts the last one holds the commit control', () => {
  const walk = exit((each) => {
    each.verb('irreversible', () => press(each, final, '确认取消续费'));
    const more = button('确认退款');
    each.show({ url: '/vip/refund', main: ['退款 请核对金额', more] });
    each.verb('irreversible', () => each.click(more).act('hover', { control: more }));
    return each.show(done).verb('reached').measured();
  });
  expect(walk.counts).toMatchObject({ steps: 5, screens: 4 });
  expect(walk.steps.at(-1)!.part).toBe('counted');
});

test('a native dialog of the commit control belongs to it, with its screen and its answer', () => {
  const walk = exit((each) => {
    each.verb('irreversible', () =>
      press(each, final, '确认取消续费').dialog({ message: '真的要取消续费吗？' }),
    );
    return each.show(done).verb('reached').measured();
  });
  expect(walk.counts).toEqual({ steps: 5, clicks: 5, screens: 4, options: 7 });
  expect(walk.indicated).toEqual({ steps: 4, clicks: 4, screens: 3, options: 5 });
  expect(walk.confirmations).toBe(3);
});

test('a stopped walk counts like a completed one, dialog and all, and says what was added', () => {
  const withDialog = (stop: boolean): MeasuredWalk =>
    exit((each) => {
      const act = stop ? { planned: true, events: [] } : {};
      each.show(final).verb('irreversible', () => {
        each.click(final.main[1] as ReturnType<typeof button>, act);
        each.dialog({ message: stop ? '' : '真的要取消续费吗？', planned: stop, at: each.now });
      });
      if (stop) return each.measured('safe-stop');
      return each.show(done).verb('reached').measured();
    });
  const [stopped, walked] = [withDialog(true), withDialog(false)];
  expect(stopped.counts).toEqual(walked.counts);
  expect(stopped.indicated).toEqual(walked.indicated);
  expect(stopped.confirmations).toBe(walked.confirmations);
  expect([stopped.planned, walked.planned]).toEqual([2, 0]);
  expect(stopped.steps.filter((step) => step.planned).map((step) => step.act)).toEqual([
    'activate',
    'answer',
  ]);
});

test('the form that FIRST_INDICATION submits belongs to it', () => {
  const [password, agree] = [field('密码', { form: 4 }), checkbox('同意', { form: 4 })];
  const send = button('注销账户', { form: 4 });
  const search = field('搜索', { form: 5 });
  const walk = new WalkBuilder('delete-account');
  press(walk, home, '会员中心').show({ url: '/me', main: ['账户', search, password, agree, send] });
  walk.fill(search, '注销').fill(password, 'x').click(agree);
  walk.verb('indicate', () => walk.click(send, { events: ['click', 'submit'] }));
  const measured = walk.show(done).verb('reached').measured();
  expect(measured.steps.map((step) => step.part)).toEqual([
    'before',
    'before',
    'counted',
    'counted',
    'counted',
  ]);
  expect(measured.indicated).toMatchObject({ steps: 3, clicks: 3, screens: 0 });
});

test('in a chat without such a control the first message that names the goal is FIRST_INDICATION', () => {
  const composer = field('输入', { chat: true });
  const walk = new WalkBuilder();
  press(walk, home, '会员中心').show({ ...home, chatOpen: true, main: [...home.main, composer] });
  for (const text of ['你好', '我要取消自动续费', '取消自动续费'])
    walk.fill(composer, text).press('Enter', { prevented: true }).says(text, { own: true }).says('收到');
  const measured = walk.verb('reached').measured();
  expect(measured.steps.map((step) => step.part)).toEqual(['before', 'before', 'counted', 'counted']);
  expect(measured.indicated).toMatchObject({ steps: 2, clicks: 2, screens: 0 });
  expect(measured).toMatchObject({ chatTurns: 3, keywordRepeats: 1 });
});

test('where nothing named the goal the indicated counts are null, with the reason', () => {
  const walk = new WalkBuilder();
  press(walk, home, '会员中心').show(done).verb('reached');
  const { counts, indicated, confirmations, nulls } = walk.measured();
  expect(counts.steps).toBe(1);
  expect(indicated).toEqual({ steps: null, clicks: null, screens: null, options: null });
  expect(confirmations).toBeNull();
  expect(nulls['indicated_screens']).toBe(nulls['confirmations']);
});

test.describe('The scenario’s mark decides, and', () => {
  const marked = (name: string): MeasuredWalk => {
    const walk = new WalkBuilder();
    press(walk, home, '会员中心');
    const mark = (on: ScreenParts, label: string): unknown =>
      label === name ? walk.verb('indicate', () => press(walk, on, label)) : press(walk, on, label);
    mark(vip, '取消自动续费');
    mark(offer, '继续取消');
    return completed(walk);
  };

  test('a lexicon that agrees says nothing', () => {
    expect(marked('取消自动续费').indicationNote).toBeNull();
  });

  test('a lexicon that would have put it elsewhere says where', () => {
    expect(marked('继续取消').indicationNote).toBe('step 2: 取消自动续费');
    expect(marked('继续取消').indicated.steps).toBe(2);
  });

  test('a lexicon that finds no name of the goal says so', () => {
    const walk = new WalkBuilder();
    walk.verb('indicate', () => press(walk, home, '会员中心'));
    expect(walk.show(done).verb('reached').measured().indicationNote).toBe('nowhere');
  });
});

test.describe('A walk that ended', () => {
  const ended = (outcome: Outcome): MeasuredWalk =>
    exit((each) => {
      const verb = outcome === 'pending-human' ? 'pending' : outcome === 'blocked' ? 'blocked' : 'refused';
      return each
        .show(final)
        .verb(verb, () => each.record())
        .measured(outcome);
    });

  for (const outcome of ['refused', 'blocked', 'pending-human'] as const)
    test(`${outcome} is counted up to the end, all screens with it, as a lower bound`, () => {
      const walk = ended(outcome);
      expect(walk.lowerBound).toBe(true);
      expect(walk.counts).toEqual({ steps: 3, clicks: 3, screens: 3, options: 5 });
      expect(walk.after.steps).toBeNull();
      expect(walk.nulls['after_steps']).toContain('commit control');
    });

  test('not-found has no counts but the search’s', () => {
    const walk = new WalkBuilder();
    walk.verb('search', () => {
      press(walk, home, '会员中心');
      press(walk, vip, '账单').show({ url: '/bills', main: ['账单 没有记录'] });
    });
    walk.fact({
      kind: 'search',
      at: walk.now,
      for: 'cancel-renewal',
      found: false,
      replayed: false,
      path: [],
      depth: null,
      steps: 41,
      screens: 23,
      budget: { depth: 6, screens: 60 },
      visited: [],
      foundAfter: null,
      elsewhere: null,
      pauseMs: 0,
      hovered: 0,
      menus: [],
      queries: [],
      version: 'search-1',
    });
    const measured = walk.measured('not-found');
    expect(measured).toMatchObject({ detourSteps: 41, searchedScreens: 23, lowerBound: true, personS: null });
    expect(measured.counts).toEqual({ steps: null, clicks: null, screens: null, options: null });
    for (const name of [
      'steps',
      'indicated_clicks',
      'after_screens',
      'typed_fields',
      'reading_chars',
      'planned',
      'person_s',
    ])
      expect(measured.nulls[name], name).toContain('not found');
    expect(measured.nulls['detour_steps']).toBeUndefined();
    expect(measured.machineMs).toBeGreaterThan(0);
  });

  for (const outcome of ['scenario-broken', 'bot-wall', 'session-expired', 'interrupted'] as const)
    test(`${outcome} says something about us: no count at all, and why`, () => {
      const walk = exit((each) => each.show(final).measured(outcome));
      expect(walk.counts.steps).toBeNull();
      expect(walk.detourSteps).toBeNull();
      expect(walk.nulls['steps']).toBe('the walk says something about us');
      expect(walk.nulls['detour_steps']).toBe(walk.nulls['steps']);
      expect(walk.steps.length).toBe(3);
    });

  test('without an outcome was interrupted', () => {
    const walk = new WalkBuilder();
    press(walk, home, '会员中心');
    const input = walk.ends('done-now');
    const cut = { ...input, facts: input.facts.filter((fact) => fact.kind !== 'outcome') };
    return import('../../src/measure/measure-walk.ts').then(({ measureWalk }) => {
      expect(measureWalk(cut).nulls['steps']).toBe('the walk says something about us');
    });
  });
});

test('what a search tried is a detour; the path that it found is walked and counted', () => {
  const walk = new WalkBuilder();
  walk.verb('search', () => {
    press(walk, home, '会员中心');
    press(walk, vip, '账单');
  });
  press(walk, home, '会员中心');
  walk.verb('indicate', () => press(walk, vip, '取消自动续费'));
  const measured = completed(walk);
  expect(measured.counts).toEqual({ steps: 3, clicks: 3, screens: 2, options: 3 });
  expect([measured.detourSteps, measured.searchedScreens]).toEqual([2, 1]);
  expect(measured.steps.map((step) => step.part)).toEqual([
    'search',
    'search',
    'before',
    'counted',
    'counted',
  ]);
});

test.describe('Decisions and confirmations', () => {
  /** One screen behind FIRST_INDICATION, with what is done there. */
  function on(
    main: ScreenParts['main'],
    name: string,
    flow = 'cancel-renewal',
    ticked?: string,
    chosen = '取消自动续费',
  ): MeasuredWalk['screens'][number] {
    const walk = new WalkBuilder(flow);
    const goal = button(chosen);
    walk.show({ url: '/', main: ['首页', goal] }).verb('indicate', () => walk.click(goal));
    const screen = { url: '/next', main: main! };
    for (const item of main!)
      if (typeof item === 'object' && 'role' in item && (item.name.endsWith('*') || item.name === ticked))
        walk.show(screen).click(item);
    press(walk, screen, name);
    return walk
      .show(done)
      .verb('reached')
      .measured()
      .screens.find((each) => each.url.endsWith('/next'))!;
  }

  test('keeping, pausing, putting off and the act of another flow lead away', () => {
    for (const label of [
      '保留我的会员',
      '维持现状',
      '暂停一个月',
      '稍后提醒我',
      '改为降级',
      '不了，谢谢',
      'Keep my plan',
      'Remind me later',
      '过几天再提醒我',
      '想一想',
      '领取 5 折并留下',
      'Go back to my plan',
      'Take a 30-day break',
      'Put my membership on hold',
      'Pause instead',
      "Don't leave",
    ])
      expect(on([button(label), button('继续取消')], '继续取消').decision, label).toBe(true);
  });

  test('back, close and navigation alone do not', () => {
    for (const label of [
      '返回',
      '关闭',
      '取消',
      '上一步',
      '首页',
      '账单',
      '办不了怎么办',
      '帮助中心',
      'Back',
      'Close',
      'Order history',
      'I do not use it enough',
    ])
      expect(on([button(label), button('继续取消')], '继续取消').decision, label).toBe(false);
  });

  test('another form with fields of its own leads away, a search does not', () => {
    const save = [field('昵称', { form: 1 }), button('保存', { form: 1 })];
    const search = [field('搜索', { form: 2 }), button('搜索', { form: 2 })];
    const mine = button('关闭续费', { form: 3 });
    expect(on([...save, mine], '关闭续费').decision).toBe(true);
    expect(on([...search, mine], '关闭续费').decision).toBe(false);
    expect(on([button('编辑', { form: 4 }), mine], '关闭续费').decision).toBe(false);
  });

  test('agreeing to terms leads nowhere else, and refusing them leads away from accepting', () => {
    const terms = [checkbox('我已阅读并同意会员协议'), button('确认升级')];
    expect(on(terms, '确认升级', 'upgrade').decision).toBe(false);
    expect(on([button('全部接受'), button('拒绝')], '全部接受', 'accept').decision).toBe(true);
  });

  test('one way in is as good as another, one way out is not', () => {
    expect(on([button('开通会员'), button('升级')], '升级', 'upgrade').decision).toBe(false);
    expect(on([button('申请退款'), button('取消自动续费')], '取消自动续费').decision).toBe(true);
  });

  test('of an exit that only its author knows, the words of another exit may be its own', () => {
    expect(on([button('取消会员'), button('提交')], '提交', 'quit-club').decision).toBe(false);
    expect(on([button('升级会员'), button('提交')], '提交', 'quit-club').decision).toBe(true);
  });

  test('a screen whose only way on repeats the choice is a confirmation', () => {
    expect(on(['确定要取消自动续费吗', button('返回'), button('确定')], '确定').confirmation).toBe(true);
    expect(on(['您将失去权益', button('保留'), button('仍要取消')], '仍要取消').confirmation).toBe(true);
  });

  test('who ends a renewal says it once more by the verb alone; a window that is closed elsewhere is none', () => {
    for (const label of ['仍要关闭', '确认关闭', '坚持停用', 'End it anyway'])
      expect(on(['您将失去权益', button('再想想'), button(label)], label).confirmation, label).toBe(true);
    expect(on(['说明', button('确认关闭')], '确认关闭', 'refund').confirmation).toBe(false);
    expect(on(['说明', button('关闭')], '关闭').confirmation).toBe(false);
  });

  test('so is one that says once more what was chosen, in words that do not name the goal', () => {
    const after = (chosen: string, label: string): boolean =>
      on(['You have specified this user', button(label)], label, 'delete-account', undefined, chosen)
        .confirmation;
    expect(after('Delete', 'Confirm Deletion')).toBe(true);
    expect(after('Remove', 'Yes, remove it')).toBe(true);
    expect(after('删除', '确认删除')).toBe(true);
    expect(after('Delete', 'Confirm address')).toBe(false);
    expect(after('Delete account', 'Confirm account details')).toBe(false);
    expect(after('删除', '确认邮箱')).toBe(false);
    expect(after('Delete', 'Delete')).toBe(false);
  });

  test('boxes that had to be ticked to say yes once more belong to it', () => {
    const after = (box: string): boolean =>
      on([checkbox(box), button('取消续费')], '取消续费', 'cancel-renewal', box).confirmation;
    for (const box of ['是', 'Yes', '我已了解后果', 'I understand that this cannot be undone'])
      expect(after(box), box).toBe(true);
    expect(after('太贵了')).toBe(false);
  });

  test('a screen that asks for something else is none', () => {
    expect(on(['请确认支付', button('确认支付')], '确认支付', 'upgrade').confirmation).toBe(false);
    expect(
      on(['请选择取消续费的原因', radio('太贵*', 'why'), button('继续取消')], '继续取消').confirmation,
    ).toBe(false);
    expect(on([button('取消自动续费'), button('取消会员服务')], '取消自动续费').confirmation).toBe(false);
  });
});
