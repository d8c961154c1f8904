import type { Utterance } from '../utterance.ts';
import type { KnownLanguage } from './language-of.ts';
import { gramsOf, pairsOf, unitsOf } from './grams.ts';
import { shapeOf } from './shape.ts';
import { wordClasses } from './word-classes.ts';

/** What a text has by which it is weighed. */
export interface Feature {
  /** A number made of its name, below 2 ** `keyBits`; two names may share one. */
  key: number;
  value: number;
  /** Index of the sentence that has it; null where it is the text's. */
  sentence: number | null;
}

/** What the rules read in a text: a blocker, and in which of its sentences. */
export interface RuleHit {
  id: string;
  sentence: number;
}

export const keyBits = 22;

/** How much each kind of feature counts before anything is learnt; chosen on writers that were not learnt from. */
const scale = {
  gram: 3,
  roleGram: 1.5,
  aboutGram: 1.5,
  gramPair: 1.5,
  shape: 0.3,
  wordClass: 0.5,
  pair: 0.2,
  setting: 0.2,
  rule: 1,
  role: 0.5,
};
/** Fewer n-grams of a kind than so many do not count more for each of them. */
const fewest = 8;

/** Classes that change what the others mean, wherever in the text they stand. */
const settings = ['otherThing', 'onward', 'free', 'done', 'report', 'helpYou', 'ask', 'contract', 'refund'];
/** A text with none of these does not speak of going. */
const going = ['cancel', 'leave', 'lower'];

/**
 * The features of a text: its n-grams (characters of Chinese, words of English), alone, with its role and with whether
 * it speaks of going; words and characters that stand apart, two by two; its shape; the classes of words that each
 * sentence holds, alone, with the role, two by two, and with what the whole text is about; and what the rules read.
 * Version `words-4`.
 */
export function featuresOf(said: Utterance, language: KnownLanguage, rules: readonly RuleHit[]): Feature[] {
  const { role } = said;
  const features: Feature[] = [];
  const add = (name: string, value: number, sentence: number | null): void => {
    features.push({ key: keyOf(name), value, sentence });
  };

  const sentences = said.sentences.map(({ text }) => text.replace(/\d+/gu, '0'));
  const grams = sentences.map((text) => [...gramsOf(text, language)]);
  const units = sentences.map((text) => [...unitsOf(text, language)]);
  const pairs = sentences.map((text) => [...pairsOf(text, language)]);
  const share = shareOf([...grams, ...units]);
  const aboutShare = scale.aboutGram * shareOf(units);
  const pairShare = scale.gramPair * shareOf(pairs);
  const classes = said.sentences.map(({ text }) => classesIn(text, language));
  const held = new Set(classes.flat());
  const about = going.some((name) => held.has(name)) ? 'going' : 'staying';
  for (const sentence of sentences.keys()) {
    for (const gram of grams[sentence]!) add(gram, scale.gram * share, sentence);
    for (const unit of units[sentence]!) {
      add(`${role}|${unit}`, scale.roleGram * share, sentence);
      add(`${about}|${unit}`, aboutShare, sentence);
    }
    for (const pair of pairs[sentence]!) add(pair, pairShare, sentence);
    for (const [index, one] of classes[sentence]!.entries()) {
      add(`c:${one}`, scale.wordClass, sentence);
      add(`c:${role}:${one}`, scale.wordClass, sentence);
      for (const other of classes[sentence]!.slice(index + 1)) add(`p:${one}+${other}`, scale.pair, sentence);
    }
  }

  for (const setting of [about, ...settings.filter((name) => held.has(name))]) {
    for (const one of held) add(`a:${setting}:${one}`, scale.setting, null);
    for (const { id, sentence } of rules) add(`ra:${setting}:${id}`, scale.rule / 2, sentence);
  }
  for (const { id, sentence } of rules) {
    add(`r:${id}`, scale.rule, sentence);
    add(`r:${role}:${id}`, scale.rule / 2, sentence);
  }
  if (rules.length === 0) add('r:none', scale.rule / 2, null);
  for (const name of shapeOf(said, language)) {
    add(name, scale.shape, null);
    add(`${role}:${name}`, scale.shape, null);
  }
  add(`role:${role}`, scale.role, null);
  add(`role:${role}:${language}`, scale.role, null);
  return features;
}

/** What each n-gram counts, so that texts of any length weigh alike. */
function shareOf(bySentence: readonly (readonly string[])[]): number {
  const count = bySentence.reduce((sum, { length }) => sum + length, 0);
  return 1 / Math.sqrt(Math.max(fewest, count));
}

const patterns = new Map<KnownLanguage, [string, RegExp][]>();

/** Names of the classes of which a sentence holds a word. */
function classesIn(sentence: string, language: KnownLanguage): string[] {
  let all = patterns.get(language);
  if (!all) {
    all = Object.entries(wordClasses).map(([name, { zh, en, marks }]) => [
      name,
      new RegExp(language === 'zh' ? zh : `\\b(?:${en})(?!\\w)${marks ? `|${marks}` : ''}`, 'u'),
    ]);
    patterns.set(language, all);
  }
  return all.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name);
}

/** FNV-1a over UTF-16 units, folded. */
function keyOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash ^= name.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> keyBits) ^ hash) & ((1 << keyBits) - 1);
}
