import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { HostileAudit } from './walk-hostile.ts';

/** What could turn a line, a terminal or a table: control characters but for line ends, marks of direction, lone halves. */
const turning = /[^\P{Cc}\n\r\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Looks into all that an audit wrote and printed: nothing that a page said does anything there. */
export async function expectNothingExecutes(audit: HostileAudit, page: Page): Promise<void> {
  const { folder, stdout, stderr } = audit;
  expect(turning.exec(stdout), 'stdout').toBeNull();
  expect(turning.exec(stderr), 'stderr').toBeNull();

  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const { name } of files) expect(name, 'a file’s name').toMatch(/^[\p{L}\p{N}._-]+$/u);
  expect(existsSync('/tmp/escaped'), 'a download that climbed out').toBe(false);

  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const written = files.filter((file) => file.isFile()).map(({ name }) => basename(name));
  for (const name of written.filter((each) => each.endsWith('.csv'))) {
    const cells = cellsOf(text(name));
    expect(
      cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell))),
      name,
    ).toEqual([]);
    expect(turning.exec(text(name)), name).toBeNull();
  }
  expect(turning.exec(text('report.md')), 'report.md').toBeNull();
  expect(text('report.md')).not.toMatch(/<(?:script|img|svg)\b/i);

  // What is looked for really came as far as here.
  const { ids } = audit;
  if (ids.includes('ansi-payloads')) expect(stderr).toContain('PWNEDlink');
  if (ids.includes('formula-payloads')) expect(text('walks.csv')).toContain("'=HYPERLINK");
  if (ids.includes('script-payloads')) expect(text('walks.csv')).toContain('window.pwned');

  const noise: string[] = [];
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) noise.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(`console: ${message.text()}`);
  });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
  expect(
    await page.evaluate('[typeof window.pwned, document.querySelectorAll("[onerror], [onload]").length]'),
  ).toEqual(['undefined', 0]);
  expect(noise).toEqual([]);
  const shown = await page.locator('body').innerText();
  expect(turning.exec(shown), 'the page').toBeNull();
}

/** Cells of a CSV (RFC 4180). */
function cellsOf(csv: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, plain] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/"((?:[^"]|"")*)"(?:,|\r?\n|$)|([^,\r\n]*)(?:,|\r?\n)/g))
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  return cells;
}
