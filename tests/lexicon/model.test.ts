import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readText } from '../../src/detect/read-text.ts';
import { languageOf } from '../../src/lexicon/model/language-of.ts';
import { ModelData, readModel } from '../../src/lexicon/model/model-data.ts';
import { looks, looksAt, probabilityOf } from '../../src/lexicon/model/second-look.ts';
import { weighText } from '../../src/lexicon/model/trained.ts';
import { words } from '../../src/lexicon/model/words-4.ts';
import { normalise } from '../../src/lexicon/normalise.ts';
import { utterance, type Role } from '../../src/lexicon/utterance.ts';
import { learnSecondLook } from '../texts/train/learn-second-look.ts';
import { learn, type Lesson } from '../texts/train/logistic.ts';
import { pack } from '../texts/train/pack.ts';

const roles: readonly Role[] = ['dialog', 'control', 'chat-bot', 'chat-agent', 'page'];
const idsOf = (text: string, role: Role = 'dialog'): string[] => readText(text, role).map(({ id }) => id);

test('the committed model is small, whole, and was trained on the texts that lie beside it', () => {
  const { trainedOn, version, counts, classes } = ModelData.parse(words);
  expect(version).toBe('words-4');
  expect(statSync(join('src', 'lexicon', 'model', 'words-4.ts')).size).toBeLessThan(2_400_000);
  expect(counts).toHaveLength(classes.length);
  for (const [file, digest] of Object.entries(trainedOn)) {
    expect(file).not.toMatch(/held|fresh|last|short/);
    const bytes = readFileSync(join('tests', 'texts', file));
    expect(createHash('sha256').update(bytes).digest('hex'), `${file}: npm run train:texts`).toBe(digest);
  }
});

test('damaged weights are refused, and do not read anything', () => {
  const cut = words.weights.slice(0, 4000);
  expect(() => readModel({ ...words, weights: cut })).toThrow('damaged');
  const longer = Buffer.concat([Buffer.from(words.weights, 'base64'), Buffer.alloc(3)]).toString('base64');
  expect(() => readModel({ ...words, weights: longer })).toThrow('damaged');
  expect(() => readModel({ ...words, weights: 'no base64' })).toThrow();
});

test('the same lessons give the same weights, and what they taught', () => {
  const lessons: Lesson[] = Array.from({ length: 40 }, (_, index) => ({
    keys: Int32Array.of(index % 2, 2 + (index % 5)),
    values: Float64Array.of(1, 0.5),
    truth: Uint8Array.of(index % 2, 2),
  }));
  const once = pack(learn(lessons, 2, 8));
  expect(pack(learn(lessons, 2, 8))).toEqual(once);
  // Of the class that was never asked about nothing is learnt.
  expect(once.counts[0]).toBeGreaterThan(0);
  expect(once.counts[1]).toBe(0);
});

test('a second look learns whether a strong rival speaks against a blocker', () => {
  const told = [0, 1, 2];
  // The sums of three blockers and of any: what stands alone holds, what stands beside a stronger one does not.
  const alone = looksAt(0, [3, -6, -6, 5], told, 40);
  const beside = looksAt(0, [3, 6, -6, 5], told, 40);
  const learnt = learnSecondLook(
    Array.from({ length: 50 }, (_, index) => ({
      looked: index % 2 ? alone : beside,
      holds: index % 2 === 1,
    })),
  );
  expect(learnt).toHaveLength(looks);
  expect(probabilityOf(alone, learnt)).toBeGreaterThan(0.9);
  expect(probabilityOf(beside, learnt)).toBeLessThan(0.1);
});

for (const [language, texts] of Object.entries({
  German: ['Möchten Sie Ihr Abo wirklich kündigen? Sie verlieren alle Vorteile.', 'Jetzt kündigen'],
  French: ['Voulez-vous vraiment résilier votre abonnement ?', 'Appelez le service client pour annuler'],
  Spanish: ['¿Seguro que quieres cancelar tu suscripción?', 'No, gracias'],
  Italian: ['Sei sicuro di voler annullare? Perderai i tuoi vantaggi'],
  Portuguese: ['Tem certeza de que deseja cancelar sua assinatura?'],
  Dutch: ['Weet je zeker dat je wilt opzeggen? Je verliest alles.'],
  Indonesian: ['Apakah Anda yakin ingin berhenti berlangganan?'],
  Polish: ['Czy na pewno chcesz anulować?'],
  Russian: ['Вы уверены, что хотите отменить подписку?'],
  Japanese: ['本当に解約しますか？特典がすべて失われます。'],
  Korean: ['정말 해지하시겠습니까? 모든 혜택을 잃게 됩니다.'],
  Arabic: ['هل أنت متأكد أنك تريد إلغاء الاشتراك؟'],
  Hebrew: ['האם אתה בטוח שברצונך לבטל?'],
  nothing: ['', ' ', '12345', '😀😀😀', '​', '— … !!', '\u202e\u202c'],
})) {
  test(`the model says nothing of what is written in another language: ${language}`, () => {
    for (const text of texts) {
      expect(languageOf(normalise(text)), text).toBeNull();
      for (const role of roles) expect(weighText(utterance(text, role), [])).toBeNull();
    }
  });
}

