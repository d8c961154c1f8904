/** `npm run texts`: how well the words of texts are read, per language and set, and per blocker. Prints no text. */
import { inspectTexts } from '../../src/detect/inspect-texts.ts';
import { sets, readTexts } from './read-texts.ts';
import { precision, recall, scoreTexts, type Tally } from './score-texts.ts';

const share = (part: number): string => part.toFixed(3).padStart(7);
const counts = ({ right, missed, invented }: Tally): string =>
  [right, missed, invented].map((count) => String(count).padStart(9)).join('');

for (const language of ['zh', 'en'] as const) {
  for (const set of sets) {
    const texts = readTexts(language, set);
    const { all, plain, unusual, byId } = scoreTexts(texts, [...inspectTexts(texts)]);
    console.log(`\n${language} ${set}: ${texts.length} texts`);
    console.log(
      `precision${share(precision(all))}  recall plain${share(recall(plain))}  unusual${share(recall(unusual))}`,
    );
    console.log(`${' '.repeat(8)}    right   missed invented`);
    for (const [id, tally] of byId) console.log(`${id.padEnd(8)}${counts(tally)}`);
    console.log(`${'all'.padEnd(8)}${counts(all)}`);
  }
}
