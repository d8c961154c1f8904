import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

const page = (button: string, style = '') =>
  `<style>body { background: #fff; margin: 40px } ${style}</style>${button}`;

test('text on a gradient has the colour of its style, the fill is taken from the picture', async ({
  recorded,
}) => {
  await recorded.open(
    page(
      '<button style="border:0;padding:20px 60px;color:#fff;background:linear-gradient(90deg,#b4543c,#dc7454)">升级',
    ),
  );
  const [control] = (await recorded.stand()).controls;
  expect(control).toMatchObject({ colourSource: 'pixels', kind: 'filled', textColour: [255, 255, 255, 1] });
  expect(control!.fill![0]).toBeGreaterThan(170);
});

test('text under a filter, and text cut out of a gradient, are not told by the style', async ({
  recorded,
}) => {
  const cut = '-webkit-text-fill-color:transparent;background-clip:text;color:#f00';
  await recorded.open(
    page(
      `<div style="filter:invert(1)"><button style="border:0;padding:20px 60px;color:#fff;background:none">甲</button></div>
       <a href="/x" style="font-size:60px;background-image:linear-gradient(#00f,#00a);${cut}">乙乙乙</a>`,
    ),
  );
  const [inverted, letters] = (await recorded.stand()).controls;
  for (const control of [inverted!, letters!]) {
    expect(control.colourSource).toBe('pixels');
    expect(control.textColour).not.toEqual([255, 255, 255, 1]);
    expect(control.textColour).not.toEqual([255, 0, 0, 1]);
  }
});

test('what is half transparent is recorded as it is seen, with what lies behind', async ({ recorded }) => {
  const button = '<button style="border:0;padding:20px 60px;color:#000;background:#f00">';
  await recorded.open(
    page(
      `${button}甲</button>
       <p style="opacity:.5">${button}乙</button></p>
       <p style="opacity:.5">${button.replace('style="', 'style="opacity:.5;')}丙</button></p>
       <p style="opacity:.5;background:#00f">${button}丁</button></p>`,
    ),
  );
  const colours = (await recorded.stand()).controls.map(({ fill, textColour, ring, colourSource }) => ({
    fill: fill!.slice(0, 3),
    text: textColour!.slice(0, 3),
    ring: ring!.slice(0, 3),
    colourSource,
  }));
  const colourSource = 'style';
  expect(colours).toEqual([
    { fill: [255, 0, 0], text: [0, 0, 0], ring: [255, 255, 255], colourSource },
    { fill: [255, 128, 128], text: [128, 128, 128], ring: [255, 255, 255], colourSource },
    { fill: [255, 192, 192], text: [192, 192, 192], ring: [255, 255, 255], colourSource },
    { fill: [255, 128, 128], text: [128, 128, 128], ring: [128, 128, 255], colourSource },
  ]);
});
