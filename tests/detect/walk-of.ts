import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { WalkInput } from '../../src/measure/walk-input.ts';
import { measureWalk } from '../../src/measure/measure-walk.ts';
import { link } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';

/** A walk with what is measured of it, as the judge hands it to the detectors. */
export function walkOf(input: WalkInput): WalkFacts {
  return { ...input, measured: measureWalk(input) };
}

/** HOME, so many menus, and then a control that names the goal. */
export function toEntry(flow: string, labels: readonly string[], entry: string): WalkBuilder {
  const walk = new WalkBuilder(flow);
  let url = '/';
  for (const label of labels) {
    const menu = link(label, `${url}x`);
    walk.show({ url, main: [`${label} ${url}`, menu] }).click(menu);
    url += 'x';
  }
  const control = link(entry, '/go');
  walk.show({ url, main: ['菜单', control] }).verb('indicate', () => walk.click(control));
  return walk;
}

/** An upgrade in one click. */
export function oneClickUpgrade(): WalkFacts {
  const walk = toEntry('upgrade', [], '升级会员');
  walk.show({ url: '/upgraded', main: ['升级成功，立即生效'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}
