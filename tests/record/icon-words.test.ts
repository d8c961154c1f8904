import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

test('of a control that shows no text it is kept what its markup tells, and of no other', async ({
  recorded,
}) => {
  await recorded.open(`<style>[onclick]{cursor:pointer}.file{width:20px;height:20px;background:url(/img/gear-2x.png)}</style>
    <svg style="display:none"><symbol id="icon-gear"><circle r="5"/></symbol></svg>
    <button><svg width="9" height="9"><use href="#icon-gear"/></svg></button>
    <button aria-haspopup="menu" class="btn css-1wv2jrt"><i class="fa fa-ellipsis-v">&#xf142;</i></button>
    <img src="/u/4711/avatar_small.ab12.png" alt="" width="20" height="20" onclick="">
    <div class="user-menu"><span onclick=""><img src="data:," alt="" width="9" height="9"></span></div>
    <button><svg width="20" height="20"><circle cx="9" cy="3" r="2"/><circle cx="9" cy="9" r="2"/><circle cx="9" cy="15" r="2"/></svg></button>
    <button class="material-icons">more_vert</button>
    <button aria-label="poweroff"><svg data-testid="PowerIcon" width="9" height="9"></svg></button>
    <button class="file"></button> <button aria-label="关机"><svg width="9" height="9"></svg></button>
    <button><i class="icon-like"></i> 1.2k</button> <button class="gear">设置</button> <a href="/x" class="gear">Settings</a> <input class="gear" aria-label="名称">`);
  const { controls } = await recorded.stand();
  expect(controls.map(({ name, icon }) => [name, icon])).toEqual([
    ['', 'icon-gear'],
    ['\uf142', 'haspopup fa fa-ellipsis-v btn css-1wv2jrt'],
    ['', 'avatar_small.ab12'],
    ['', 'user-menu'],
    ['', 'dots'],
    ['more_vert', 'more_vert material-icons'],
    ['poweroff', 'PowerIcon'],
    ['', 'file gear-2x'],
    ['关机', ''],
    ['1.2k', 'icon-like'],
    ['设置', undefined],
    ['Settings', undefined],
    ['名称', undefined],
  ]);
});

test('what invites a click is clickable whatever element it is, and a link without an address too', async ({
  recorded,
}) => {
  await recorded.open(`<style>.c{cursor:pointer}</style>
    <ul><li class="c">会员</li><li>收藏</li></ul><a class="c">账单</a><a>正文</a><table><tr><td class="c">套餐</td></tr></table><h2 class="c">更多</h2>
    <fieldset><legend onclick="fold()">高级 <b>选项</b></legend></fieldset><fieldset><legend>名称</legend></fieldset>
    <table><tr><th class="c">价格</th><th>日期</th></tr></table><article class="c">月卡</article><section class="c">年卡</section>
    <x-card class="c">卡片</x-card><x-menu class="c"></x-menu>
    <script>customElements.define('x-menu', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button>菜单</button>'; } })</script>`);
  const { controls } = await recorded.stand();
  expect(controls.map(({ role, name }) => [role, name])).toEqual([
    ...['会员', '账单', '套餐', '更多', '高级 选项', '价格', '月卡', '年卡', '卡片'].map((name) => [
      'clickable',
      name,
    ]),
    ['button', '菜单'],
  ]);
});
