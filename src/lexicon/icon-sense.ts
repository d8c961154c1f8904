import { normalise } from './normalise.ts';

/**
 * What a picture on a control stands for: a way that leads on (`settings`, `account`, `money`, `menu`, `more`, `help`,
 * `search`, `opens`: an arrow, a letter box, a pencil), `close`, or `away`: it does something that stays, leaves the
 * session, buys, or leads nowhere (a bin, a cart, a heart, a switch, a door).
 */
export type IconSense = (typeof ways)[number] | 'close' | 'away';
const ways = ['settings', 'money', 'account', 'menu', 'more', 'help', 'search', 'opens'] as const;

const word = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'u');
/** Prefixes under which sets of icons name their pictures; as words of a layout what follows means nothing. */
const set = '(?:icon|icons|bi|fa|mdi|ri|ti|lucide|feather|anticon|iconfont|svg)-(?:o-)?';

const closes = word(`close|times|xmark|dismiss|cross|guanbi|${set}x|x-(?:lg|mark|circle|octagon)`);
const away = word(
  [
    'trash(?:can)?|bin|del|deletes?|remove|clear|erase|minus|subtract|eraser|shanchu',
    'power(?:off)?|log-?out|sign-?out|from-bracket|exit|leave|quit|door|box-arrow-(?:in-)?(?:right|left)|tuichu|zhuxiao',
    'cart|bag|basket|buy|pay(?:ment)?|checkout|cash|gouwuche|zhifu',
    'send|plane|submit|tick|check|ok|done|confirm|save|floppy|disk|tijiao|queren|queding|baocun',
    'like|heart|star|favou?rite|bookmark|collect|thumbs?|thumbs-?up|share|follow|vote|fenxiang|shoucang|dianzan',
    'plus|add|create|new|upload|import|publish|play|pause|stop|record|mic|microphone|camera|phone|call|tianjia',
    'unlock|lock|ban|flag|report|archive|refresh|reload|sync|undo|redo|rotate|restore|swap|sort|pin|shuaxin',
    'print|copy|download|xiazai|mute|volume|eye|language|translate|globe|earth|theme-(?:toggle|switch|mode)|moon|sun|fullscreen|qr-?code',
    'switch|radio|checkbox|(?<!(?:dropdown|navbar|menu|nav|sidebar|drawer|collapse)-)toggle(?!-(?:menu|nav|sidebar|drawer))',
  ].join('|'),
);
/** Colours of a warning, where nothing says that a menu opens. */
const warns = word('danger|error|warning');
const popsUp = word('haspopup|dropdown');
const senses: Record<(typeof ways)[number], RegExp> = {
  settings: word(
    'gears?|cogs?|cogwheel|settings?|set-up|setup|sliders|wrench|tools?|preferences?|tune|options|shezhi',
  ),
  money: word(
    `wallet|billing|vip|crown|diamond|subscriptions?|membership|purchases?|credit-card|receipts?|invoices?|orders|${set}order|huiyuan|qianbao|zhangdan|dingdan`,
  ),
  account: word(
    'users?|avatar|account|profile|person|people|member|portrait|gravatar|personal|me|mine|wode|touxiang|yonghu|zhanghu',
  ),
  menu: word(
    `menu|bars|hamburger|burger|navicon|navbar|nav|drawer|sidebar|category|caidan|${set}(?:grid|list|apps|view-list|view-grid)`,
  ),
  more: word('more|ellipsis|dots|kebab|meatballs?|overflow-menu|gengduo'),
  help: word('help|question|info|support|faq|headset|customer-service|chat|comments?|messages?|kefu|bangzhu'),
  search: word('search|magnif(?:y|ier|ying)|sousuo'),
  opens: word(
    'haspopup|dropdown|chevron|caret|angle|arrow-(?:down|right|drop-down|forward)|expand|unfold|disclosure|xiala|jiantou|edit|pen|pencil|bianji|bell|notifications?|inbox|mail|envelope',
  ),
};

/** Characters that are drawn as pictures, and the words for them. */
const glyphs: readonly [string, string][] = [
  ['☰≡≣𝌆𝍢🍔', 'menu'],
  ['⋮⋯⠇⁝⁞', 'dots'],
  ['⚙⛭🔧🛠🎛', 'gear'],
  ['👤👥🧑👨👩🙂😀🙎🙍🪪', 'user'],
  ['❓?❔ℹ', 'help'],
  ['💳👛💰👑💎', 'wallet'],
  ['▾▼▽⌄˅🔽▸▹›»→➜>', 'expand'],
  ['🔍🔎⌕', 'search'],
  ['✎✏🖊📝🔔📩✉📬', 'edit'],
  ['✕×✖✗❌🗙', 'close'],
  ['🗑♥❤♡★☆👍✓✔☑+➕-➖🛒⏻⏏⟳↻🔄↗🔒🔓▶⏸📞📷🌐🌙☀🚪⬇⬆🚫💔', 'bin'],
];

/**
 * What a control stands for that has no name in letters, version `icon-1`; null if nothing tells it.
 *
 * @param name as it stands on the screen: '', signs, a count
 * @param words what its markup tells, `icon-gear fa-cog` (`Control.icon`)
 */
export function iconSense(name: string, words: string): IconSense | null {
  const text = `${drawn(name)} ${plainWords(words)}`.trim();
  if (away.test(text)) return 'away';
  if (closes.test(text)) return 'close';
  if (warns.test(text) && !popsUp.test(text)) return 'away';
  return ways.find((way) => senses[way].test(text)) ?? null;
}

/** MoreVertIcon and more_vert are more-vert; parts with digits are hashes and sizes, and tell nothing. */
function plainWords(words: string): string {
  return words
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\S+/g, (word) =>
      word
        .split(/[^\p{L}\p{N}]+/u)
        .filter((part) => part !== '' && !/\p{N}/u.test(part))
        .join('-'),
    );
}

/** Whether a name is one that is read; signs and the glyphs of icon fonts are seen. */
export function isWords(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(normalise(name));
}

function drawn(name: string): string {
  const signs = normalise(name).replace(/[\d\s]/g, '');
  if (signs === '') return '';
  if (/^[.•·∙●]{2,}$/u.test(signs)) return 'dots';
  return glyphs.find(([of]) => [...signs].every((sign) => of.includes(sign)))?.[1] ?? '';
}
