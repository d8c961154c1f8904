import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Response } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { openWalkGate } from '../evidence/walk-gate.ts';
import type { Screen } from '../model/screen.ts';
import type { Names, WalkHead } from '../model/walk.ts';
import { Recorder } from '../record/recorder.ts';
import { startWalkClock } from '../record/walk-clock.ts';
import { openStore } from '../store/open-store.ts';
import { InspectError } from './inspect-error.ts';
import { quietPictures } from './quiet-pictures.ts';

export type PageToRecord = {
  /** An address, or the path of an HTML file. */
  page: string;
  /** CSS px. */
  viewport: { width: number; height: number };
  /** What the browser asks for, e.g. `zh-CN`. */
  locale: string;
};

export type RecordedPage = {
  screen: Screen;
  /** Under which it was recorded: nobody's flow. */
  head: WalkHead;
  /** Pictures that can be seen and that the accessibility tree leaves out. */
  quietPictures: number;
  /** What a reader of the figures has to know of how the page came about, a sentence each. */
  notes: Names[];
};

/** A page that does not answer for so long is down, ms. */
const patience = 30_000;
const ignore = (): void => undefined;
/** A page may load something for ever; after so long it is read as it stands, ms. */
const loading = 5000;

/**
 * Opens a page in a browser of its own and reads the screen on which it first settles, as a walk would. What is
 * written on the way goes to a temporary folder and is taken away.
 *
 * @throws {InspectError} if there is no such file, or the page cannot be opened or read
 * @throws {BrowserMissing}
 */
export async function recordPage({ page: wanted, viewport, locale }: PageToRecord): Promise<RecordedPage> {
  const url = addressOf(wanted);
  const { path, args } = await findBrowser();
  const dir = mkdtempSync(join(tmpdir(), 'seesaw-inspect-'));
  // The browser may still be letting go of a file; nothing of it is needed.
  const clear = (): void => rmSync(dir, { recursive: true, force: true });
  // An interrupted run ends in the middle.
  process.once('exit', clear);
  const browser = await chromium.launch({ executablePath: path, args });
  const store = openStore(join(dir, 'seesaw.db'));
  try {
    const context = await browser.newContext({ viewport, locale });
    const clock = startWalkClock();
    store.putAudit({ audit: 'inspect', startedAt: clock.startedAt, settings: {} });
    const head = headOf({ url, viewport, locale, startedAt: clock.startedAt, version: browser.version() });
    const gate = openWalkGate({ store, dir, head, account: null });
    const recorder = new Recorder({ context, gate, clock, hiddenTexts: () => [] });
    const page = await context.newPage();
    await recorder.start();
    recorder.recording = true;
    const notes: Names[] = [];
    page.on('dialog', (dialog) => {
      const said = dialog.message();
      notes.push({
        zh: `已关闭页面自行弹出的对话框：${said}`,
        en: `a dialog that the page opened was closed: ${said}`,
      });
      void dialog.dismiss().catch(ignore);
    });
    const response = await page
      .goto(url, { timeout: patience, waitUntil: 'commit' })
      .catch((error: unknown) => {
        throw notOpened(wanted, error);
      });
    if (isPdf(response)) throw notOpened(wanted, new Error('is a PDF'));
    await page.waitForLoadState('load', { timeout: loading }).catch(ignore);
    const status = response?.status() ?? 0;
    if (status >= 400)
      notes.push({
        zh: `服务器回答此页的状态码为 ${status}`,
        en: `the page was answered with status ${status}`,
      });
    const screen = await recorder.stand(page);
    if (!screen) throw notOpened(wanted, new Error('a dialog of the page lies above it, or it crashed'));
    return { screen, head, quietPictures: await quietPictures(page), notes };
  } finally {
    await browser.close();
    store.close();
    clear();
    process.off('exit', clear);
  }
}

function addressOf(page: string): string {
  if (/^(?:https?|file):\/\//i.test(page)) return page;
  if (existsSync(page)) return pathToFileURL(resolve(page)).href;
  throw new InspectError('usage', {
    zh: `没有文件 ${page}。请给出网址（http:// 或 https:// 开头）或 HTML 文件的路径。`,
    en: `There is no file ${page}. Give an address that begins with http:// or https://, or the path of an HTML file.`,
  });
}

function isPdf(response: Response | null): boolean {
  return /^application\/pdf\b/i.test(response?.headers()['content-type'] ?? '');
}

/** What the browser says, in words. */
const reasons: readonly [said: RegExp, why: Names][] = [
  [/INVALID_AUTH_CREDENTIALS/, { zh: '它要求用户名和密码', en: 'it asks for a name and a password' }],
  [
    /HTTP_RESPONSE_CODE_FAILURE/,
    { zh: '服务器只回了一个错误', en: 'the server answered with an error only' },
  ],
  [
    /Download is starting|is a PDF/,
    { zh: '它是下载文件或 PDF，不是网页', en: 'it is a download or a PDF, no web page' },
  ],
  [/net::ERR_ABORTED/, { zh: '它没有送来网页', en: 'it sent no page' }],
];

function notOpened(page: string, error: unknown): InspectError {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const said = line.replace(/^page\.goto: | at (?:https?|file):\/\/\S*$/g, '');
  const why = reasons.find(([known]) => known.test(said))?.[1] ?? { zh: said, en: said };
  return new InspectError('not-opened', {
    zh: `打不开 ${page}：${why.zh}`,
    en: `Cannot open ${page}: ${why.en}`,
  });
}

type Circumstances = Omit<PageToRecord, 'page'> & { url: string; startedAt: string; version: string };

/** The gate wants to know whose facts it writes. */
function headOf({ url, viewport, locale, startedAt, version }: Circumstances): WalkHead {
  return {
    walk: 'inspect',
    audit: 'inspect',
    target: {
      id: 'inspect',
      name: { zh: url, en: url },
      sector: '',
      origin: new URL(url).origin,
      home: '/',
      reference: false,
    },
    flow: 'inspect',
    direction: 'exit',
    from: '',
    to: '',
    repeat: 1,
    project: '',
    account: null,
    scenario: { file: '', line: 1, sha256: '' },
    environment: {
      tool: '',
      commit: null,
      playwright: '',
      node: process.version,
      os: '',
      browser: 'chromium',
      browserVersion: version,
      headless: true,
      viewport,
      ratio: 1,
      locale,
      timezone: 'system',
      mobile: false,
    },
    startedAt,
  };
}
