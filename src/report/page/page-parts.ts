import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What every page of a report has in it, and the policy that lets nothing else in. */
export type PageParts = { style: string; early: string; script: string; policy: string };

/**
 * @param styles names of styles of the report, or files
 * @param isSingle pictures stand in the page itself, not beside it
 */
export function pageParts(
  styles: readonly (string | URL)[],
  { isSingle = false }: { isSingle?: boolean } = {},
): PageParts {
  const style = styles
    .map((each) => ownText(typeof each === 'string' ? `./style/${each}.css` : each))
    .join('\n');
  const early = ownText('./early.js');
  const script = ownText('./page.js');
  const policy = [
    "default-src 'none'",
    isSingle ? 'img-src data:' : "img-src 'self'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(early)}' '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return { style, early, script, policy };
}

function ownText(file: string | URL): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
