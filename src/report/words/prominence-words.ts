import { ProminenceAttribute, type LedgerRow, type NotCompared } from '../../model/prominence.ts';
import type { Names } from '../../model/walk.ts';

/** What a control is compared in, as a heading. */
export const attributeWords: Readonly<Record<ProminenceAttribute, Names>> = {
  area: { zh: '面积', en: 'area' },
  text: { zh: '字号与粗细', en: 'text size and weight' },
  'text-contrast': { zh: '文字对比度', en: 'contrast of the text' },
  'boundary-contrast': { zh: '轮廓对比度', en: 'contrast of the outline' },
  'pop-out': { zh: '与周围的色差', en: 'colour against what lies around' },
  kind: { zh: '样式', en: 'style' },
  fold: { zh: '不滚动能否看到', en: 'seen without scrolling' },
  depth: { zh: '离首页的步数', en: 'steps from the home page' },
  crowd: { zh: '同一列表里的个数', en: 'controls in the same list' },
  order: { zh: '阅读顺序', en: 'reading order' },
  'target-size': { zh: '可点区域的短边', en: 'shorter side of the target' },
  motion: { zh: '动效或角标', en: 'motion or badge' },
  copies: { zh: '入口个数', en: 'number of entries' },
  scent: { zh: '沿途栏目提到会员或套餐', en: 'menus on the way name plans or membership' },
};

const values: Readonly<Record<string, Names>> = {
  filled: { zh: '实心按钮', en: 'filled button' },
  outlined: { zh: '描边按钮', en: 'outlined button' },
  link: { zh: '文字链接', en: 'text link' },
  plain: { zh: '纯文字', en: 'plain text' },
  above: { zh: '能', en: 'yes' },
  below: { zh: '不能', en: 'no' },
  collapsed: { zh: '收起，须先展开', en: 'collapsed at first' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  none: { zh: '无', en: 'none' },
  motion: { zh: '有动效', en: 'moves' },
  badge: { zh: '有角标', en: 'has a badge' },
  'motion, badge': { zh: '有动效和角标', en: 'moves and has a badge' },
};

/** A value as it is printed; — where it is not known. */
export function valueText(value: number | string | null, unit: string): Names {
  if (value === null) return { zh: '—', en: '—' };
  const known = values[value];
  if (known) return known;
  const shown = unit === 'px / weight' ? `${value}`.replace(' / ', ' px / ') : `${value}${spaced(unit)}`;
  return { zh: shown, en: shown };
}

/** The window of the fold is told with its heading. */
function spaced(unit: string): string {
  if (unit === '' || /^\d/.test(unit)) return '';
  return unit === ':1' ? unit : ` ${unit}`;
}

/** Why an attribute does not count. */
export const notComparedWords: Readonly<Record<NotCompared, Names>> = {
  'ENT-02': { zh: '已另计为“入口藏得深”', en: 'counted as “Buried entry” already' },
  'ENT-03': {
    zh: '已另计为“入口放在不相干的栏目”',
    en: 'counted as “Entry under an unrelated heading” already',
  },
  never: { zh: '只列出，不计入', en: 'listed, never counted' },
  'same-screen': { zh: '在同一屏上，无须比较', en: 'on the same screen' },
  native: { zh: '由浏览器绘制', en: 'drawn by the browser' },
  'no-text': { zh: '没有可见文字', en: 'shows no text' },
  'no-colour': { zh: '未测得颜色', en: 'colour not recorded' },
  scrolled: { zh: '未记录到页面顶端的样子', en: 'never recorded at the top of the page' },
  'no-way': { zh: '沿途没有可判断的栏目', en: 'nothing on the way to judge by' },
};

const units = ['px / weight', 'px²', 'px', ':1', 'ΔE'];

/** What `ledgerText` says, in words: `面积 8000 px² → 1395 px²；样式 实心按钮 → 文字链接`. */
export function ledgerTextInWords(text: string): Names {
  const parts = text.split('; ').map((part): Names => {
    const [id = '', rest = ''] = part.split(/ (.*)/s);
    const attribute = ProminenceAttribute.safeParse(id);
    if (!attribute.success) return { zh: part, en: part };
    const { zh, en } = attributeWords[attribute.data];
    const unit = units.find((each) => rest.endsWith(` ${each}`)) ?? / (\d+×\d+)$/.exec(rest)?.[1] ?? '';
    const [a, b] = rest
      .slice(0, unit === '' ? undefined : -unit.length - 1)
      .split(' → ')
      .map((value) => valueText(value, unit));
    return { zh: `${zh} ${a?.zh} → ${b?.zh}`, en: `${en} ${a?.en} → ${b?.en}` };
  });
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

/** The rows that were compared, and those in which b is clearly less. */
export function comparedRows(rows: readonly LedgerRow[]): { compared: number; less: LedgerRow[] } {
  const counted = rows.filter((row) => row.counted);
  return { compared: counted.length, less: counted.filter(({ less }) => less === 'b') };
}
