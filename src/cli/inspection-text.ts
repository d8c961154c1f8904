import type { InspectedText } from '../detect/inspect-texts.ts';
import type { Inspection } from '../inspect/inspection.ts';
import type { Lang } from '../model/walk.ts';
import { blockerName } from '../report/words/blocker-words.ts';
import { attributeWords } from '../report/words/prominence-words.ts';
import { safeText } from '../words/safe-text.ts';

const words = {
  en: {
    window: (width: number, height: number) => `window ${width}×${height}`,
    options: (count: number) => `${count} ${count === 1 ? 'option' : 'options'}`,
    reading: (chars: number, words: number) => `to read in the window: ${chars} characters, ${words} words`,
    required: (count: number) => `to fill in before it goes on: ${count}`,
    timers: 'counts: ',
    blockers: 'What stands in the way, as far as one page can show it:',
    none: 'Nothing stands in the way, as far as one page can show it.',
    text: 'the words alone, to be looked at by a person',
    pairs: 'Choices (the first stays or accepts, the second leaves or refuses):',
    less: 'the second is clearly weaker in: ',
    equal: 'the second is clearly weaker in nothing',
    comma: ', ',
    unnamed: '(no label)',
  },
  zh: {
    window: (width: number, height: number) => `窗口 ${width}×${height}`,
    options: (count: number) => `${count} 个选项`,
    reading: (chars: number, words: number) => `窗口内要读：${chars} 字，${words} 个英文词`,
    required: (count: number) => `继续之前必须填写：${count} 项`,
    timers: '计时：',
    blockers: '单凭一个页面能看出的障碍：',
    none: '单凭一个页面，看不出障碍。',
    text: '仅凭文字，须经人复核',
    pairs: '二选一（前者是保留或同意，后者是离开或拒绝）：',
    less: '后者明显较弱：',
    equal: '后者没有明显较弱之处',
    comma: '、',
    unnamed: '（无名称）',
  },
};

/** A label in a list is cut here. */
const longest = 60;

/** What was seen on a page, for a terminal: nothing that came from the page can do more than be read. */
export function inspectionText(inspection: Inspection, lang: Lang): string {
  const say = words[lang];
  const { width, height } = inspection.viewport;
  const label = (text: string): string => safeText(text, longest) || say.unnamed;
  const list = (labels: readonly string[]): string[] => labels.map((each) => `    ${label(each)}`);
  return [
    `${safeText(inspection.title) || '–'} · ${safeText(inspection.url)} · ${say.window(width, height)}`,
    `  ${say.options(inspection.options)}`,
    ...list(inspection.optionLabels),
    `  ${say.reading(inspection.readingChars, inspection.readingWords)}`,
    `  ${say.required(inspection.requiredFields)}`,
    ...list(inspection.requiredLabels),
    ...inspection.timers.map((timer) => `  ${say.timers}${safeText(timer, longest)}`),
    `  ${inspection.blockers.length > 0 ? say.blockers : say.none}`,
    ...inspection.blockers.map(({ id, quote, confidence }) => {
      const note = confidence === 0.6 ? ` (${say.text})` : '';
      return `    ${id} ${blockerName(id)[lang]}: ${safeText(quote, 200)}${note}`;
    }),
    ...(inspection.pairs.length > 0 ? [`  ${say.pairs}`] : []),
    ...inspection.pairs.map(({ a, b, V, less }) => {
      const names = less.map((attribute) => attributeWords[attribute][lang]).join(say.comma);
      return `    ${label(a.label)} / ${label(b.label)} · V = ${V} · ${less.length > 0 ? say.less + names : say.equal}`;
    }),
    ...inspection.notes.map((note) => `  ${safeText(note[lang])}`),
  ].join('\n');
}

/** One text on one line: its id, and what its words say. */
export function inspectedTextLine({ id, blockers, spans }: InspectedText, lang: Lang): string {
  const said = blockers.map((blocker) => {
    const quote = spans.find((span) => span.blocker === blocker)?.quote ?? '';
    return `${blocker} ${blockerName(blocker)[lang]}: ${safeText(quote, 120)}`;
  });
  return `${safeText(id, longest)}\t${said.join(' | ') || '–'}`;
}
