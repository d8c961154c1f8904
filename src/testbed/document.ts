import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Visit } from './visit.ts';

/** Escaped markup, as the `html` tag makes it. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole HTML document. The icon is drawn in place: nothing is ever fetched from elsewhere. */
export function document(
  visit: Visit,
  { title, colour, sign, body }: { title: string; colour: string; sign: string; body: Html },
): Html {
  const icon =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='8' fill='${colour}'/>` +
    `<text x='16' y='23' font-size='18' text-anchor='middle' fill='white'>${sign}</text></svg>`;
  return html`${raw('<!doctype html>')}
    <html lang="${visit.lang === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />
        <link rel="stylesheet" href="/app.css" />
        <script src="/app.js" defer></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
