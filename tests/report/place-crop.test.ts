import { expect, test } from '@playwright/test';
import { placeCrop } from '../../src/report/page/place-crop.ts';

const desktop = { width: 1280, height: 800 };

test('a small control is shown large, in the middle of its part', () => {
  const { zoom, left, top } = placeCrop(desktop, [[600, 380, 80, 40]]);
  expect(zoom).toBe(2.5);
  const [x, y] = [(left * 2.5 * 1280) / 100, (top * 2.5 * 800) / 100];
  expect(x).toBeLessThan(600);
  expect(x + 512).toBeGreaterThan(680);
  expect(y).toBeLessThan(380);
  expect(y + 320).toBeGreaterThan(420);
});

test('a control in a corner is shown without leaving the picture', () => {
  expect(placeCrop(desktop, [[1200, 760, 60, 30]])).toMatchObject({ zoom: 2.5, left: 24, top: 24 });
  expect(placeCrop(desktop, [[0, 0, 60, 30]])).toMatchObject({ zoom: 2.5, left: 0, top: 0 });
});

test('what is too wide for a part is shown with the whole picture', () => {
  expect(placeCrop(desktop, [[0, 0, 1280, 60]]).zoom).toBe(1);
  expect(placeCrop(desktop, []).zoom).toBe(1);
});

test('a dialog is shown whole if it fits, and does not keep a control from being shown if not', () => {
  expect(placeCrop(desktop, [[700, 430, 80, 30]], [440, 300, 400, 200]).zoom).toBe(2.5);
  expect(placeCrop(desktop, [[700, 430, 80, 30]], [340, 200, 600, 300]).zoom).toBe(1.5);
  expect(placeCrop(desktop, [[700, 430, 80, 30]], [0, 0, 1280, 800]).zoom).toBe(2.5);
});

test('a tall picture of a phone is shown by a part of its height', () => {
  const { zoom, top } = placeCrop({ width: 390, height: 844 }, [[20, 780, 350, 44]]);
  expect(zoom).toBe(1);
  expect(top).toBe(28);
});

test('an open chat, which is tall, is shown whole in a tall window', () => {
  const chat: [number, number, number, number] = [888, 264, 368, 512];
  expect(placeCrop(desktop, [[1180, 725, 66, 40]], chat)).toMatchObject({ zoom: 2.5, isTall: true });
});
