import { expect, test } from '@playwright/test';
import { measureWalk } from '../../src/measure/measure-walk.ts';
import { viewWalk } from '../../src/detect/walk-view.ts';
import type { Control } from '../../src/model/control.ts';
import { button } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { found, walkOf } from './walk-of.ts';

test('a blocker is met after the step that v_step calls so, however much was searched before', () => {
  const [menu, entry] = [button('我的'), button('取消自动续费')];
  const white: Control['fill'] = [255, 255, 255, 1];
  const pale = {
    fontSize: 10,
    textColour: [200, 200, 200, 1],
    fill: white,
    ring: white,
    kind: 'plain',
  } as const;
  const loud = {
    fontSize: 20,
    textColour: white,
    fill: [168, 28, 38, 1],
    ring: white,
    kind: 'filled',
  } as const;
  const leave = button('确认取消续费', { box: [100, 300, 60, 14], ...(pale as Partial<Control>) });
  const stay = button('保留会员', { box: [100, 200, 300, 60], ...(loud as Partial<Control>) });
  const walk = new WalkBuilder('cancel-renewal');
  walk.show({ url: '/', main: ['首页', menu], isHome: true });
  walk.verb('search', () => walk.click(menu));
  walk.show({ url: '/', main: ['首页', menu], isHome: true }).click(menu);
  walk.show({ url: '/me', main: ['我的', entry] }).verb('indicate', () => walk.click(entry));
  walk.show({ url: '/go', main: ['取消后您将失去 12 项权益。', stay, leave] }).click(leave);
  const facts = walkOf(walk.show({ url: '/end', main: ['已取消'] }).ends('done-now'));
  const { steps } = facts.measured;
  expect(steps.map(({ step, part }) => [step, part])).toContainEqual([4, 'search']);
  const [loss] = found('LOS-01', facts);
  expect(steps.find(({ step }) => step === loss!.step)!.label).toBe('取消自动续费');
  const [hidden] = found('VIS-01', facts);
  expect(hidden).toMatchObject({ quote: '确认取消续费', step: loss!.step, state: loss!.state });
  const view = viewWalk(facts);
  expect(view.steps.map((step) => view.numberOf(step))).toEqual(
    measureWalk(facts).steps.map(({ step }) => step),
  );
});
