import { expect, test } from '@playwright/test';
import { onwardOf } from '../../src/measure/onward-of.ts';

test('an exit is held against the flow that it undoes', () => {
  const onward = ['register', 'subscribe', 'upgrade'];
  expect(
    ['unsubscribe', 'delete-account', 'downgrade', 'refund'].map((exit) => onwardOf(exit, onward)),
  ).toEqual(['subscribe', 'register', 'upgrade', 'upgrade']);
});

test('without a counterpart by name it is held against the first onward flow, without any against none', () => {
  expect(onwardOf('close', ['open'])).toBe('open');
  expect(onwardOf('close', [])).toBeNull();
});
