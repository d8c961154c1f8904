import { safeText } from '../words/safe-text.ts';
import { AuditError } from './audit-error.ts';
import type { Trouble } from './walk-event.ts';

/** Why no walk at all can have its browser, if that is why one had none; null if the next may fare better. */
export function browserTrouble({ message }: Trouble): AuditError | null {
  const [, why = ''] = /^(?:Error: )?browserType\.launch: (.*)/.exec(message) ?? [];
  if (why === '') return null;
  // Playwright's words, and Chromium's own.
  if (/launched a headed browser without|Missing X server or \$DISPLAY/.test(message))
    return new AuditError('machine', {
      zh: '浏览器要打开窗口（--headed，或配置中的 headless: false），而这里没有桌面可以显示（DISPLAY）：请在有桌面的机器上运行，或在命令前加 xvfb-run，或不要窗口。',
      en: 'The browser is to have a window (--headed, or headless: false in the config), and there is no desktop to show it on (DISPLAY): run this where there is one, put xvfb-run before it, or do without the window.',
    });
  if (!/executable doesn't exist/i.test(why)) return null;
  const said = safeText(why, 300);
  return new AuditError('machine', {
    zh: `配置所说的浏览器不存在（${said}）：npx seesaw doctor 会打印可用浏览器的路径，把它写进 launchOptions.executablePath。`,
    en: `The browser of the config does not exist (${said}): npx seesaw doctor prints the path of one that starts; write it into launchOptions.executablePath.`,
  });
}
