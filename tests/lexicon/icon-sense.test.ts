import { expect, test } from '@playwright/test';
import { iconSense } from '../../src/lexicon/icon-sense.ts';

const cases: [string, ReturnType<typeof iconSense>, [string, string][]][] = [
  [
    'settings',
    'settings',
    [
      ['⚙️', ''],
      ['', 'fa fa-cog'],
      ['', 'anticon anticon-setting btn'],
      ['', 'icon-gear'],
      ['\uf013', 'fa-solid fa-gear'],
    ],
  ],
  [
    'an account',
    'account',
    [
      ['👤', ''],
      ['', 'avatar_small.ab12'],
      ['', 'bi bi-person-circle'],
      ['', 'icon-touxiang'],
    ],
  ],
  [
    'more',
    'more',
    [
      ['⋮', ''],
      ['...', ''],
      ['•••', ''],
      ['', 'dots'],
      ['', 'mdi mdi-dots-vertical v-btn'],
      ['', 'MoreVertIcon'],
      ['more_vert', 'more_vert'],
    ],
  ],
  [
    'a menu',
    'menu',
    [
      ['☰', ''],
      ['', 'navbar-toggler-icon navbar-toggler'],
      ['', 'fa-bars'],
    ],
  ],
  [
    'money',
    'money',
    [
      ['', 'icon-order'],
      ['', 'fa-wallet'],
      ['💳', ''],
    ],
  ],
  [
    'something that opens',
    'opens',
    [
      ['›', ''],
      ['', 'btn btn-danger dropdown-toggle'],
      ['', 'haspopup is-circle'],
    ],
  ],
  [
    'what closes',
    'close',
    [
      ['×', ''],
      ['', 'btn-close'],
      ['', 'bi bi-x-lg'],
    ],
  ],
  [
    'what stays, buys or leaves',
    'away',
    [
      ['🗑', ''],
      ['', 'trash-outline'],
      ['', 'fa-user-plus'],
      ['', 'bi bi-box-arrow-right'],
      ['', 'icon-gouwuche'],
      ['♡', ''],
      ['❤ 12', ''],
      ['1.2k', 'icon-like'],
      ['', 'is-circle el-button-danger'],
      ['', 'switch-handle'],
      ['', 'mdi-logout v-btn'],
      ['', 'poweroff'],
    ],
  ],
  [
    'nothing',
    null,
    [
      ['', ''],
      ['', 'btn is-circle'],
      ['', 'order-first space-x flex grid v-theme-light'],
      ['◆', ''],
    ],
  ],
];

for (const [what, sense, pictures] of cases)
  test(`a picture of ${what} is told by its signs and words`, () => {
    for (const [name, words] of pictures)
      expect([name, words, iconSense(name, words)]).toEqual([name, words, sense]);
  });
