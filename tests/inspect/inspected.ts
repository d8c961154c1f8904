import { writeFileSync } from 'node:fs';
import { inspectScreen } from '../../src/inspect/inspect-screen.ts';
import type { Inspection } from '../../src/inspect/inspection.ts';
import { recordPage } from '../../src/inspect/record-page.ts';

export const desktop = { width: 1280, height: 800 };

export const page = (body: string, lang = 'zh-CN') =>
  `<!doctype html><html lang="${lang}"><title>取消会员</title><body><main>${body}</main>`;

/** What a page of one's own disk comes to, in a Chinese browser. */
export async function inspected(file: string, html: string, viewport = desktop): Promise<Inspection> {
  writeFileSync(file, html);
  return inspectScreen(await recordPage({ page: file, viewport, locale: 'zh-CN' }));
}
