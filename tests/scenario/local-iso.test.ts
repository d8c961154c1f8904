import { expect, test } from '@playwright/test';
import { localIso } from '../../src/scenario/local-iso.ts';

const moment = Date.parse('2026-11-22T16:30:05Z');

test('a moment is written as its reader at a place would, with the offset', () => {
  expect(localIso(moment, 'Asia/Shanghai')).toBe('2026-11-23T00:30:05+08:00');
  expect(localIso(moment, 'America/St_Johns')).toBe('2026-11-22T13:00:05-03:30');
  expect(localIso(moment, 'UTC')).toBe('2026-11-22T16:30:05+00:00');
});
