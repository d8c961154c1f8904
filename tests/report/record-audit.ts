import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judgeAudit } from '../../src/judge/judge-audit.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import { openStore } from '../../src/store/open-store.ts';
import { recordShownWalk } from './record-shown-walk.ts';

type TargetOf = WalkHead['target'];

export const fair: TargetOf = {
  id: 'fair-reading',
  name: { zh: '公平阅读', en: 'Fair Reading' },
  sector: 'reading',
  origin: 'http://fair.localhost:4173',
  home: '/',
  reference: true,
};
export const video: TargetOf = {
  ...fair,
  id: 'star-video',
  name: { zh: '星星视频', en: 'Star Video' },
  sector: 'video',
  origin: 'http://star.localhost:4173',
  reference: false,
};

/** Texts of a target that would do something if they could. */
export const hostile = {
  press: `</script><script>fetch('https://evil.test/')</script><img src=x onerror="document.title='pwned'">`,
  says: `=HYPERLINK("https://evil.test/","退款") \u001b[31mred\u001b[0m \u202egnp.exe\u202c <b>bold</b> [link](https://evil.test/) ${'长'.repeat(900)}`,
  name: { zh: `<u>视频</u>\u202e|\u0007`, en: `@SUM(A1) "Video", <u>&amp;</u>\u2066` },
};

type Changes = { name?: TargetOf['name']; press?: string; says?: string };

/** Recorded once per process and copied: recording takes a second. */
const recorded = new Map<string, string>();

/**
 * An audit of two apps, judged: one whose way out is refused after six steps, one that is built to be fair, and a
 * walk that says something about us.
 *
 * @param database path of a `seesaw.db`
 * @param changes of the first target, e.g. what it says
 * @returns path of the database
 */
export function recordAudit(database: string, changes: Changes = {}): string {
  const which = JSON.stringify(changes);
  let folder = recorded.get(which);
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'seesaw-recorded-'));
    process.once('exit', () => rmSync(made, { recursive: true }));
    record(join(made, 'seesaw.db'), changes);
    recorded.set(which, made);
    folder = made;
  }
  cpSync(folder, dirname(database), { recursive: true });
  return database;
}

function record(database: string, changes: Changes): void {
  const store = openStore(database);
  const target = { ...video, name: changes.name ?? video.name };
  const exit = { flow: 'downgrade', direction: 'exit', from: 'premium', to: 'standard' } as const;
  recordShownWalk(store, 'video-in', { head: { target }, presses: ['升级会员', '立即支付'] });
  recordShownWalk(store, 'video-out', {
    head: { target, ...exit },
    outcome: 'refused',
    presses: ['我的', '设置', '账户安全', changes.press ?? '会员降级', '基础会员', '提交降级'],
    says: changes.says ?? '当前周期内不支持降级操作,请于到期前3日内再试',
  });
  recordShownWalk(store, 'video-ours', {
    head: { target, ...exit, flow: 'refund', to: 'none' },
    outcome: 'scenario-broken',
    presses: ['帮助'],
    says: changes.says ?? 'locator.click: Timeout 5000ms exceeded',
  });
  recordShownWalk(store, 'fair-in', { head: { target: fair }, presses: ['会员中心', '升级'] });
  recordShownWalk(store, 'fair-out', { head: { target: fair, ...exit }, presses: ['会员中心', '降级'] });
  judgeAudit(store);
  store.close();
}
