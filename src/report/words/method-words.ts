import type { MethodFacts } from '../document/method-facts.ts';
import type { Lang } from '../../model/walk.ts';

/** A line of the method box: a heading and its paragraphs. */
export type MethodEntry = { title: string; text: string[]; more?: { title: string; text: string[] } };

const complete = {
  zh: {
    never: '每次都停在最后确认之前：付款和变更都没有真的发生；未执行的那一步计入步骤并标明。',
    once: '只有最后一次重复越过最后确认，结果与生效时间以它为准；所有重复都提供步骤数。',
    every: '每次都走到底，包括付款与变更（在许可的账号与上限之内）。',
  },
  en: {
    never:
      'Every walk stopped before the last confirmation: nothing was paid and nothing changed; the step that was not taken is counted and marked.',
    once: 'Only the last repeat passed the last confirmation and supplies outcome and effect date; all repeats supply counts.',
    every:
      'Every walk went through to the end, payments and changes included (within the permitted accounts and limits).',
  },
};

/** The method box in both languages, filled with what the run itself recorded. */
export const methodWords: Record<Lang, (facts: MethodFacts) => MethodEntry[]> = {
  zh: (f) => [
    {
      title: '时间与次数',
      text: [
        `${f.from} 至 ${f.to}（${f.zone}），共走查 ${f.walks.all} 次，其中 ${f.walks.usable} 次可用。每个流程 ${span(f.repeats)} 次。`,
        ...(f.isDescriptive ? ['有流程的可用走查不足五次：所有数字仅作描述。'] : []),
      ],
    },
    {
      title: '测试对象',
      text: [
        `${f.tested} 款应用的网页版${f.references.length > 0 ? `，另有公平参照 ${f.references.map(({ zh }) => zh).join('、')}（不计入结论）` : ''}。由场景文件逐一声明，全部列出，没有事后剔除。`,
        ...(f.isSimulated ? ['演示·虚构应用：在本机运行，账号、金额与客服对话均为虚构。'] : []),
      ],
    },
    { title: '工具与浏览器', text: [...f.tool, ...f.machines, ...(f.manners ? [f.manners.zh] : [])] },
    {
      title: '从哪里数到哪里',
      text: [
        '从应用的首页（已登录、提示已关闭）数起，首页上的第一次点击是第 1 次；到最后确认的那一下为止，含它打开的浏览器弹窗。首页本身不计。',
        complete.zh[f.complete],
      ],
    },
    {
      title: '怎样数',
      text: [
        '步骤：点按、选择、填写一个字段、发一条消息、应答一个弹窗各算一步；悬停和滚动不算。屏：地址或正文换了，或弹出盖住页面的一层，算新的一屏；对话的往来不算新屏。选项：一屏上看得见、点得动的不同按钮与链接。',
        ...(f.searchBudget
          ? [
              `寻找入口：从首页起逐层点开看得见的导航，至多离首页 ${f.searchBudget.depth} 次点击、看 ${f.searchBudget.screens} 屏，并用站内搜索。找不到才记“未找到入口”。寻找不计入步骤，找到的路再从首页走一遍计数。`,
            ]
          : []),
      ],
    },
    {
      title: '四种时间，互不相加',
      text: [
        '网页响应与被迫等待（倒计时、排队、等客服回话）由测得的时刻得出；一个人的预计用时由步骤与文字推算，不含前两者；承诺时限是服务方自己说的小时数，单列。',
      ],
    },
    {
      title: '预计用时的常数',
      text: [
        `按键 ${f.klm.K} 秒、指向 ${f.klm.P} 秒、按下 ${f.klm.press} 秒、换手 ${f.klm.H} 秒、思考 ${f.klm.M} 秒（Card、Moran、Newell 1980／1983 的按键层模型）；英文阅读每分钟 ${f.klm.enWordsPerMinute} 词（Brysbaert 2019）。`,
        `本工具声明的假设，不引文献：中文阅读每分钟 ${f.declared.assumed.zhCharsPerMinute} 字（${f.declared.slowest.zhCharsPerMinute}–${f.declared.fastest.zhCharsPerMinute}）；页面文字读 ${f.declared.assumed.pageShareRead}（${f.declared.fastest.pageShareRead}–${f.declared.slowest.pageShareRead}），弹窗全读；每个汉字 ${f.declared.assumed.keysPerHan} 次按键（${f.declared.fastest.keysPerHan}–${f.declared.slowest.keysPerHan}）；滚动一屏 ${f.klm.scrollViewport} 秒。括号内是范围，表中的小字由此得出；进出两边用同一组常数，所以倍数的变化小得多。`,
      ],
    },
    {
      title: '障碍与评级',
      text: [
        '升级是对照：退出有、升级没有（或更轻）的障碍才计入。多次走查时至少两次遇到才计入；一个设计事实只算一个障碍。严重程度 1（提示）至 5（自己办不成）。',
        '评级依次看结果、渠道、生效、费力、障碍：被拒绝、走不通、找不到入口为 E；要换到对话、电话等渠道，至多 D；升级立即而退出延后生效，至多 C；费力不超过 1.25、1.5、2.5 倍分别为 A、B、C；有 3 级障碍至多 B，两个以上至多 C，4 级至多 D，5 级为 E。费力是步骤 + 1、屏 + 1 与预计用时三项倍数的几何平均。',
      ],
    },
    ...reviewEntry(f, 'zh', { title: '人工复核', more: '否定了什么，为什么' }),
    {
      title: '统计',
      text: [
        '次数几乎不变：给出范围，不取平均。测得的时间给几何平均；三次以上另算 95 % 自助法区间，五次以上的排列检验 p 值，都在 report.json 里。预计用时与费力随常数变化，给出的是这个范围，不是误差。',
        ...f.bounds.map(
          ({ n, of, low, high }) =>
            `${of} 款中的 ${n} 款：假如这些应用是随机抽取的，95 % 区间为 ${low} 至 ${high}。`,
        ),
      ],
    },
    {
      title: '没有做的',
      text: [
        '只测网页，不测手机原生应用。图片里的字没有读。没有判断是否合法。电话与门店不在浏览器之内。每个应用一个账号、一个地区；价格和页面可能因人而异，机器人防护可能多出步骤。',
      ],
    },
    sealEntry(f, 'zh', { title: '封存、签名与时间', more: '密钥指纹全文' }),
    {
      title: '核对',
      text: [
        `数字由记录的事实按固定规则得出，seesaw judge 可随时重新推导。评级规则：${f.scores.join('；')}（障碍目录 40 类中已能检测的类数）。`,
      ],
      more: { title: '场景文件及其哈希，各规则的版本', text: [...f.scenarios, f.versions.join('；')] },
    },
  ],
  en: (f) => [
    {
      title: 'When, and how often',
      text: [
        `${f.from} to ${f.to} (${f.zone}): ${f.walks.all} walks, ${f.walks.usable} of them usable. ${span(f.repeats)} of each flow.`,
        ...(f.isDescriptive
          ? ['Fewer than five usable walks of a flow: all figures are descriptive only.']
          : []),
      ],
    },
    {
      title: 'What was tested',
      text: [
        `The web editions of ${f.tested} apps${f.references.length > 0 ? `; beside them ${f.references.map(({ en }) => en).join(', ')}, built to be fair and in no finding` : ''}. Each is declared in a scenario file; all are listed, none was left out afterwards.`,
        ...(f.isSimulated
          ? [
              'Demonstration, fictional apps: run on this machine; accounts, sums and conversations are made up.',
            ]
          : []),
      ],
    },
    { title: 'Tool and browser', text: [...f.tool, ...f.machines, ...(f.manners ? [f.manners.en] : [])] },
    {
      title: 'From where to where',
      text: [
        'Counted from the app’s home page (signed in, notices dismissed), where the first click is click 1, up to and including the last confirming click with the browser prompt that it opens. The home page itself is not counted.',
        complete.en[f.complete],
      ],
    },
    {
      title: 'How it was counted',
      text: [
        'A step: one click, choice, field filled in, message sent or prompt answered; hovering and scrolling are none. A screen: the address or the main text changed, or a layer came over the page; turns of a chat make none. An option: a button or link on a screen that can be seen and used, with a label of its own.',
        ...(f.searchBudget
          ? [
              `Searching for an entry: visible navigation level by level from the home page, at most ${f.searchBudget.depth} clicks deep and ${f.searchBudget.screens} screens, and the site’s own search. Only then “no way found”. A search is in no count of steps; the way it found is walked again from the home page and counted.`,
            ]
          : []),
      ],
    },
    {
      title: 'Four times, never added',
      text: [
        'The page’s response and imposed waits (countdowns, queues, waiting for an answer) come from measured moments; a person’s time is predicted from steps and texts and contains neither; promised time is the hours that the service says, and stands apart.',
      ],
    },
    {
      title: 'Constants of a person’s time',
      text: [
        `A key ${f.klm.K} s, pointing ${f.klm.P} s, pressing ${f.klm.press} s, moving a hand ${f.klm.H} s, thinking ${f.klm.M} s (the keystroke-level model of Card, Moran and Newell 1980/1983); reading English ${f.klm.enWordsPerMinute} words a minute (Brysbaert 2019).`,
        `Declared assumptions of this tool, without a source: reading Chinese ${f.declared.assumed.zhCharsPerMinute} characters a minute (${f.declared.slowest.zhCharsPerMinute}–${f.declared.fastest.zhCharsPerMinute}); share of a page’s text that is read ${f.declared.assumed.pageShareRead} (${f.declared.fastest.pageShareRead}–${f.declared.slowest.pageShareRead}), of a dialog’s all; ${f.declared.assumed.keysPerHan} keys for a Chinese character (${f.declared.fastest.keysPerHan}–${f.declared.slowest.keysPerHan}); ${f.klm.scrollViewport} s to scroll one screen. The ranges give the small figures in the table; both directions take the same constants, so their ratio moves much less.`,
      ],
    },
    {
      title: 'Blockers and grades',
      text: [
        'The upgrade is the control: a blocker counts only where the way out has it and the way in has not, or has less of it. Over several walks it counts if two meet it; one design fact is one blocker. Severity runs from 1 (a note) to 5 (cannot be finished by oneself).',
        'A grade looks at outcome, channel, effect, effort and blockers, in this order: refused, a dead end or no way found is E; another channel (a chat, a call) is D at best; getting in at once but out later is C at best; up to 1.25, 1.5 and 2.5 times the effort is A, B and C; one blocker of severity 3 is B at best, several C, severity 4 D, severity 5 is E. Effort is the geometric mean of the ratios of steps + 1, screens + 1 and a person’s time.',
      ],
    },
    ...reviewEntry(f, 'en', { title: 'Reviewed by a person', more: 'What was rejected, and why' }),
    {
      title: 'Statistics',
      text: [
        'Counts hardly vary: their range is given and no mean. Measured times are geometric means; with three walks or more report.json has a 95 % bootstrap interval, and the p value of an exact permutation test. A person’s time and effort depend on the constants: what is given is that range, not an error.',
        ...f.bounds.map(
          ({ n, of, low, high }) =>
            `${n} of ${of}: if the targets had been drawn at random, 95 % bounds of ${low} to ${high}.`,
        ),
      ],
    },
    {
      title: 'What was not done',
      text: [
        'Web pages only, no native mobile apps. Text inside pictures was not read. Nothing was judged legal or not. Calls and shops lie outside a browser. One account and one region for each app; prices and pages may be personal, and defences against robots may add steps.',
      ],
    },
    sealEntry(f, 'en', { title: 'Seal, signature and time', more: 'The whole fingerprint' }),
    {
      title: 'How to check it',
      text: [
        `The numbers follow from recorded facts by fixed rules; seesaw judge derives them again at any time. Rules of the grades: ${f.scores.join('; ')}, of a catalogue of 40 blockers.`,
      ],
      more: {
        title: 'Scenario files and their hashes, versions of the rules',
        text: [...f.scenarios, f.versions.join('; ')],
      },
    },
  ],
};

function reviewEntry(
  { reviewed, rejections }: MethodFacts,
  lang: Lang,
  { title, more }: { title: string; more: string },
): MethodEntry[] {
  if (reviewed === null) return [];
  const why = rejections.map((each) => each[lang]);
  const entry = { title, text: [reviewed[lang]] };
  return [why.length > 0 ? { ...entry, more: { title: more, text: why } } : entry];
}

function sealEntry(
  { seal, signers }: MethodFacts,
  lang: Lang,
  { title, more }: { title: string; more: string },
): MethodEntry {
  const entry = { title, text: [seal.seal[lang], seal.signature[lang], seal.stamp[lang]] };
  return signers.length > 0 ? { ...entry, more: { title: more, text: signers } } : entry;
}

function span({ min, max }: { min: number; max: number }): string {
  return min === max ? `${min}` : `${min}–${max}`;
}
