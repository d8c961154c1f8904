import { absentEntry } from '../../../obstacles/absent-entry.ts';
import { appOnly } from '../../../obstacles/app-only.ts';
import { buriedEntry } from '../../../obstacles/buried-entry.ts';
import { entryInHelp } from '../../../obstacles/entry-in-help.ts';
import { entryTwice } from '../../../obstacles/entry-twice.ts';
import { evasiveLabel } from '../../../obstacles/evasive-label.ts';
import { withLastScene } from '../../../obstacles/exit-way.ts';
import type { Obstacle } from '../../../obstacles/exit-way.ts';
import { nearMiss, onWay } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';

const membership = { zh: '会员中心', en: 'Membership' };

/** The app may be had as well, and nobody needs it. */
const appBanner: Obstacle = (way) =>
  withLastScene(way, (scene) => ({
    ...scene,
    text: [...scene.text, { zh: '下载手机 App，随时查看套餐。', en: 'Get our mobile app to see your plan.' }],
    choices: [
      ...scene.choices,
      {
        label: { zh: '下载 App', en: 'Get the app' },
        leads: 'https://apps.apple.com/app/suyuan/id1',
        look: 'plain',
      },
    ],
  }));

export const atEntry: readonly Mutation[] = [
  onWay('absent-entry', absentEntry, 'not-found', ['ENT-01']),
  nearMiss('ENT-01', onWay('searched-entry', buriedEntry(membership), 'reached', [], { searched: true })),
  onWay(
    'buried-entry',
    buriedEntry(membership, { zh: '我的套餐', en: 'My plan' }, { zh: '套餐管理', en: 'Manage plan' }),
    'reached',
    ['ENT-02'],
  ),
  nearMiss('ENT-02', onWay('one-menu', buriedEntry(membership), 'reached', [])),
  onWay('unrelated-category', buriedEntry({ zh: '账户安全', en: 'Account security' }), 'reached', ['ENT-03']),
  nearMiss(
    'ENT-03',
    onWay('fitting-category', buriedEntry({ zh: '账户与套餐', en: 'Account and plan' }), 'reached', []),
  ),
  onWay('entry-in-help', entryInHelp, 'reached', ['ENT-04']),
  nearMiss(
    'ENT-04',
    onWay('help-beside-entry', entryTwice({ zh: '帮助中心', en: 'Help centre' }), 'reached', []),
  ),
  onWay('evasive-label', evasiveLabel({ zh: '权益管理', en: 'Manage benefits' }), 'reached', ['ENT-05']),
  nearMiss(
    'ENT-05',
    onWay('topic-label', evasiveLabel({ zh: '更改套餐', en: 'Change plan' }), 'reached', []),
  ),
  onWay('app-only', appOnly, 'blocked', ['ENT-06']),
  nearMiss('ENT-06', onWay('app-banner', appBanner, 'reached', [])),
];
