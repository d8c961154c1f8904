import { expect, test } from '@playwright/test';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import type { Control } from '../../src/model/control.ts';
import { button, checkbox, control, field, link, radio, ref, select, textArea } from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

const totals = ({ counts, typedFields, typedChars, chatTurns }: MeasuredWalk): unknown => ({
  steps: counts.steps,
  clicks: counts.clicks,
  typedFields,
  typedChars,
  chatTurns,
});
const acts = (walk: MeasuredWalk): string[] => walk.steps.map((step) => `${step.act} ${step.clicks}`);

test.describe('One flow, written in four styles,', () => {
  const tel = field('电话', { type: 'tel', form: 7 });
  const why = textArea('原因', { form: 7 });
  const agree = checkbox('我已知晓', { form: 7 });
  const send = button('提交申请', { form: 7 });
  const chatField = textArea('输入消息', { chat: true });
  const chatSend = button('发送', { chat: true });
  const end = button('确认取消续费');

  const form = { url: '/apply', main: ['申请', tel, why, agree, send] };
  const chat = { url: '/apply', main: ['申请'], chatOpen: true };
  const chatScreen = { ...chat, main: ['申请', chatField, chatSend] };
  const last = { url: '/confirm', main: ['确认', end] };

  const written: Record<string, (walk: WalkBuilder) => void> = {
    'clicks and fill': (walk) => {
      walk.show(form);
      walk.click(tel).fill(tel, '13800000000').click(why).fill(why, '搬家了').click(agree).click(send);
      walk.show(chatScreen);
      walk.click(chatField).fill(chatField, '取消自动续费').click(chatSend);
      walk.says('取消自动续费', { own: true }).says('好的');
      walk.show(last).click(end);
    },
    'fill, check and press': (walk) => {
      walk.show(form);
      walk.fill(tel, '13800000000').fill(why, '搬家了');
      walk.act('check', { control: agree, events: ['click', 'input', 'change'], focusAfter: agree });
      walk.press('Enter', { control: send, events: [{ type: 'click' }, { type: 'submit' }] });
      walk.show(chatScreen);
      walk.fill(chatField, '取消自动续费').press('Enter', { prevented: true });
      walk.says('取消自动续费', { own: true }).says('好的');
      walk.show(last, end).press('Enter', { events: ['click'] });
    },
    'focus and the keyboard': (walk) => {
      walk.show(form);
      for (const [into, text] of [
        [tel, '13800000000'],
        [why, '搬家了'],
      ] as const) {
        walk.act('focus', { control: into, events: ['focus'], focusAfter: into });
        walk.type(into, text, { api: 'keyboard.type' });
      }
      // A click on the label: the page gets two trusted clicks.
      const label = control('', '我已知晓', { tag: 'label' });
      const onLabel = { type: 'click' as const, control: ref(label) };
      walk.act('click', {
        control: label,
        events: [onLabel, { type: 'click', control: ref(agree) }, { type: 'change', control: ref(agree) }],
        focusAfter: agree,
      });
      walk.press('Enter', {
        control: why,
        events: [{ type: 'click', control: ref(send) }, { type: 'submit' }],
      });
      walk.show(chatScreen);
      walk.act('focus', { control: chatField, events: ['focus'], focusAfter: chatField });
      walk
        .type(chatField, '取消自动续费')
        .tabTo(chatSend)
        .press('Enter', { events: ['click'] });
      walk.says('取消自动续费', { own: true }).says('好的');
      walk
        .show(last)
        .act('click', { api: 'mouse.click', control: end, events: ['pointerdown', 'pointerup', 'click'] });
    },
    'Tab and single keys': (walk) => {
      walk.show(form);
      walk.tabTo(tel).type(tel, '13800000000').tabTo(why).type(why, '搬家了').tabTo(agree);
      walk.press(' ', { events: ['click', 'input', 'change'] });
      walk.tabTo(send).press('Enter', { events: ['click', 'submit'] });
      walk.show(chatScreen);
      walk.tabTo(chatField);
      // The log folds printable keys; the page's own bubble tells what the message was.
      for (const _ of '取消自动续费') {
        const typed = { type: 'input' as const };
        walk.press('char', { control: chatField, events: [typed], argument: { kind: 'key', key: 'char' } });
      }
      walk.press('Enter', { control: chatField, prevented: true });
      walk.says('取消自动续费', { own: true }).says('好的');
      walk.show(last).act('tap', { control: end, events: ['pointerdown', 'pointerup', 'click'] });
    },
  };

  for (const [style, write] of Object.entries(written)) {
    test(`counts the same with ${style}`, () => {
      const walk = new WalkBuilder();
      walk.show({ url: '/', main: ['首页', link('申请', '/apply')] }).click(link('申请', '/apply'));
      write(walk);
      walk.show({ url: '/done', main: ['已取消'] }).verb('reached');
      const measured = walk.measured();
      // The link; phone and reason with a focusing click each; the box; the button; the message; the last button.
      expect(totals(measured)).toEqual({ steps: 7, clicks: 7, typedFields: 2, typedChars: 14, chatTurns: 1 });
      expect(measured.counts.screens).toBe(3);
      expect(measured.steps.map((step) => step.act)).toEqual([
        'activate',
        'type',
        'type',
        'activate',
        'activate',
        'message',
        'activate',
      ]);
      expect(measured.personS).toBeCloseTo(
        5 * 2.65 -
          2.65 +
          (1.35 + 0.8 + 11 * 0.28) +
          (1.35 + 0.8 + 9 * 0.28) +
          messageTime(style) +
          readingOf(measured),
        6,
      );
      expect(measured.steps[5]).toMatchObject({ clicks: 1, focusClicks: 0 });
    });
  }

  /** M + 2H + nK + P + press. What single folded keys wrote is not known: each is one key. */
  function messageTime(style: string): number {
    const keys = style === 'Tab and single keys' ? 6 : 6 * 3;
    return 1.35 + 0.8 + keys * 0.28 + 1.3;
  }
  const readingOf = ({ readingChars, readingDialogChars }: MeasuredWalk): number =>
    ((readingChars! - readingDialogChars!) * 0.25 * 60) / 400 + (readingDialogChars! * 60) / 400;
});

