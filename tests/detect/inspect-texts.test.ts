import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { inspectTexts, type TextToInspect } from '../../src/detect/inspect-texts.ts';
import { around, utterance, type Role } from '../../src/lexicon/utterance.ts';

const roles: Role[] = ['dialog', 'control', 'chat-bot', 'chat-agent', 'page'];
const line = (text: string, role: Role = 'dialog'): TextToInspect => ({ id: 't', lang: 'en', role, text });
const inspect = (text: string, role: Role = 'dialog') => [...inspectTexts([line(text, role)])][0]!;

test('texts are answered in their order, with their blockers and the words that say so', () => {
  const answers = [
    ...inspectTexts([
      { id: 'b', lang: 'zh-CN', role: 'dialog', text: '请注意：取消后您将失去 4K 画质。' },
      { id: 'a', lang: 'en', role: 'page', text: 'Have a nice day.' },
      { id: 'c', lang: 'en', role: 'page', text: 'To cancel, call us on 0800 555 0100.' },
    ]),
  ];
  expect(answers.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(answers.map(({ blockers }) => blockers)).toEqual([['LOS-01'], [], ['CHN-02']]);
  expect(answers[0]!.spans).toEqual([
    { blocker: 'LOS-01', start: 0, end: 17, quote: '请注意：取消后您将失去 4K 画质' },
  ]);
});

test('what a bot or a page says to keep somebody is an offer or a loss, and from an agent it is dissuasion', () => {
  const text =
    'Before you cancel, I can offer you 50% off. If you cancel now, you will lose access to all your saved playlists.';
  for (const role of ['dialog', 'page', 'chat-bot'] as const)
    expect(inspect(text, role).blockers).toEqual(['RET-01', 'LOS-01']);
  expect(inspect(text, 'chat-agent').blockers).toEqual(['AGT-01']);
  expect(inspect(text, 'chat-agent').spans.length).toBeGreaterThan(1);
});

test('plain answers to a question are nothing on a label', () => {
  for (const label of [
    '保留当前套餐',
    '返回',
    '取消',
    '再想想',
    'Keep my plan',
    'Go back',
    'Not now',
    'Cancel',
  ])
    expect(inspect(label, 'control').blockers).toEqual([]);
});

test('look-alike letters, zero-width characters, full width and traditional forms change the quote alone', () => {
  const same: [plain: string, masked: string][] = [
    ['To cancel, contact support.', 'To cаnсel, cоntact suppоrt.'],
    [
      'If you cancel, you will lose your files.',
      'If you cancel, you wi\u200bll l\u00adose yo\u2060ur files.',
    ],
    ['取消后您将失去 4K 画质', '取\u200b消後您將失\ufeff去 ４Ｋ 畫質'],
    ['We cannot refund this.', 'Ｗｅ ｃａｎｎｏｔ ｒｅｆｕｎｄ this.'],
  ];
  for (const [plain, masked] of same) {
    expect(inspect(plain).blockers).not.toEqual([]);
    expect(inspect(masked).blockers).toEqual(inspect(plain).blockers);
    const [span] = inspect(masked).spans;
    expect(span!.quote).toBe(masked.slice(span!.start, span!.end));
  }
});

test('other languages, scripts and signs are read as nothing', () => {
  const others = [
    '',
    ' \n\t',
    '🎉🎬👋🏽👨‍👩‍👧',
    'Вы потеряете все преимущества, если отмените подписку.',
    'إذا ألغيت الاشتراك فستفقد جميع المزايا.',
    'אם תבטלו תאבדו את ההטבות',
    '解約すると特典がご利用いただけなくなります。',
    '구독을 취소하면 혜택을 잃게 됩니다.',
    'Si cancela perderá todas las ventajas.',
    'Wenn Sie kündigen, verlieren Sie alle Vorteile.',
    'ยกเลิกแล้วคุณจะเสียสิทธิ์',
    '\ud800\udc00\ud800 \udfff',
  ];
  for (const text of others) for (const role of roles) expect(inspect(text, role).blockers, text).toEqual([]);
});

const pieces = fc.constantFrom(
  ...[
    '您将失去',
    '权益',
    '，',
    '。',
    ' ',
    '退款',
    '不',
    '联系客服',
    '48小时',
    '内回电',
    '取消',
    '“',
    '”',
    '\u200b',
  ],
  ...[
    'you will',
    ' lose',
    ' your files',
    '. ',
    ' refund',
    ' not',
    ' call us',
    ' to cancel',
    '\n',
    'cаncel',
    '"',
  ],
  ...['🎵', '‮', 'ﷺ', '\ud83d', '１', '訂閱', 'ﬁ', '%', '$5', ' off', '5折'],
);

test('of any text in any role, quotes are cut out of it where the spans say', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(...roles), (parts, role) => {
      const text = parts.join('');
      const { blockers, spans } = inspect(text, role);
      expect(new Set(spans.map(({ blocker }) => blocker))).toEqual(new Set(blockers));
      for (const { start, end, quote } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(quote).toBe(text.slice(start, end));
      }
    }),
    { numRuns: 300 },
  );
});

test('a zero-width character anywhere in a text changes nothing that is read', () => {
  const texts = [
    '取消后您将失去 4K 画质，建议您保留套餐。',
    'To cancel, call us on 0800 555 0100. You will lose your files.',
  ];
  for (const text of texts) {
    const { blockers } = inspect(text);
    for (let at = 0; at <= text.length; at++)
      expect(inspect(`${text.slice(0, at)}\u200b${text.slice(at)}`).blockers).toEqual(blockers);
  }
});

const hostile = [
  '不',
  '取消',
  '，',
  '。',
  ' ',
  'a',
  'no ',
  '0',
  '5折',
  'cancel ',
  'call ',
  '"',
  '(',
  '退退',
  '1 ',
  '\n',
  'е',
];

test('whatever is repeated, no more than a sentence is read at once, so that reading is linear', () => {
  for (const piece of hostile) {
    const text = piece.repeat(5_000);
    const said = utterance(text, 'page');
    // All patterns run on a sentence or on it with its neighbourhood, never on the text.
    for (const sentence of said.sentences) {
      expect(sentence.text.length).toBeLessThanOrEqual(400);
      expect(around(said, sentence).length).toBeLessThanOrEqual(720);
    }
    const read = said.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0);
    expect(read).toBeLessThanOrEqual(said.normalised.text.length);
    expect(() => inspect(text, 'page')).not.toThrow();
  }
});

test('a sentence is found at the end of a long text', () => {
  const text = `${'本页介绍会员服务的使用方法，欢迎阅读。'.repeat(2000)}取消后，您将失去 4K 画质。`;
  const { spans } = inspect(text, 'page');
  expect(spans.at(-1)!.quote).toBe('取消后，您将失去 4K 画质');
});
