/**
 * `npm run train:texts`: learns the model of texts, `words-4`, from the labelled texts `tuned` and `trained`, writes it
 * to `src/lexicon/model` and prints how well it reads. The texts that were set aside (`held`, `fresh`, `last`, `short`)
 * are not opened.
 */
import { trainModel } from './train-model.ts';

trainModel('words-4');
