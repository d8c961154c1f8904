import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createRedactor } from '../../src/evidence/redactor.ts';
import { readBody } from '../../src/evidence/wacz/read-body.ts';

const held = ['13812345678', 'Kanari-7!x', '张三丰', 'kanari_77', 'k"ot\\ed-9x'];
const redactor = createRedactor({
  name: 'member',
  username: held[3]!,
  password: held[1]!,
  phone: held[0]!,
  personal: { name: held[2]! },
});
redactor.learn('password', held[4]!);

async function kept(body: string, type: string): Promise<string> {
  const made = await readBody(Buffer.from(body), type, redactor.find);
  return 'bytes' in made ? Buffer.from(made.bytes).toString('utf8') : '';
}

const name = fc.constantFrom('phone', 'token', 'otp', 'a', 'password', 'html', 'code', 'x-y', 'list', '电话');
const piece = fc.oneof(
  fc.constantFrom(
    ...held,
    '"',
    '\\',
    '\\"',
    "'",
    '?token=',
    '&code=',
    ':',
    '{"a":"',
    '\n',
    '</b>',
    '\\u0031',
    '%22',
    '是',
  ),
  fc.string({ maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const leaf = fc.oneof(text, fc.constantFrom(13812345678, 604817, -1.5e10, 0, null, true), fc.integer());
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree'), { maxLength: 4 }), tie('dictionary')),
  dictionary: fc.dictionary(name, tie('tree'), { maxKeys: 4 }),
}));

test('whatever JSON holds, it stays JSON of the same shape, and nothing known is in it', async () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : typeof value === 'object' && value !== null
        ? Object.values(value).map(shape)
        : 0;
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, tree, { maxKeys: 5 }), fc.boolean(), async (value, isSpaced) => {
      const json = JSON.stringify(value, null, isSpaced ? 2 : 0);
      const made = await kept(json, 'application/json');
      expect(shape(JSON.parse(made))).toEqual(shape(value));
      for (const each of held) expect(made).not.toContain(JSON.stringify(each).slice(1, -1));
    }),
    { numRuns: 400 },
  );
});

test('JSON in a script runs on, and nothing known is in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, text, { maxKeys: 5 }), async (value) => {
      const made = await kept(`window.state=${JSON.stringify(value)};e.token=t.token`, 'text/javascript');
      const state = /^window\.state=([\s\S]*);e\.token=t\.token$/.exec(made)?.[1];
      expect(Object.keys(JSON.parse(state!) as object)).toEqual(Object.keys(value));
      for (const each of held) expect(made).not.toContain(JSON.stringify(each).slice(1, -1));
    }),
    { numRuns: 300 },
  );
});
