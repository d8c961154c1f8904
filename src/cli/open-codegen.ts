import { spawn } from 'node:child_process';
import { findPlaywright } from '../audit/find-playwright.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { BrowserSource } from '../browser/browser-candidates.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';

/** What Playwright's recorder calls the browsers that it can open. */
const channels: Partial<Record<BrowserSource, string[]>> = {
  playwright: [],
  chrome: ['--channel', 'chrome'],
  edge: ['--channel', 'msedge'],
};

const words = {
  en: {
    other: (path: string) =>
      `Playwright's recorder cannot open ${path}. Install Chrome or Edge, or run npx playwright install chromium, then: npx playwright codegen <address>`,
    failed: 'The recorder did not end well. The files are written; run it again with: npx playwright codegen',
  },
  zh: {
    other: (path: string) =>
      `Playwright 的录制器打不开 ${path}。请安装 Chrome 或 Edge，或运行 npx playwright install chromium，然后运行：npx playwright codegen <网址>`,
    failed: '录制器没有正常结束。文件已经写好；可再次运行：npx playwright codegen',
  },
};

/** Opens Playwright's recorder on a page and waits until the person closes it. */
export async function openCodegen(home: string, lang: Lang): Promise<void> {
  const { source, path } = await findBrowser();
  const channel = channels[source];
  if (!channel) throw new CommandFailure(exitCodes.machine, words[lang].other(path));
  const recorder = spawn(process.execPath, [findPlaywright(process.cwd()), 'codegen', ...channel, home], {
    stdio: 'inherit',
  });
  const code = await new Promise((resolve) => recorder.on('exit', resolve));
  if (code !== 0) throw new CommandFailure(exitCodes.machine, words[lang].failed);
}
