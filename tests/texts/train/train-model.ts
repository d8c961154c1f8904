import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimedBlockers, readByRules, ruleHits } from '../../../src/detect/read-text.ts';
import { featuresOf, type Feature } from '../../../src/lexicon/model/features.ts';
import { readModel, type Model, type ModelData } from '../../../src/lexicon/model/model-data.ts';
import { looks, looksAt, probabilityOf } from '../../../src/lexicon/model/second-look.ts';
import { isTold, sumsOf, toldIn } from '../../../src/lexicon/model/weigh.ts';
import { utterance } from '../../../src/lexicon/utterance.ts';
import { readTexts, type LabelledText, type Language } from '../read-texts.ts';
import { learnSecondLook } from './learn-second-look.ts';
import { learn, type Lesson } from './logistic.ts';
import { pack } from './pack.ts';
import { chooseLeast, figuresOf, type Judged } from './choose-least.ts';

const languages: readonly Language[] = ['zh', 'en'];
/** So many weights are kept; the file stays below 2.4 MB. */
const most = 700_000;
/** Writers are set aside in so many parts, one after the other; what is learnt from the others reads their texts. */
const folds = 4;
/** Of the texts that are learnt from: names in `tests/texts`. */
const learnable = /^(?:zh|en)\.(?:tuned|trained).*\.jsonl$/;
const classes = [...claimedBlockers, 'any'];

interface Example extends LabelledText {
  language: Language;
  /** `a`, `b`, …: a writer; `tuned`: the texts that the rules were tuned on. */
  hand: string;
  rules: Set<string>;
  lesson: Lesson;
  /** Normalised characters. */
  length: number;
}

/**
 * The least probabilities, and the figures in the file, come from scoring each writer's texts by a model that did not
 * learn from them, so that no rule, word or weight was made on the texts that are scored. `version` is also the name of
 * its file.
 */
export function trainModel(version: string): void {
  const examples = languages.flatMap((language) =>
    (['tuned', 'trained'] as const).flatMap((set) =>
      readTexts(language, set).map((text) => exampleOf(text, language, set)),
    ),
  );
  const data = (from: readonly Example[]): ModelData => learnt(from, version);
  const writers = [...new Set(examples.map(({ hand }) => hand))].filter((hand) => hand !== 'tuned').sort();
  const looked = Array.from({ length: folds }, (_, fold) => {
    const aside = new Set(writers.filter((_writer, index) => index % folds === fold));
    const model = readModel(data(examples.filter(({ hand }) => !aside.has(hand))));
    console.log(`  ${fold + 1} of ${folds}: without the texts of ${[...aside].join(', ')}`);
    return examples.filter(({ hand }) => aside.has(hand)).flatMap((example) => lookAt(example, model));
  }).flat();
  const judged = languages.flatMap((language) =>
    writers.flatMap((writer) => {
      const all = looked.filter((each) => each.language === language);
      const weights = learnSecondLook(all.filter(({ hand }) => hand !== writer));
      return all
        .filter(({ hand }) => hand === writer)
        .map((each) => ({ ...each, probability: probabilityOf(each.looked, weights) }));
    }),
  );
  const of = (language: Language): Judged[] => judged.filter((each) => each.language === language);

  const least = { zh: chooseLeast(of('zh')), en: chooseLeast(of('en')) };
  const figures = { zh: figuresOf(of('zh'), least.zh), en: figuresOf(of('en'), least.en) };
  const secondLook = { zh: learnSecondLook(of('zh')), en: learnSecondLook(of('en')) };
  const { weights, ...header } = { ...data(examples), least, secondLook, figures };
  const [name] = version.split('-');
  const file = join(import.meta.dirname, '..', '..', '..', 'src', 'lexicon', 'model', `${version}.ts`);
  writeFileSync(
    file,
    `/** Made by \`npm run train:texts\`; not to be edited. */
export const ${name} = {
${Object.entries(header)
  .map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
  .join('')}  weights:
    '${weights}',
};
`,
  );

  for (const language of languages) {
    console.log(`${version}, ${language}: ${of(language).length} judgements of another writer's texts`);
    console.log('  rules alone', figuresOf(of(language), null));
    console.log('  rules and model', figures[language], least[language]);
    for (const hand of writers) {
      const theirs = of(language).filter((each) => each.hand === hand);
      console.log(`    on the texts of ${hand}`, figuresOf(theirs, least[language]));
    }
  }
  console.log(`${file}: ${statSync(file).size} bytes`);
}

function exampleOf(text: LabelledText, language: Language, set: 'tuned' | 'trained'): Example {
  const said = utterance(text.text, text.role);
  const read = readByRules(said);
  const { length } = said.normalised.text;
  // On their own texts the rules look better than they are: there the model learns without them.
  const hits = set === 'tuned' ? [] : ruleHits(said, read);
  return {
    ...text,
    language,
    hand: set === 'tuned' ? set : text.id.split('-')[1]!,
    rules: new Set(read.map(({ id }) => id)),
    lesson: lessonOf(text, featuresOf(said, language, hits)),
    length,
  };
}

/** The model learnt from examples; from which probability on it is believed is yet to be chosen. */
function learnt(from: readonly Example[], version: string): ModelData {
  const none = Array.from({ length: looks }, () => 0);
  const unknown = { precision: 0, plain: 0, unusual: 0 };
  const lessons = from.map(({ lesson }) => lesson);
  return {
    version,
    trainedOn: digests(),
    figures: { zh: unknown, en: unknown },
    least: { zh: 1, en: 1 },
    secondLook: { zh: none, en: none },
    classes,
    ...pack(learn(lessons, classes.length, most)),
  };
}

function lessonOf({ blockers, role }: LabelledText, features: readonly Feature[]): Lesson {
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

function lookAt(
  { lesson, role, rules, length, ...text }: Example,
  model: Model,
): Omit<Judged, 'probability'>[] {
  const { keys, values } = lesson;
  const { sums } = sumsOf(
    model,
    Array.from(keys, (key, at) => ({ key, value: values[at]!, sentence: null })),
  );
  const told = toldIn(classes, role);
  return told.map((one) => ({
    language: text.language,
    hand: text.hand,
    wording: text.wording,
    looked: looksAt(one, sums, told, length),
    ruled: rules.has(classes[one]!),
    holds: text.blockers.some((each) => each === classes[one]),
  }));
}

function digests(): Record<string, string> {
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder).filter((name) => learnable.test(name));
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
