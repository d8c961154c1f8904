import { expect, test } from '@playwright/test';
import { readFlow } from '../../src/measure/flow.ts';
import { openings } from '../../src/measure/openings.ts';
import type { Control } from '../../src/model/control.ts';
import { button, radio, ref, select } from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

const on = button('继续');
const choice = radio('太贵', 'why');

/** A choice, and the way on that opens so long after it, shown so long before. */
function opened(after: number, { chosen = choice, by = 'click' as 'click' | 'selectOption' } = {}) {
  const walk = new WalkBuilder();
  walk.show({ url: '/why', main: [chosen, on] });
  if (by === 'click') walk.click(chosen);
  else walk.act('selectOption', { control: chosen, events: [], argument: { kind: 'choice', count: 1 } });
  const shownAt = walk.now - 3000;
  walk.wait(after);
  return { walk: opens(walk, on, shownAt).click(on), shownAt };
}

function opens(walk: WalkBuilder, control: Control, shownAt: number): WalkBuilder {
  const at = walk.now;
  return walk.fact({ kind: 'enabled', at, page: 'p1', control: ref(control)!, shownAt, enabledAt: at });
}

const read = (walk: WalkBuilder) => openings(readFlow(walk.ends('done-now')));

test('what opens right after an input was opened by it', () => {
  expect(read(opened(100).walk)).toMatchObject([{ by: { name: '太贵' } }]);
});

test('what opens later opened by itself, and nobody did anything since the last input', () => {
  const [opening] = read(opened(6000).walk);
  expect(opening!.by).toBeNull();
  expect(opening!.enabled.enabledAt - opening!.since).toBeGreaterThan(6000 - 50);
  expect(opening!.enabled.enabledAt - opening!.since).toBeLessThan(6100);
});

test('without any input it lasted since the control was shown', () => {
  const walk = new WalkBuilder().show({ url: '/wait', main: [on] }).record();
  const shownAt = walk.now;
  opens(walk.wait(8000), on, shownAt).click(on);
  expect(read(walk)).toMatchObject([{ by: null, since: shownAt }]);
});

test('what opens with the answer to a request that the input began was opened by the input', () => {
  const { walk } = opened(2000);
  const [input] = walk.facts.filter((fact) => fact.kind === 'input' && fact.type === 'click');
  const startedAt = input!.at + 20;
  const { enabledAt } = walk.facts.find((fact) => fact.kind === 'enabled')!;
  walk.fact({
    kind: 'request',
    at: startedAt,
    page: 'p1',
    method: 'POST',
    url: 'https://shop.example/check',
    type: 'Fetch',
    initiator: 'script',
    startedAt,
    endedAt: enabledAt - 50,
    status: 200,
    bytes: 1,
    failure: null,
  });
  expect(read(walk)).toMatchObject([{ by: { name: '太贵' } }]);
});

test('a select that the driver sets without events opens it as well', () => {
  const list = select('Reason', '');
  expect(read(opened(100, { chosen: list, by: 'selectOption' }).walk)).toMatchObject([
    { by: { name: 'Reason' } },
  ]);
});
