import { safeText } from '../../words/safe-text.ts';

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@＝＋－＠\t\r]/;

/**
 * A table as RFC 4180 has it: CRLF, fields quoted where they need it, with the byte order mark by which
 * spreadsheets know UTF-8. A text that a spreadsheet would compute gets an apostrophe before it (OWASP, CSV
 * injection); numbers stay numbers. Objects stand as JSON, null as nothing.
 */
export function csv<Row extends Record<string, unknown>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  const lines = [columns.map(fieldOf), ...rows.map((row) => columns.map((column) => fieldOf(row[column])))];
  return `\ufeff${lines.map((fields) => `${fields.join(',')}\r\n`).join('')}`;
}

function fieldOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return `${value}`;
  const text = safeText(typeof value === 'string' ? value : JSON.stringify(value), 32_000);
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
