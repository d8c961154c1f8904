import { expect, test } from '@playwright/test';
import { measureWalk } from '../../src/measure/measure-walk.ts';
import { viewWalk } from '../../src/detect/walk-view.ts';
import { button } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { found, walkOf } from './walk-of.ts';

test('a blocker is met after the step that v_step calls so, however much was searched before', () => {
  const [menu, entry, leave] = [button('我的'), button('取消自动续费'), button('确认取消续费')];
  const walk = new WalkBuilder('cancel-renewal');
  walk.show({ url: '/', main: ['首页', menu], isHome: true });
  walk.verb('search', () => walk.click(menu));
  walk.show({ url: '/', main: ['首页', menu], isHome: true }).click(menu);
  walk.show({ url: '/me', main: ['我的', entry] }).verb('indicate', () => walk.click(entry));
  walk.show({ url: '/go', main: ['取消后您将失去 12 项权益。', leave] }).click(leave);
  const facts = walkOf(walk.show({ url: '/end', main: ['已取消'] }).ends('done-now'));
  const { steps } = facts.measured;
  expect(steps.map(({ step, part }) => [step, part])).toContainEqual([4, 'search']);
  const [loss] = found('LOS-01', facts);
  expect(steps.find(({ step }) => step === loss!.step)!.label).toBe('取消自动续费');
  const view = viewWalk(facts);
  expect(view.steps.map((step) => view.numberOf(step))).toEqual(
    measureWalk(facts).steps.map(({ step }) => step),
  );
});
