import { askedFor } from '../../lexicon/asked-for.ts';
import { asksWhy } from '../../lexicon/asks-why.ts';
import { typedWordsIn } from '../../lexicon/claims/typed-words.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { utterance } from '../../lexicon/utterance.ts';
import { isMultiline, isTextField } from '../../measure/control-kind.ts';
import { demandsOf, type Demand } from '../demands.ts';
import type { Detector, Sighting } from '../detector.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn, type Said } from '../said-in.ts';
import { onState, stepsOnWay } from '../way-out.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '必须打字', en: 'Words have to be typed' };

export const typedWords: Detector = {
  strings: {
    name,
    explanation: {
      zh: '要自己打出一句话、一段指定的文字或者写满字数，才能继续办理。',
      en: 'A sentence, a given phrase or a text of some length had to be typed before it went on.',
    },
    against: null,
    note: 'Subtype `phrase`: given words; `text`: words of one’s own.',
  },
  meta: {
    id: 'SRV-02',
    name,
    family: 'SRV',
    severity: 3,
    ontology: 'Obstruction',
    version: `SRV-02/2 typed-2 required-3 why-1 asked-1 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    const fields = demandsOf(walk).filter(takesWords);
    const shown = fields.flatMap((field) => inField(walk, field));
    const steps = new Set(shown.map(({ step }) => step));
    const told = saidIn(
      walk,
      withModel('SRV-02', typedWordsIn),
      ({ after, source }) => !after && source !== 'chat',
    )
      .filter(({ passage }) => !steps.has(passage.step))
      .map((said) => inWords(walk, said, fields));
    return [...shown, ...told].map((each) => ({ ...each, strength: 3 }));
  },
};

type Found = Omit<Sighting, 'strength'>;

/** A field for words that are no name, number, secret or address, and no list to choose from. */
function takesWords({ controls: [control], field, label }: Demand): boolean {
  const { type } = control;
  if (
    !isTextField(control) ||
    control.role === 'combobox' ||
    !['', 'text', 'textarea'].includes(field?.type ?? type)
  )
    return false;
  if (oneText.test(field?.pattern ?? '')) return true;
  return askedFor({ label, type, autocomplete: field?.autocomplete ?? '' }) === null;
}

/** A pattern that only one text of letters meets. */
const oneText = /^\^?\p{L}[\p{L}\d _-]{1,39}\$?$/u;
/** A label that says which word: the name of what goes. */
const oneWord =
  /^(?:please )?(?:re-?)?(?:type|enter) (?!(?:code|pin|otp|captcha|name|e-?mail|phone|number|password|address|text|it|this|them|amount)\b)[^\s,;]+ (?:below |here )?to (?:confirm|continue|proceed|delete|close|cancel|end|leave)\b|^请?(?:再次)?输入 ?[a-z\d][\w./-]* ?(?:以|来|进行)(?:确认|继续|删除|注销)/u;
/** Shortest text that is more than a word, in characters. */
const sentence = 5;
const identifies = /[号码名]|编号|\b(?:number|no|id|name|code)\b/iu;

function inField(walk: WalkView, { controls: [control], field, label, state, by }: Demand): Found[] {
  const place = onState(walk, state, control);
  const said = typedWordsIn(utterance(label, 'page'))[0];
  const isGiven = oneText.test(field?.pattern ?? '');
  const isLong = (field?.minLength ?? 0) >= sentence && !identifies.test(label);
  const isOwn = by !== 'done' && (isMultiline(control) || isLong || asksWhy(label));
  if (isGiven || (isOwn && said?.subtype !== 'phrase')) {
    return [{ ...place, subtype: isGiven ? 'phrase' : 'text', confidence: 0.9 }];
  }
  if (!said)
    return oneWord.test(normalise(label).trim()) ? [{ ...place, subtype: 'phrase', confidence: 0.8 }] : [];
  const { start, end } = said;
  const quote = { quote: label.slice(start, end), context: label, offset: start };
  return [{ ...place, ...quote, subtype: subtypeOf(said.subtype), confidence: 0.8 }];
}

/** 0.8 where a field or a prompt took words on that very screen. */
function inWords(walk: WalkView, said: Said, fields: readonly Demand[]): Found {
  const { passage, claim } = said;
  const isTaken =
    fields.some(({ state }) => state.screen === passage.state) ||
    stepsOnWay(walk).some((step) => step.act === 'type' && step.dialog?.message === passage.text);
  return { ...placeOf(said), subtype: subtypeOf(claim.subtype), confidence: isTaken ? 0.8 : 0.6 };
}

function subtypeOf(claim: string): 'phrase' | 'text' {
  return claim === 'phrase' ? 'phrase' : 'text';
}
