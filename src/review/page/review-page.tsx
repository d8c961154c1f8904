/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { longest, type Standing } from '../../model/review.ts';
import { inBoth } from '../../report/page/both.tsx';
import { LanguageSwitch } from '../../report/page/language-switch.tsx';
import type { ReviewItem } from '../review-item.ts';
import { ReviewCard } from './review-card.tsx';

const words = {
  zh: {
    seesaw: '跷跷板 · 人工复核',
    demo: '演示·虚构应用',
    title: '仅据文字认出的障碍，逐条复核',
    scriptless: '复核需要启用 JavaScript。',
    progress: '进度',
    reviewed: '条已复核',
    by: '复核人：',
    change: '更改',
    done: '全部复核完毕。回到终端按 Ctrl-C 结束：结果随即重新推导，报告据此重写。',
    bar: '结论',
    previous: '上一条',
    next: '下一条',
    confirm: '确认',
    reject: '否定',
    note: '备注',
    undo: '撤回',
    help: '帮助',
    who: '您的姓名',
    whoWhy: '会与结论一起保存，并印在报告里。只问一次。',
    begin: '开始',
    whyReject: '为什么不是障碍？',
    whyRejectWhy: '理由会印在报告里。',
    whyNote: '备注',
    whyNoteWhy: '不改变已有的结论；没有结论的，仍算未定。',
    save: '保存',
    cancel: '取消',
    close: '关闭',
    keys: '键盘',
    single: '启用单键快捷键',
    rule: '确认：这段文字确实构成标题所说的障碍。否定：并非如此，这一条从计数、对照和评级中去掉，报告里连同理由一起列出。撤回之后，这一条又算未复核。',
    enter: 'Enter 保存，Esc 取消',
  },
  en: {
    seesaw: 'Seesaw · review',
    demo: 'Demonstration, fictional apps',
    title: 'What was found by words alone, one after the other',
    scriptless: 'Reviewing needs JavaScript.',
    progress: 'Progress',
    reviewed: 'reviewed',
    by: 'Reviewer: ',
    change: 'Change',
    done: 'All are reviewed. Go back to the terminal and press Ctrl-C: everything is then derived anew, and the report can be written from it.',
    bar: 'Verdict',
    previous: 'Previous',
    next: 'Next',
    confirm: 'Confirm',
    reject: 'Reject',
    note: 'Note',
    undo: 'Undo',
    help: 'Help',
    who: 'Your name',
    whoWhy: 'It is kept with each verdict and printed in the report. Asked once.',
    begin: 'Begin',
    whyReject: 'Why is it no blocker?',
    whyRejectWhy: 'The reason is printed in the report.',
    whyNote: 'Note',
    whyNoteWhy: 'It changes no verdict; what has none stays undecided.',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    keys: 'Keyboard',
    single: 'Single-key shortcuts',
    rule: 'Confirm: the words are the blocker that the heading names. Reject: they are not; it leaves counts, comparison and grade, and the report lists it with the reason. What is undone counts as not reviewed again.',
    enter: 'Enter saves, Esc cancels',
  },
};
const say = inBoth(words);

const keys = [
  ['j / →', 'next'],
  ['k / ←', 'previous'],
  ['c', 'confirm'],
  ['r', 'reject'],
  ['n', 'note'],
  ['u', 'undo'],
  ['?', 'help'],
] as const;

type Props = {
  items: readonly ReviewItem[];
  standing: ReadonlyMap<string, Standing>;
  simulated: boolean;
  style: string;
  early: string;
  script: string;
};

