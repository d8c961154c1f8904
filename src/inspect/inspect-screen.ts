import { detectOnScreen } from '../detect/detect-on-screen.ts';
import { screenChoices, type ScreenChoice } from '../detect/prominence/screen-choices.ts';
import { optionsOf } from '../measure/options.ts';
import { requiredFields } from '../measure/required-fields.ts';
import type { ProminenceAttribute } from '../model/prominence.ts';
import type { Screen } from '../model/screen.ts';
import type { Names } from '../model/walk.ts';
import type { RecordedPage } from './record-page.ts';
import type { Inspection } from './inspection.ts';
import { readingOf } from './reading-of.ts';

/** What one recorded screen offers, demands and shows, by itself: nothing was done on it, and nothing is compared. */
export function inspectScreen({ screen, head, quietPictures, notes }: RecordedPage): Inspection {
  const options = optionsOf(screen, 'first', []);
  const required = requiredFields(screen);
  const pairs = screenChoices(screen);
  const { width, height } = screen.viewport;
  return {
    version: 'inspection-1',
    url: screen.url,
    title: screen.title,
    viewport: { width, height },
    settled: screen.settled,
    options: options.length,
    optionLabels: options.map(({ name }) => seenLabel(name)),
    ...readingOf(screen),
    requiredFields: required.length,
    requiredLabels: required.map(({ label }) => label),
    timers: screen.timers.map(({ text }) => text),
    blockers: detectOnScreen(screen, head),
    pairs: pairs.map(shownPair),
    notes: [...notes, ...notesOf(screen, quietPictures)],
  };
}

function shownPair(pair: ScreenChoice): Inspection['pairs'][number] {
  const { rows, v } = pair;
  const side = (name: 'a' | 'b'): Inspection['pairs'][number]['a'] => {
    const value = (attribute: ProminenceAttribute) =>
      rows.find((row) => row.attribute === attribute)?.[name] ?? null;
    const number = (attribute: ProminenceAttribute): number | null => {
      const shown = value(attribute);
      return typeof shown === 'number' ? shown : null;
    };
    const fold = value('fold');
    return {
      label: seenLabel(pair[name].name),
      area: number('area'),
      fontSize: pair[name].fontSize,
      contrast: number('text-contrast'),
      aboveFold: fold === null ? null : fold === 'above',
    };
  };
  const less = rows.filter((row) => row.counted && row.less === 'b').map(({ attribute }) => attribute);
  return { a: side('a'), b: side('b'), V: v, less };
}

/** Without what no reader sees; joiners shape other scripts and emoji, and stand between Chinese characters for nothing. */
function seenLabel(name: string): string {
  return name.replace(
    /[\u00ad\u200b\u2060\ufeff]|(?<=\p{Script=Han})[\u200c\u200d]+(?=\p{Script=Han})/gu,
    '',
  );
}

const pictures = /^(?:image|img|graphics-document|canvas)$/i;

const parts: Readonly<Record<string, string>> = {
  depth: '层级',
  controls: '控件',
  blocks: '文字块',
  text: '字符',
  'accessibility nodes': '无障碍树节点',
};

/** What the figures do not hold: cut lists, a page that did not come to rest, pictures that nobody read. */
function notesOf(screen: Screen, quietPictures: number): Names[] {
  const unread = screen.ax.filter(({ role }) => pictures.test(role)).length + quietPictures;
  const unsettled = screen.unsettled.join(', ').slice(0, 200);
  const pictured = {
    zh: `${unread} 张图片未读`,
    en: `${unread} ${unread === 1 ? 'picture was' : 'pictures were'} not read`,
  };
  return [
    ...(screen.settled ? [] : [{ zh: `页面没有静止下来：${unsettled}`, en: `did not settle: ${unsettled}` }]),
    ...screen.caps.map(({ what, limit, seen }) => ({
      zh: `${parts[what] ?? what}：共 ${seen}，只读了 ${limit}`,
      en: `${what}: ${limit} of ${seen} were read`,
    })),
    ...(unread > 0 ? [pictured] : []),
  ];
}
