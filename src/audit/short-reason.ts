import { safeText } from '../words/safe-text.ts';

const located = [/^- waiting for ((?!element\b|navigation\b|" ).+)$/, /^Locator: +(.+)$/];
const obstacles = [
  /^- (?:<.*> from )?(<[^>]*>).* intercepts pointer events$/,
  /^- element is ((?:not|outside) .+)$/,
  /^Error: (element\(s\) not found)$/,
  /^Error: strict mode violation: .* (resolved to \d+ elements):?$/,
  /^Received: +(.+)$/,
];

/**
 * Why a walk ended, in one line: the first of the reason, and of what Playwright logged below it the control that
 * was looked for and what stood in its way.
 */
export function shortReason(reason: string): string {
  const [first = '', ...log] = reason.split('\n').map((line) => line.trim().replace(/^\d+ × /, '- '));
  const control = log.map((line) => matched(line, located)).find(Boolean);
  const obstacle = log.map((line) => matched(line, obstacles)).findLast(Boolean);
  const covered = obstacle?.startsWith('<') ? `${obstacle} covers it` : obstacle;
  const details = [control, covered].filter(Boolean).join(': ');
  const said = first.replace(/[.:]$/, '');
  return safeText(details && !said.includes(details) ? `${said} (${details})` : first);
}

function matched(line: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match) return match[1]!.slice(0, 160);
  }
  return undefined;
}
