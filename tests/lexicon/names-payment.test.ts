import { expect, test } from '@playwright/test';
import { namesPayment } from '../../src/lexicon/names-payment.ts';

const at = (path: string) => `https://shop.example${path}`;

test('an address that pays is told by its words', () => {
  const paying = [
    ...[
      '/api/pay',
      '/v1/charges',
      '/order/submit',
      '/orders',
      '/payment_intents/pi_1/confirm',
      '/checkout/complete',
    ],
    ...[
      '/api/v2/placeOrder',
      '/subscriptions',
      '/membership/confirm',
      '/wx/pay/unifiedorder',
      '/%E6%94%AF%E4%BB%98',
    ],
  ];
  expect(paying.filter((path) => !namesPayment(at(path)))).toEqual([]);
  expect(namesPayment(at('/graphql'), '{"operationName":"PlaceOrder","variables":{}}')).toBe(true);
});

test('what asks, prepares or counts does not', () => {
  const not = [
    ...[
      '/pay/status',
      '/payments/methods',
      '/order/preview',
      '/cart',
      '/checkout',
      '/collect',
      '/api/coupon/use',
    ],
    ...[
      '/push/subscriptions',
      '/newsletter/subscribe',
      '/orders/search',
      '/v1/tokens',
      '/graphql',
      '/payload',
      '/%',
    ],
  ];
  expect(not.filter((path) => namesPayment(at(path)))).toEqual([]);
  expect(namesPayment(at('/graphql'), '{"operationName":"OrderStatus"}')).toBe(false);
  expect(namesPayment(at('/graphql'), '{"variables":{"note":"pay"}}')).toBe(false);
});
