import type { TriedBrowser } from './prove-browser.ts';

/** No browser on this machine can be used. The sentences say what to do; the message holds both languages. */
export class BrowserMissing extends Error {
  readonly sentences: { zh: string; en: string };

  constructor(tried: readonly TriedBrowser[]) {
    const sentences = sentencesFor(tried);
    super(`${sentences.zh}\n${sentences.en}`);
    this.name = 'BrowserMissing';
    this.sentences = sentences;
  }
}

/** What to do when this was tried and nothing was found. */
function sentencesFor(tried: readonly TriedBrowser[]): { zh: string; en: string } {
  const fontless = tried.find(({ proof }) => proof.launched);
  if (fontless) {
    const path = fontless.candidate.path;
    return {
      zh: `浏览器 ${path} 能启动，但画不出“降级”二字：请安装中文字体（Debian、Ubuntu：apt-get install fonts-noto-cjk）后再试。`,
      en: `The browser ${path} starts but cannot draw 降级: install Chinese fonts (Debian, Ubuntu: apt-get install fonts-noto-cjk) and try again.`,
    };
  }
  const [first] = tried;
  if (first?.candidate.source === 'SEESAW_BROWSER') {
    return {
      zh: `SEESAW_BROWSER 指定的浏览器 ${first.candidate.path} 无法启动${because(first, 'zh')}：请改正路径，或取消该变量，由 Seesaw 自行寻找。`,
      en: `The browser that SEESAW_BROWSER names, ${first.candidate.path}, does not start${because(first, 'en')}: correct the path, or unset the variable and let Seesaw look for one.`,
    };
  }
  const seen = {
    zh: first ? `浏览器 ${first.candidate.path} 无法启动${because(first, 'zh')}。` : '没有找到浏览器。',
    en: first
      ? `The browser ${first.candidate.path} does not start${because(first, 'en')}.`
      : 'No browser was found.',
  };
  return {
    zh: `${seen.zh}请运行 npx playwright install --with-deps chromium，或安装 Chrome、Edge 或 Chromium，或运行 npm install --no-save @sparticuz/chromium（Linux），或用环境变量 SEESAW_BROWSER 指出浏览器的路径。`,
    en: `${seen.en} Run npx playwright install --with-deps chromium, or install Chrome, Edge or Chromium, or run npm install --no-save @sparticuz/chromium (Linux), or give the path of a browser in the environment variable SEESAW_BROWSER.`,
  };
}

function because({ proof }: TriedBrowser, lang: 'zh' | 'en'): string {
  if (proof.launched) return '';
  return lang === 'zh' ? `（${proof.reason}）` : ` (${proof.reason})`;
}
