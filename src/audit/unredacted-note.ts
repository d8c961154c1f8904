import type { Lang } from '../model/walk.ts';

/** What Playwright can write by itself; nothing of it is redacted. */
export const unredactedKinds = ['trace', 'video', 'screenshot', 'har'] as const;
export type UnredactedKind = (typeof unredactedKinds)[number];

const names: Record<Lang, Record<UnredactedKind, string>> = {
  en: { trace: 'traces', video: 'videos', screenshot: 'screenshots', har: 'network logs (HAR)' },
  zh: { trace: '轨迹（trace）', video: '录像', screenshot: '截图', har: '网络日志（HAR）' },
};

/**
 * What is said where a config switches on what Playwright writes by itself.
 *
 * @param folder where it is written, outside of the audit; null if it is left off
 */
export function unredactedNote(kinds: readonly UnredactedKind[], folder: string | null, lang: Lang): string {
  const list = kinds.map((kind) => names[lang][kind]).join(lang === 'zh' ? '、' : ', ');
  if (lang === 'zh') {
    const holds = '其中密码、卡号、Cookie 和个人信息都是明文';
    return folder === null
      ? `配置要求 Playwright 写出${list}。${holds}，所以 Seesaw 没有打开。只为查看自己的场景时，可设置 SEESAW_UNREDACTED=1。`
      : `SEESAW_UNREDACTED=1：Playwright 会把${list}写入 ${folder}。${holds}，请勿外传，用完即删。它们不进入审计、报告和证据包。`;
  }
  const hold = 'They hold passwords, card numbers, cookies and personal data in clear';
  return folder === null
    ? `The config asks Playwright for ${list}. ${hold}, so Seesaw leaves them off. To look into a scenario of your own, set SEESAW_UNREDACTED=1.`
    : `SEESAW_UNREDACTED=1: Playwright writes ${list} into ${folder}. ${hold}: keep them to yourself and delete them. They are in no audit, report or bundle.`;
}