test.describe('count-1', () => {
  /** A walk on one page, measured; HOME's link first would only add a step. */
  function on(
    content: Control[],
    write: (walk: WalkBuilder) => void,
    focus: Control | null = null,
  ): MeasuredWalk {
    const walk = new WalkBuilder().show({ url: '/page', main: ['页面', ...content] }, focus);
    write(walk);
    return walk.measured();
  }
  const go = button('继续');
  const name = field('姓名');

  test('a double click is 1 step and 2 clicks', () => {
    expect(
      acts(on([go], (walk) => walk.act('dblclick', { control: go, events: ['click', 'click', 'dblclick'] }))),
    ).toEqual(['activate 2']);
  });

  test('a field that has the focus when the page opens needs no focusing click', () => {
    expect(acts(on([name], (walk) => walk.fill(name, '林'), name))).toEqual(['type 0']);
    expect(acts(on([name], (walk) => walk.click(name).fill(name, '林'), name))).toEqual(['type 0']);
  });

  test('a field is one step until the focus leaves it, whatever is done to it meanwhile', () => {
    const other = field('电话');
    const walk = on([name, other], (each) =>
      each
        .fill(name, '林')
        .type(name, '清禾')
        .act('hover', { control: go })
        .press('Backspace', { control: name, events: ['input'] })
        .fill(other, '1')
        .fill(name, '顾'),
    );
    expect(acts(walk)).toEqual(['type 1', 'type 1', 'type 1']);
    expect(walk.typedFields).toBe(2);
  });

  test('Enter that submits activates the default button, and its label is told', () => {
    const walk = on([name, go], (each) =>
      each
        .fill(name, '林')
        .press('Enter', { events: [{ type: 'click', control: ref(go) }, { type: 'submit' }] }),
    );
    expect(acts(walk)).toEqual(['type 1', 'activate 1']);
    expect(walk.steps[1]!.label).toBe('继续');
  });

  test('Enter in a text area that only adds a line is typing', () => {
    const area = textArea('原因');
    const walk = on([area], (each) =>
      each
        .fill(area, '一')
        .press('Enter', { events: ['input'] })
        .type(area, '二'),
    );
    expect(acts(walk)).toEqual(['type 1']);
  });

  test('Enter that an editor takes to add a line by itself is typing too', () => {
    const editor = control('textbox', '说明');
    const walk = on([editor], (each) =>
      each
        .type(editor, '一')
        .press('Enter', { prevented: true, events: ['input'] })
        .type(editor, '二'),
    );
    expect(acts(walk)).toEqual(['type 1']);
  });

  test('Enter in a chat sends if the message then appears, though the page let the key pass', () => {
    const composer = textArea('输入', { chat: true });
    const walk = on([composer], (each) =>
      each
        .fill(composer, '降级')
        .press('Enter', { events: ['input'] })
        .says('降级', { own: true }),
    );
    expect(acts(walk)).toEqual(['message 1']);
  });

  test('Enter in a field that nothing follows is no step', () => {
    expect(acts(on([name], (walk) => walk.fill(name, '林').press('Enter')))).toEqual(['type 1']);
  });

  test('Enter in a field that changes the page is an activation, though no form was submitted', () => {
    const walk = on([name], (each) =>
      each
        .fill(name, '林')
        .press('Enter')
        .show({ url: '/page', main: ['结果'] })
        .click(go),
    );
    expect(acts(walk)).toEqual(['type 1', 'activate 1', 'activate 1']);
  });

  test('several boxes of one code that pass the focus on by themselves take one focusing click', () => {
    const boxes = [4, 3, 2, 1].map((at) => field(`第 ${at} 位`)).reverse();
    const typed = boxes.flatMap((box) => [
      { type: 'key' as const, key: 'char', control: ref(box) },
      { type: 'input' as const, control: ref(box) },
    ]);
    const walk = on(boxes, (each) => each.type(boxes[0]!, '4711', { events: typed }));
    expect(acts(walk)).toEqual(['type 1', 'type 0', 'type 0', 'type 0']);
    expect(walk.steps.map((step) => step.label)).toEqual(['第 1 位', '第 2 位', '第 3 位', '第 4 位']);
    expect([walk.typedFields, walk.typedChars]).toEqual([4, 4]);
  });

  test('a space is typed like any other key, at one go or key by key', () => {
    const filled = on([name], (walk) => walk.fill(name, 'Rosa Lind'));
    const typed = on([name], (walk) => walk.type(name, 'Rosa Lind'));
    const inserted = on([name], (walk) =>
      walk.act('insertText', { control: name, events: ['input'], argument: walk.text('Rosa Lind') }),
    );
    expect([filled.typedChars, typed.typedChars, inserted.typedChars]).toEqual([9, 9, 9]);
    expect([typed.personS, inserted.personS]).toEqual([filled.personS, filled.personS]);
  });

  test('what the field before fires when it loses the focus is none of the next action’s', () => {
    const plan = select('方案', '月付');
    const date = control('', '开始日', { tag: 'input', type: 'date' });
    const left = { type: 'change' as const, control: ref(name) };
    // The driver told the field that was left as the control, and the focus tells the right one.
    const after = (each: Control): object => ({ control: name, events: [left], focusAfter: each });
    const walk = on([name, date], (each) =>
      each
        .type(name, '林')
        .act('selectOption', after(plan))
        .type(name, '清')
        .fill(date, '2026-12-01', after(date)),
    );
    expect(walk.steps.map((step) => [step.act, step.label, step.confirmed])).toEqual([
      ['type', '姓名', true],
      ['select', '方案', false],
      ['type', '姓名', true],
      ['set', '开始日', false],
    ]);
  });

  test('clearing an empty field and checking a checked box change nothing', () => {
    const box = checkbox('同意');
    expect(
      acts(on([name, box], (walk) => walk.act('clear', { control: name }).act('check', { control: box }))),
    ).toEqual([]);
  });

  test('hover, scroll, focus, blur and a trial click are recorded and no steps', () => {
    const walk = on([go, name], (each) => {
      for (const method of ['hover', 'scrollIntoViewIfNeeded', 'blur', 'selectText'])
        each.act(method, { control: go });
      each
        .act('focus', { control: name, events: ['focus'] })
        .act('wheel', { api: 'mouse.wheel', events: ['wheel', 'scroll'] });
      each.act('move', { api: 'mouse.move' }).click(go, { options: { trial: true }, events: [] });
    });
    expect(acts(walk)).toEqual([]);
  });

  test('a click on a field that nothing is typed into is no step, on a read-only one it is', () => {
    const day = field('日期');
    const picker = { ...day, state: { ...day.state, readonly: true } };
    expect(acts(on([name], (walk) => walk.click(name)))).toEqual([]);
    expect(acts(on([picker], (walk) => walk.click(picker)))).toEqual(['activate 1']);
  });

  test('a native select is 1 step and 2 clicks, by the driver, after a click on it, or by keys', () => {
    const plan = select('方案', '月付');
    const byArrow = { control: plan, events: [{ type: 'input' as const }, { type: 'change' as const }] };
    const chosen = { url: '/page', main: ['页面', { ...plan, value: '年付' }] };
    const byDriver = (walk: WalkBuilder): WalkBuilder =>
      walk.act('selectOption', { control: plan }).show(chosen);
    expect(acts(on([plan], byDriver))).toEqual(['select 2']);
    expect(acts(on([plan], (walk) => byDriver(walk.click(plan))))).toEqual(['select 2']);
    expect(
      acts(on([plan], (walk) => walk.tabTo(plan).press('ArrowDown', byArrow).press('ArrowDown', byArrow))),
    ).toEqual(['select 2']);
  });

  test('a select that shows the same value afterwards was not changed', () => {
    const plan = select('方案', '月付');
    const walk = new WalkBuilder()
      .show({ url: '/page', main: [plan] })
      .act('selectOption', { control: plan });
    walk.show({ url: '/page', main: [plan] });
    expect(acts(walk.measured())).toEqual([]);
  });

  test('a combobox without text and the option chosen from it are one select, by pointer and by keys', () => {
    const box = control('combobox', '付款计划');
    const choice = control('option', '一次付清');
    expect(acts(on([box], (walk) => walk.click(box).click(choice)))).toEqual(['select 2']);
    const byKeys = (walk: WalkBuilder): WalkBuilder =>
      walk
        .tabTo(box)
        .press('Enter', { prevented: true })
        .press('ArrowDown', { prevented: true })
        .press('Enter', { prevented: true });
    expect(acts(on([box], byKeys))).toEqual(['select 2']);
  });

  test('date, range and colour are 1 step and 1 click, clicked first or not, one press of an arrow or many', () => {
    const date = control('', '开始日', { tag: 'input', type: 'date' });
    const range = control('slider', '档位', { tag: 'input', type: 'range' });
    const moved = { control: range, events: [{ type: 'input' as const }, { type: 'change' as const }] };
    expect(acts(on([date], (walk) => walk.fill(date, '2026-12-01', { events: [] })))).toEqual(['set 1']);
    expect(acts(on([date], (walk) => walk.click(date).fill(date, '2026-12-01', { events: [] })))).toEqual([
      'set 1',
    ]);
    expect(acts(on([range], (walk) => walk.press('ArrowRight', moved).press('ArrowRight', moved)))).toEqual([
      'set 1',
    ]);
  });

  test('an upload is 1 step and 1 click, set at once or through the chooser that a click opened', () => {
    const file = control('button', '上传', { tag: 'input', type: 'file' });
    const opener = button('选择文件');
    expect(acts(on([file], (walk) => walk.act('setInputFiles', { control: file })))).toEqual(['upload 1']);
    const chosen = on([opener], (walk) => {
      walk.click(opener).fact({ kind: 'file-chooser', at: walk.now + 5, page: 'p1' });
      walk.act('setFiles', { api: 'fileChooser.setFiles' });
    });
    expect(acts(chosen)).toEqual(['upload 1']);
  });

  test('arrows inside a radio group are one choice, as one click would be', () => {
    const [a, b, c] = ['太贵', '少用', '其他'].map((each) => radio(each, 'why', { form: 3 }));
    const to = (each: Control): { control: Control; events: ('click' | 'change')[] } => ({
      control: each,
      events: ['click', 'change'],
    });
    const walk = on([a!, b!, c!], (each) =>
      each.tabTo(a!).press('ArrowDown', to(b!)).press('ArrowDown', to(c!)),
    );
    expect(acts(walk)).toEqual(['activate 1']);
    expect(walk.steps[0]!.label).toBe('其他');
  });

  test('Escape is a step only if something was closed', () => {
    const layered = { url: '/page', main: ['页面', go], layer: ['优惠', button('领取')] };
    const closed = new WalkBuilder()
      .show(layered)
      .press('Escape')
      .show({ url: '/page', main: ['页面', go] });
    expect(acts(closed.measured())).toEqual(['activate 1']);
    expect(acts(new WalkBuilder().show(layered).press('Escape').measured())).toEqual([]);
  });

  test('mouse down, moves and up are a click where the page got one, else a drag', () => {
    const press = (walk: WalkBuilder, click: boolean): WalkBuilder =>
      walk
        .act('move', { api: 'mouse.move' })
        .act('down', { api: 'mouse.down', control: go, events: ['pointerdown'] })
        .act('move', { api: 'mouse.move' })
        .act('up', { api: 'mouse.up', control: go, events: click ? ['pointerup', 'click'] : ['pointerup'] });
    expect(acts(on([go], (walk) => press(walk, true)))).toEqual(['activate 1']);
    expect(acts(on([go], (walk) => press(walk, false)))).toEqual(['drag 1']);
    expect(
      acts(on([go], (walk) => walk.act('dragTo', { control: go, events: ['dragstart', 'drop'] }))),
    ).toEqual(['drag 1']);
  });

  test('a native dialog’s answer is 1 step and 1 click; text for a prompt is one more step', () => {
    const confirmed = on([go], (walk) => walk.click(go).dialog({ message: '确定吗？' }));
    expect(acts(confirmed)).toEqual(['activate 1', 'answer 1']);
    const typed = { cjk: 0, words: 1, chars: 6 };
    const prompted = on([go], (walk) =>
      walk.click(go).dialog({ type: 'prompt', message: '请输入 CANCEL', typed }),
    );
    expect(acts(prompted)).toEqual(['activate 1', 'type 0', 'answer 1']);
    expect([prompted.typedFields, prompted.typedChars]).toEqual([1, 6]);
  });

  test('a native dialog that a person opened and answered who had taken over is no step and no screen', () => {
    const asked = on([go], (walk) => {
      walk.click(go).wait(100);
      const from = walk.now;
      walk.wait(1000).dialog({ message: '您是真人吗？' }).wait(100);
      walk.fact({
        kind: 'take-over',
        at: from,
        page: 'p1',
        what: 'a CAPTCHA',
        from,
        to: walk.now,
        done: true,
      });
    });
    expect(acts(asked)).toEqual(['activate 1']);
    expect(asked.counts.screens).toBe(on([go], (walk) => walk.click(go)).counts.screens);
  });

  test('back, forward and reload are 1 step and 1 click', () => {
    const walk = on([go], (each) => each.act('goBack').act('goForward').act('reload'));
    expect(acts(walk)).toEqual(['history 1', 'history 1', 'history 1']);
  });

  test('a typed address is a step with a typed field and no click; HOME’s at the start is nothing', () => {
    const walk = on([go], (each) => each.goto('/').goto('https://shop.example/account'));
    expect(acts(walk)).toEqual(['address 0']);
    expect([walk.typedFields, walk.typedChars]).toEqual([1, 'shop.example/account'.length]);
    expect(acts(on([go], (each) => each.click(go).goto('/')))).toEqual(['activate 1', 'address 0']);
  });

  test('a link followed from a mail is 1 step, 1 click and a channel switch, and no typed field', () => {
    const walk = on([go], (each) => each.click(go).goto('https://shop.example/confirm?token=1', true));
    expect(acts(walk)).toEqual(['activate 1', 'activate 1']);
    expect([walk.channelSwitches, walk.typedFields]).toEqual([1, 0]);
    expect(walk.steps[1]).toMatchObject({ role: 'mail-link', label: 'https://shop.example/confirm?token=1' });
  });

  test('what failed without a trace is no step; what failed after its click is one', () => {
    const missed = on([go], (walk) => walk.click(go, { events: [], error: 'Timeout' }));
    const clicked = on([go], (walk) => walk.click(go, { error: 'Timeout while waiting for the navigation' }));
    expect([acts(missed), acts(clicked)]).toEqual([[], ['activate 1']]);
  });

  test('an action that no event confirms counts and says so', () => {
    const walk = on([go], (each) => each.click(go, { events: [] }).click(go));
    expect(walk.steps.map((step) => step.confirmed)).toEqual([false, true]);
  });

  test('untrusted events confirm nothing', () => {
    const walk = on([go], (each) => each.click(go, { events: [{ type: 'click', trusted: false }] }));
    expect(walk.steps.map((step) => step.confirmed)).toEqual([false]);
  });

  test('a click of another page confirms nothing', () => {
    const walk = on([go], (each) => each.click(go, { events: [{ type: 'click', page: 'p2' }] }));
    expect(walk.steps[0]!.confirmed).toBe(false);
  });

  test('what was attested outside the browser is listed and in no count but the channel switches', () => {
    const walk = on([go], (each) =>
      each.click(go).fact({
        kind: 'attest',
        at: each.now + 5,
        channel: 'phone',
        what: '致电 10010',
        who: '记者',
        when: '2026-11-22',
        minutes: 12,
        file: null,
      }),
    );
    expect(acts(walk)).toEqual(['activate 1', 'attest 0']);
    expect([walk.counts.steps, walk.channelSwitches]).toEqual([1, 1]);
  });

  test('a control that leads to a phone number is a channel switch', () => {
    const call = control('link', '拨打 10010', { tag: 'a', target: 'tel:10010' });
    expect(on([call], (walk) => walk.click(call)).channelSwitches).toBe(1);
  });

  test('what a search typed is the search’s own, also in the same field', () => {
    const walk = on([name], (each) => each.verb('search', () => each.fill(name, '退款')).fill(name, '林'));
    expect(walk.steps.map((step) => [step.act, step.part])).toEqual([
      ['type', 'search'],
      ['type', 'counted'],
    ]);
    expect([walk.counts.steps, walk.detourSteps, walk.typedChars]).toEqual([1, 1, 1]);
  });

  test('an event that the page’s clock puts a little before the action still confirms it', () => {
    const walk = on([go], (each) => {
      each.record();
      each.click(go, { events: [{ type: 'click', at: each.now + 20 - 30 }] });
    });
    expect(walk.steps[0]!.confirmed).toBe(true);
  });
});

test('A field without a name is called by the few words that stand at it, else as the scenario looked for it', () => {
  const nameless = (context: string) => field('', { context, type: 'password' });
  const few = nameless('密码：');
  const many = nameless(
    '请输入账号的密码以注销账号，注销后将无法恢复，账号内的全部内容也会一并清除，请谨慎操作。',
  );
  const icon = control('button', '', { tag: 'button', context: '基础版' });
  const walk = new WalkBuilder().show({ url: '/leave', main: ['注销', few, many, icon] });
  walk.fill(few, 'x').fill(many, 'x').click(icon);
  expect(walk.measured().steps.map(({ label }) => label)).toEqual(['密码', 'textbox ', 'button ']);
});
