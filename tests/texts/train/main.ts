/**
 * `npm run train:texts`: learns the model `words-1` from the labelled texts `tuned` and `trained`, writes it to
 * `src/lexicon/model/words-1.ts` and prints how well it reads. The texts `held` and `fresh` are not opened.
 *
 * The thresholds, and the figures in the file, come from training on one writer and scoring on the other, both ways,
 * so that no rule, word or weight was made on the texts that are scored.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimedBlockers, readByRules, ruleHits } from '../../../src/detect/read-text.ts';
import { featuresOf, type Feature } from '../../../src/lexicon/model/features.ts';
import { readModel, type ModelData } from '../../../src/lexicon/model/model-data.ts';
import { isTold, weigh } from '../../../src/lexicon/model/weigh.ts';
import { utterance } from '../../../src/lexicon/utterance.ts';
import { readTexts, type LabelledText, type Language } from '../read-texts.ts';
import { learn, type Lesson } from './logistic.ts';
import { pack } from './pack.ts';
import { chooseThresholds, figuresOf, type Judged } from './thresholds.ts';

const languages: readonly Language[] = ['zh', 'en'];
/** So many weights are kept; the file stays below 400 kB. */
const most = 115_000;
const classes = [...claimedBlockers, 'any'];

interface Example extends LabelledText {
  language: Language;
  /** `a`, `b`, `c`: a writer; `tuned`: the texts that the rules were tuned on. */
  hand: string;
  rules: Set<string>;
  features: Feature[];
}

const examples = languages.flatMap((language) => [
  ...readTexts(language, 'tuned').map((text) => exampleOf(text, language, 'tuned')),
  ...readTexts(language, 'trained').map((text) => exampleOf(text, language, text.id.split('-')[1]!)),
]);

/** Writers whose texts are scored; those of other hands are only learnt from. */
const scored = ['a', 'b'];
const judged = [
  { from: 'a', to: 'b' },
  { from: 'b', to: 'a' },
].flatMap(({ from, to }) => {
  const model = readModel(
    data(examples.filter(({ hand }) => hand !== to && (hand === from || !scored.includes(hand)))),
  );
  return examples.filter(({ hand }) => hand === to).flatMap((example) => judge(example, model));
});

const thresholds = { zh: chooseThresholds(of('zh')), en: chooseThresholds(of('en')) };
const figures = { zh: figuresOf(of('zh'), thresholds.zh), en: figuresOf(of('en'), thresholds.en) };
const { weights, ...header } = { ...data(examples), thresholds, figures };
const file = join(import.meta.dirname, '..', '..', '..', 'src', 'lexicon', 'model', 'words-1.ts');
writeFileSync(
  file,
  `/** Made by \`npm run train:texts\`; not to be edited. */
export const words = {
${Object.entries(header)
  .map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`)
  .join('')}  weights:
    '${weights}',
};
`,
);

for (const language of languages) {
  console.log(`${language}: ${of(language).length} judgements of another writer's texts`);
  console.log('  rules alone', figuresOf(of(language), null));
  console.log('  rules and model', figures[language], thresholds[language]);
  for (const hand of scored) {
    const theirs = of(language).filter((each) => each.hand === hand);
    console.log(`    on the texts of ${hand}`, figuresOf(theirs, thresholds[language]));
  }
}
console.log(`${file}: ${statSync(file).size} bytes`);

function of(language: Language): Judged[] {
  return judged.filter((each) => each.language === language);
}

function exampleOf(text: LabelledText, language: Language, hand: string): Example {
  const said = utterance(text.text, text.role);
  const read = readByRules(said);
  // On their own texts the rules look better than they are: there the model learns without them.
  const hits = hand === 'tuned' ? [] : ruleHits(said, read);
  return {
    ...text,
    language,
    hand,
    rules: new Set(read.map(({ id }) => id)),
    features: featuresOf(said, language, hits),
  };
}

/** The model learnt from examples, with thresholds yet to be chosen. */
function data(from: readonly Example[]): ModelData {
  const none = { keep: 1, add: 1 };
  const unknown = { precision: 0, plain: 0, unusual: 0 };
  return {
    version: 'words-1',
    trainedOn: digests(),
    figures: { zh: unknown, en: unknown },
    thresholds: { zh: none, en: none },
    classes,
    ...pack(learn(from.map(lessonOf), classes.length, most)),
  };
}

function lessonOf({ features, blockers, role }: Example): Lesson {
  const values = new Map<number, number>();
  for (const { key, value } of features) values.set(key, (values.get(key) ?? 0) + value);
  const truth = Uint8Array.from(classes, (id) => {
    if (id === 'any') return Number(blockers.length > 0);
    // Whoever persuades does so in the same words, whether he is a person or not.
    if (id === 'AGT-01')
      return Number(blockers.some((each) => ['AGT-01', 'RET-01', 'LOS-01'].includes(each)));
    return isTold(id, role) ? Number(blockers.some((each) => each === id)) : 2;
  });
  return { keys: Int32Array.from(values.keys()), values: Float64Array.from(values.values()), truth };
}

function judge(
  { features, role, rules, blockers, wording, language, hand }: Example,
  model: ReturnType<typeof readModel>,
): Judged[] {
  return weigh(model, features, role).map(({ id, probability }) => ({
    language,
    hand,
    wording,
    probability,
    ruled: rules.has(id),
    holds: blockers.some((each) => each === id),
  }));
}

function digests(): Record<string, string> {
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder).filter((name) => /^(?:zh|en)\.(?:tuned|trained).*\.jsonl$/.test(name));
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