/** The page of `seesaw review`: one hit at a time, and what a person says of it. */
export function ReviewPage({ items, standing, simulated, style, early, script }: Props): VNode {
  const decided = items.filter(({ id }) => ['confirm', 'reject'].includes(standing.get(id)?.verdict ?? ''));
  return (
    <html lang="zh-Hans">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>跷跷板 Seesaw: 人工复核 review</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class="review">
        <header>
          <div class="bar">
            <span class="wordmark">{say((w) => w.seesaw)}</span>
            {simulated && <strong class="demo-mark">{say((w) => w.demo)}</strong>}
            <LanguageSwitch />
            <script dangerouslySetInnerHTML={{ __html: early }} />
          </div>
          <h1>{say((w) => w.title)}</h1>
          <div class="progress">
            <progress id="_bar" max={items.length} value={decided.length} aria-labelledby="_count"></progress>
            <span id="_count">
              <b id="_done">{decided.length}</b> / {items.length} {say((w) => w.reviewed)}
            </span>
            <span class="reviewer" hidden>
              {say((w) => w.by)}
              <bdi id="_reviewer"></bdi>{' '}
              <button type="button" data-do="who">
                {say((w) => w.change)}
              </button>
            </span>
          </div>
          <noscript>
            <p>{say((w) => w.scriptless)}</p>
          </noscript>
          <p id="_all" hidden={decided.length < items.length}>
            {say((w) => w.done)}
          </p>
        </header>
        <main>
          {items.map((item, index) => (
            <ReviewCard item={item} place={index + 1} standing={standing.get(item.id) ?? null} />
          ))}
        </main>
        <div class="unseen" role="status" id="_said"></div>
        <p id="_trouble" role="alert" hidden></p>
        <section class="actions" aria-labelledby="_actions">
          <span class="unseen" id="_actions">
            {say((w) => w.bar)}
          </span>
          <Act does="previous" shortcut="k" />
          <Act does="confirm" shortcut="c" />
          <Act does="reject" shortcut="r" />
          <Act does="note" shortcut="n" />
          <Act does="undo" shortcut="u" />
          <Act does="next" shortcut="j" />
          <Act does="help" shortcut="?" />
        </section>
        <dialog id="_who" aria-labelledby="_who-title">
          <form>
            <label id="_who-title" for="_name">
              {say((w) => w.who)}
            </label>
            <p id="_who-why">{say((w) => w.whoWhy)}</p>
            <input
              id="_name"
              required
              maxLength={longest.reviewer}
              autocomplete="name"
              aria-describedby="_who-why"
            />
            <p class="buttons">
              <button type="submit">{say((w) => w.begin)}</button>
            </p>
          </form>
        </dialog>
        <dialog id="_why" aria-labelledby="_why-title">
          <form>
            <label id="_why-title" for="_text">
              <span class="of-reject">{say((w) => w.whyReject)}</span>
              <span class="of-note">{say((w) => w.whyNote)}</span>
            </label>
            <p id="_why-why">
              <span class="of-reject">{say((w) => w.whyRejectWhy)}</span>
              <span class="of-note">{say((w) => w.whyNoteWhy)}</span> {say((w) => w.enter)}
            </p>
            <textarea
              id="_text"
              required
              rows={3}
              maxLength={longest.note}
              aria-describedby="_why-why"
            ></textarea>
            <p class="buttons">
              <button type="submit">{say((w) => w.save)}</button>{' '}
              <button type="button" data-do="close">
                {say((w) => w.cancel)}
              </button>
            </p>
          </form>
        </dialog>
        <dialog id="_help" aria-labelledby="_help-title">
          <h2 id="_help-title">{say((w) => w.keys)}</h2>
          <dl>
            {keys.map(([key, does]) => (
              <div>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{say((w) => w[does])}</dd>
              </div>
            ))}
          </dl>
          <p>
            <label>
              <input type="checkbox" id="_single" checked autocomplete="off" /> {say((w) => w.single)}
            </label>
          </p>
          <p>{say((w) => w.rule)}</p>
          <p class="buttons">
            <button type="button" data-do="close">
              {say((w) => w.close)}
            </button>
          </p>
        </dialog>
        <dialog id="_zoom" aria-label="截图 Picture"></dialog>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

type ActProps = {
  does: 'previous' | 'next' | 'confirm' | 'reject' | 'note' | 'undo' | 'help';
  shortcut: string;
};

function Act({ does, shortcut }: ActProps): VNode {
  return (
    <button type="button" data-do={does} aria-keyshortcuts={shortcut} class={`do-${does}`}>
      {say((w) => w[does])} <kbd aria-hidden="true">{shortcut}</kbd>
    </button>
  );
}
