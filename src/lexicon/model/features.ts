import type { Utterance } from '../utterance.ts';
import type { KnownLanguage } from './language-of.ts';
import { gramsOf, unitsOf } from './grams.ts';
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

export const keyBits = 20;

/** How much each kind of feature counts before anything is learnt; chosen by training on one writer for the other. */
const scale = { gram: 3, roleGram: 1.5, wordClass: 0.5, pair: 0.2, setting: 0.2, rule: 1, role: 0.5 };
/** Shorter texts than so many n-grams do not count more for each of them. */
const fewest = 8;

/** Classes that change what the others mean, wherever in the text they stand. */
const settings = ['otherThing', 'onward', 'free', 'done', 'report', 'helpYou', 'ask', 'contract', 'refund'];
/** A text with none of these does not speak of going. */
const going = ['cancel', 'leave', 'lower'];

/**
 * The features of a text: its n-grams (characters of Chinese, words of English), alone and with its role; the classes
 * of words that each sentence holds, alone, with the role, two by two, and with what the whole text is about; and what
 * the rules read. Version `words-1`.
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
  const count = [...grams, ...units].reduce((sum, { length }) => sum + length, 0);
  const share = 1 / Math.sqrt(Math.max(fewest, count));
  const held = new Set<string>();
  for (const sentence of sentences.keys()) {
    for (const gram of grams[sentence]!) add(gram, scale.gram * share, sentence);
    for (const unit of units[sentence]!) add(`${role}|${unit}`, scale.roleGram * share, sentence);
    const classes = classesIn(said.sentences[sentence]!.text, language);
    for (const [index, one] of classes.entries()) {
      held.add(one);
      add(`c:${one}`, scale.wordClass, sentence);
      add(`c:${role}:${one}`, scale.wordClass, sentence);
      for (const other of classes.slice(index + 1)) add(`p:${one}+${other}`, scale.pair, sentence);
    }
  }

  const about = going.some((name) => held.has(name)) ? 'going' : 'staying';
  for (const setting of [about, ...settings.filter((name) => held.has(name))]) {
    for (const one of held) add(`a:${setting}:${one}`, scale.setting, null);
    for (const { id, sentence } of rules) add(`ra:${setting}:${id}`, scale.rule / 2, sentence);
  }
  for (const { id, sentence } of rules) {
    add(`r:${id}`, scale.rule, sentence);
    add(`r:${role}:${id}`, scale.rule / 2, sentence);
  }
  if (rules.length === 0) add('r:none', scale.rule / 2, null);
  add(`role:${role}`, scale.role, null);
  add(`role:${role}:${language}`, scale.role, null);
  return features;
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
