import type { Names } from '../../model/walk.ts';
import { outcomeWords } from '../../words/outcome-words.ts';
import { safeText } from '../../words/safe-text.ts';
import type { OurDifference } from './audit-diff.ts';

type What = OurDifference['what'];

const labels: Record<What, Names> = {
  simulated: { zh: '一方的应用是虚构的', en: 'The apps of one are fictional' },
  completion: { zh: '哪些走查按下最后一步', en: 'Which walks press the last button' },
  judging: {
    zh: '没有推导对照：评级和障碍未作比较',
    en: 'Comparisons were not derived, so grades and blockers are not compared',
  },
  measure: {
    zh: '计数规则的版本不同：数字和步骤未作比较',
    en: 'Counted by other versions, so figures and steps are not compared',
  },
  score: {
    zh: '评级规则或检测器数量不同：评级和障碍未作比较',
    en: 'Graded by other versions, so grades and blockers are not compared',
  },
  detectors: {
    zh: '检测器的版本不同：评级和障碍未作比较',
    en: 'Detectors of other versions, so grades and blockers are not compared',
  },
  'search-budget': { zh: '寻找入口的预算（点击 × 屏）', en: 'Search budget (clicks × screens)' },
  project: { zh: '只有一方走查了这种设备或设置', en: 'A device or setting that only one of them walked' },
  tool: { zh: '跷跷板', en: 'Seesaw' },
  playwright: { zh: 'Playwright', en: 'Playwright' },
  node: { zh: 'Node', en: 'Node' },
  os: { zh: '操作系统', en: 'Operating system' },
  browser: { zh: '浏览器', en: 'Browser' },
  headless: { zh: '浏览器窗口', en: 'Browser window' },
  viewport: { zh: '窗口大小', en: 'Window' },
  ratio: { zh: '像素比', en: 'Pixel ratio' },
  mobile: { zh: '设备', en: 'Device' },
  locale: { zh: '浏览器语言', en: 'Language of the browser' },
  timezone: { zh: '时区', en: 'Time zone' },
  scenario: { zh: '走查脚本改过', en: 'Our script was changed' },
  origin: { zh: '网址', en: 'Address' },
  account: { zh: '账号', en: 'Account' },
  plan: { zh: '从哪个套餐到哪个套餐', en: 'From which plan to which' },
  repeats: { zh: '可用的走查次数', en: 'Usable walks' },
  stopped: {
    zh: '一方按规定停在最后一步之前',
    en: 'One of them stopped before the last step, as it was told to',
  },
  reviews: {
    zh: '人工复核在一方否定了它，在另一方没有：评级和这些障碍未作比较',
    en: 'Rejected by a reviewer in one and not in the other, so the grade and these blockers are not compared',
  },
};

const flags: Partial<Record<What, Record<string, Names>>> = {
  simulated: { true: { zh: '虚构', en: 'fictional' }, false: { zh: '真实', en: 'real' } },
  headless: { true: { zh: '不显示', en: 'hidden' }, false: { zh: '显示', en: 'shown' } },
  mobile: { true: { zh: '手机', en: 'phone' }, false: { zh: '电脑', en: 'desktop' } },
  completion: {
    never: { zh: '都不按', en: 'none' },
    once: { zh: '只有最后一次', en: 'the last one' },
    every: { zh: '每一次', en: 'every one' },
  },
  stopped: outcomeWords,
};

/** Hashes of scenarios tell a reader nothing. */
const withoutValues: readonly What[] = ['scenario'];

/** A difference of ours as a person reads it: what it is and what it was in A and in B; '' where there is nothing to say. */
export function ourDifferenceText({ what, project, a, b }: OurDifference): { label: Names; values: Names } {
  const of = project ? ` (${safeText(project, 60)})` : '';
  const label = { zh: labels[what].zh + of, en: labels[what].en + of };
  if (withoutValues.includes(what)) return { label, values: { zh: '', en: '' } };
  const said = (values: readonly string[], lang: keyof Names): string =>
    values.map((value) => flags[what]?.[value]?.[lang] ?? safeText(value, 120)).join(', ') || '–';
  return {
    label,
    values: {
      zh: `${said(a, 'zh')} → ${said(b, 'zh')}`,
      en: `${said(a, 'en')} → ${said(b, 'en')}`,
    },
  };
}

/** What makes two audits comparable again is one command. */
export function needsJudging(ours: readonly OurDifference[]): boolean {
  const kinds: readonly What[] = ['judging', 'measure', 'score', 'detectors'];
  return ours.some(({ what }) => kinds.includes(what));
}
