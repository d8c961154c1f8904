import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import type { MemberVisit } from '../../visit.ts';
import { downgrade } from './downgrade.ts';
import { page } from './page.ts';

type Row = [href: string, zh: string, en: string, noteZh: string, noteEn: string];

function listed(visit: MemberVisit, zh: string, en: string, rows: Row[]): Html {
  const { t } = visit;
  return page(visit, {
    title: t(zh, en),
    main: html`<h1>${t(zh, en)}</h1>
      <ul class="rows">
        ${rows.map(
          ([href, rowZh, rowEn, noteZh, noteEn]) =>
            html`<li><a href="${href}">${t(rowZh, rowEn)}</a><span>${t(noteZh, noteEn)}</span></li>`,
        )}
      </ul>`,
  });
}

export const settings = (visit: MemberVisit): Html =>
  listed(visit, '设置', 'Settings', [
    ['/settings/profile', '个人资料', 'Profile', '姓名、头像、签名', 'name, picture, signature'],
    ['/settings/editor', '编辑器', 'Editor', '字体、行距、自动保存', 'font, spacing, saving'],
    ['/settings/notices', '通知', 'Notices', '评论与提及', 'comments and mentions'],
    ['/settings/language', '语言与地区', 'Language and region', '简体中文', 'English'],
    ['/settings/devices', '设备管理', 'Devices', '2 台设备', '2 devices'],
    ['/settings/about', '关于墨行', 'About', '版本 6.4.1', 'version 6.4.1'],
  ]);

/** Where nobody would look for it. */
export function devices(visit: MemberVisit): Html {
  const { label } = downgrade.entry!;
  return listed(visit, '设备管理', 'Devices', [
    ['/settings/devices/mac', '墨色笔记本', 'Ink laptop', '当前设备', 'this device'],
    ['/settings/devices/phone', '随身手机', 'Pocket phone', '昨天使用', 'used yesterday'],
    ['/settings/devices/offline', '离线文档', 'Offline documents', '12 份', '12 of them'],
    ['/settings/devices/downgrade', label.zh, label.en, '', ''],
  ]);
}

/** A page that is there because such a suite has it. */
export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      <p class="note">${text}</p>`,
  });
}
