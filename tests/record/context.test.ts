import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

test('the words around a control are those that can be seen', async ({ recorded }) => {
  await recorded.open(`<main><section><p>Your plan renews on 1 March.</p>
    <style>p { color: #222 }</style><script>const secret = 'cancel subscription';</script>
    <details><summary>More</summary><a href="/end">Cancel renewal</a></details>
    <ul style="display:none"><li>Delete account</li></ul></section></main>`);
  const { controls } = await recorded.stand();
  expect(controls.map(({ name, context }) => [name, context])).toEqual([
    ['More', 'Your plan renews on 1 March. More'],
  ]);
});