test('Chinese of both scripts and short English labels are known', () => {
  for (const text of ['取消', '解約', '您確定要離開嗎？', '升级到 Plus'])
    expect(languageOf(normalise(text))).toBe('zh');
  for (const text of [
    'Cancel',
    'No thanks',
    'Keep my plan',
    'Call us to cancel',
    'Early cancellation fee',
    'Ending fees applied',
  ]) {
    expect(languageOf(normalise(text))).toBe('en');
  }
});

test('a short sentence that stands alone is believed, and its harmless twin is not', () => {
  for (const [text, role, ...ids] of [
    ['You will not lose your playlists.', 'dialog'],
    ['If you cancel, your files will be deleted.', 'page', 'LOS-01'],
    ['Your files will not be deleted.', 'page'],
    ['Call us to cancel.', 'page', 'CHN-02'],
    ['Call us to book a table.', 'page'],
    ['如需退款请联系客服', 'page', 'CHN-01'],
    ['如需退款请联系客服', 'chat-bot', 'CHN-01'],
    ['退款无需联系客服', 'page'],
    ['取消后将失去会员权益', 'dialog', 'LOS-01'],
    ['取消后权益保留到月底', 'dialog'],
    ['48小时内会有专员回电', 'chat-bot', 'CHN-04'],
    ['包裹48小时内送达', 'chat-bot'],
  ] as const) {
    expect(idsOf(text, role), `${text} (${role})`).toEqual(ids);
  }
});

test('what no reader would see the difference of is read alike', () => {
  for (const [plain, disguised] of [
    ['取消后，您将失去全部会员权益。', '取\u200b消后，您将失去全\u200d部会员权益。'],
    [
      'If you cancel, you will lose all your benefits.',
      'If you can\u200bcel, you will lose all your benef\u00adits.',
    ],
    [
      'If you cancel, you will lose all your benefits.',
      'If you c\u0430ncel, you will lose all your benefits.',
    ],
    ['取消後，您將失去全部會員權益。', '取消后，您将失去全部会员权益。'],
  ] as const) {
    expect(idsOf(plain)).toContain('LOS-01');
    expect(idsOf(disguised)).toEqual(idsOf(plain));
  }
});

test('what is longer than the texts it learnt from is left to the rules', () => {
  const long = 'Our service is there for you on every day of the year. '.repeat(20);
  expect(weighText(utterance(long, 'page'), [])).toBeNull();
  expect(idsOf(long, 'page')).toEqual([]);
  const cut = `${'天'.repeat(4_000)}取消后您将失去全部权益`;
  expect(weighText(utterance(cut, 'page'), [])).toBeNull();
});

test('five megabytes, right-to-left marks, half a pair and emoji break nothing', () => {
  const huge = '今天天气很好，'.repeat(760_000);
  expect(weighText(utterance(huge, 'page'), [])).toBeNull();
  for (const text of ['\ud83d', '取消\udc00', '🙂 取消 🙂', '\u202eyou will lose\u202c', '取消'.repeat(30)]) {
    for (const role of roles) {
      for (const { claims } of readText(text, role)) {
        for (const { start, end } of claims) expect(text.slice(start, end).length).toBe(end - start);
      }
    }
  }
});

test('a hit of the model quotes one sentence of the text as it was given', () => {
  const first = 'Your new plan starts on Monday.';
  const second = 'The unused part of your year comes back as points for our shop, never as cash.';
  const found = readText(`${first} ${second}`, 'page').find(({ id }) => id === 'REF-02');
  expect(found).toBeDefined();
  const { start, end } = found!.claims[0]!;
  expect(second.startsWith(`${first} ${second}`.slice(start, end))).toBe(true);
});
