/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Standing } from '../../model/review.ts';
import { pageParts } from '../../report/page/page-parts.ts';
import type { ReviewItem } from '../review-item.ts';
import { ReviewPage } from './review-page.tsx';

/**
 * The page on which text-only hits are reviewed, and the policy that lets nothing in but its own style, scripts and
 * pictures, and nothing out but to itself.
 */
export function renderReview(
  items: readonly ReviewItem[],
  standing: ReadonlyMap<string, Standing>,
  { simulated }: { simulated: boolean },
): { html: string; policy: string } {
  const own = new URL('./review.css', import.meta.url);
  const { style, early, script: zoom } = pageParts(['base', 'masthead', 'strip', 'crop', own]);
  const script = `${zoom}\n${readFileSync(new URL('./review.js', import.meta.url), 'utf8')}`;
  const policy = [
    "default-src 'none'",
    "img-src 'self'",
    "connect-src 'self'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(early)}' '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const page = <ReviewPage {...{ items, standing, simulated, style, early, script }} />;
  return { html: `<!doctype html>\n${renderToStaticMarkup(page)}\n`, policy };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
