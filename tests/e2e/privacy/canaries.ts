/** A distinct telephone number for each way in which a page can carry one. */
const phone = (ordinal: number) => `139${String(40_001_200 + ordinal * 137)}`;

const ways = [
  ...[
    'alert',
    'confirm',
    'prompt',
    'title',
    'placeholder',
    'ariaLabel',
    'alt',
    'data',
    'value',
    'ownTel',
    'tip',
  ],
  ...[
    'consoleError',
    'exception',
    'failing',
    'download',
    'chat',
    'chatName',
    'frame',
    'foreignFrame',
    'scrolledFrame',
  ],
  ...[
    'openRoot',
    'closedRoot',
    'errorPage',
    'toast',
    'history',
    'popup',
    'option',
    'filled',
    'editable',
    'area',
  ],
  ...[
    'windowName',
    'referrer',
    'meta',
    'svg',
    'cssContent',
    'socket',
    'inMarkup',
    'received',
    'attached',
    'printed',
  ],
  ...['inBase64', 'inHex', 'escaped', 'noscript', 'detail', 'label', 'legend', 'table', 'menu', 'dialogBox'],
] as const;

type Way = (typeof ways)[number];

/** What the account declares. */
export const declared = {
  username: 'kanari.mitglied77',
  password: 'Kn4ri-Declared!61',
  phone: '13800571234',
  email: 'kanari.eigen@mail.example',
  totp: 'KRSXG5CTMVRXEZLU',
  name: '金丝雀',
  address: '江苏省南京市雀园路88号',
  idNumber: '440308199901101512',
};

/** Each stands in a way of its own, so that a leak says which. */
export const canaries = {
  ...(Object.fromEntries(ways.map((way, ordinal) => [way, phone(ordinal)])) as Record<Way, string>),
  // Typed.
  typedPassword: 'Kn4ri-Typed!62',
  eyePassword: 'Kn4ri-Eye!63xy',
  promptPassword: 'Kn4ri-Prompt!64',
  code: '604817',
  boxedCode: '583926',
  card: '4000056655665556',
  expiry: '07/29',
  typedName: '凤头雀',
  typedAddress: '浙江省杭州市柳莺里52号',
  // Kept or sent by the site.
  prefilled: 'Kn4riPrefilled65x',
  shownCode: '715928',
  shownCard: '6222021234567894',
  queryToken: 'q7Tk3n8Canary1f0',
  hashToken: 'h4Tk5n6Canary2e1',
  bearer: 'b9Rr8r7Canary3d2',
  basic: 'Kn4ri-Basic!66',
  cookie: 'c0Kk1e2Canary4c3',
  stored: 'l5Ss6t7Canary5b4',
  session: 's8Ee9s0Canary6a5',
  inJson: 'j2Jj3s4Canary7f6',
  mailLink: 'm6Ll7n8Canary8e7',
  otherId: '11010519491231002X',
  // Written in other ways.
  split: '13741620955',
  boxes: '13741621966',
  apart: '13741626032',
  circled: '13741627043',
  glued: '13741628054',
  alone64: '13741629065',
  wide: '13741622977',
  worded: '13741623988',
  grouped: '13741624999',
  cut: 'kanari.geschnitten@mail.example',
  mixedCase: 'kanari.wechsel@mail.example',
};

/** What is nobody's: it may be the finding, and stays. */
export const published = ['400-812-3456', '95566', '10086', '13922220000', 'cancel@kanari.example'];

/** Short values would stand anywhere by chance: with what stands beside them they do not. */
export const inContext = ['CVV 739', 'cvv=739', '1 3 7 4 1 6 2 6 0 3 2', '①③⑦④①⑥②⑦⓪④③', '凤 头 雀'];
