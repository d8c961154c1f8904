/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Method } from '../document/report-document.ts';
import { inBoth } from './both.tsx';

const words = {
  zh: {
    rows: '每个应用两类行：先是“进”，作为对照；其下是“出”。从首页数起，到最后确认的那一下为止。',
    least: '“≥”：没有走到头，只是下限，不参与倍数。',
    more: '预计用时、费力、评级与严重程度怎么看',
    person:
      '预计用时：按步骤与文字推算一个人要花的时间，不含网页响应与被迫等待；小字为随声明常数变化的范围。',
    effort:
      '费力：步骤、屏数与预计用时三项倍数的平均，×1 为进出相当；小字以翻倍次数计（0 相当，+1 为两倍），下面是它随声明常数变化的范围。',
    grade:
      '评级 A（进出相当）至 E（自己办不成）；落在两级之间则两个字母都写。障碍后的数字是严重程度，1 轻 5 重。',
    few: '有流程的可用走查不足五次：仅作描述。',
  },
  en: {
    rows: 'Two kinds of rows for each app: “in” first, as the control, below it “out”. Counted from the home page up to and including the last confirming click.',
    least: '“≥”: not finished, a lower bound, in no ratio.',
    more: 'How to read person’s time, effort, grade and severity',
    person:
      'Person’s time: predicted from steps and texts, without the page’s response and imposed waits; the small figures are its range over the declared constants.',
    effort:
      'Effort: the mean of the ratios of steps, screens and person’s time, ×1 is as easy out as in; below it in doublings (0 equal, +1 twice), and their range over the declared constants.',
    grade:
      'Grades run from A (as easy out as in) to E (cannot be finished by oneself); on a border both letters stand. The number behind a blocker is its severity, 1 slight to 5 severe.',
    few: 'Fewer than five usable walks of a flow: descriptive only.',
  },
};
const say = inBoth(words);

/** How to read the table. */
export function ReadingKey({ method }: { method: Method }): VNode {
  return (
    <div class="explain key">
      {method.descriptiveOnly && (
        <p>
          <strong>{say((w) => w.few)}</strong>
        </p>
      )}
      <p>
        {say((w) => w.rows)} {say((w) => w.least)}
      </p>
      <details>
        <summary>{say((w) => w.more)}</summary>
        <p>{say((w) => w.person)}</p>
        <p>{say((w) => w.effort)}</p>
        <p>{say((w) => w.grade)}</p>
      </details>
    </div>
  );
}
