import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { openWalkGate } from '../evidence/walk-gate.ts';
import type { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';
import { Recorder } from '../record/recorder.ts';
import { startWalkClock } from '../record/walk-clock.ts';
import { openStore } from '../store/open-store.ts';
import { InspectError } from './inspect-error.ts';

export type PageToRecord = {
  /** An address, or the path of an HTML file. */
  page: string;
  /** CSS px. */
  viewport: { width: number; height: number };
  /** What the browser asks for, e.g. `zh-CN`. */
  locale: string;
};

/** A page that does not answer for so long is down, ms. */
const patience = 30_000;

/**
 * Opens a page in a browser of its own and reads the screen on which it first settles, as a walk would. What is
 * written on the way goes to a temporary folder and is taken away.
 *
 * @throws {InspectError} if there is no such file, or the page cannot be opened or read
 * @throws {BrowserMissing}
 */
export async function recordPage({ page: wanted, viewport, locale }: PageToRecord): Promise<Screen> {
  const url = addressOf(wanted);
  const { path, args } = await findBrowser();
  const dir = mkdtempSync(join(tmpdir(), 'seesaw-inspect-'));
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
    try {
      await page.goto(url, { timeout: patience });
    } catch (error) {
      throw notOpened(wanted, error);
    }
    const screen = await recorder.stand(page);
    if (!screen) throw notOpened(wanted, new Error('a dialog of the page lies above it, or it crashed'));
    return screen;
  } finally {
    await browser.close();
    store.close();
    // The browser may still be letting go of a file; nothing of it is needed.
    rmSync(dir, { recursive: true, force: true });
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

function notOpened(page: string, error: unknown): InspectError {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return new InspectError('not-opened', {
    zh: `打不开 ${page}：${why}`,
    en: `Cannot open ${page}: ${why}`,
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
