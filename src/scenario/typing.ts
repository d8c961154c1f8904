/** Methods of Playwright that put a text into what has the focus. */
export const typing: ReadonlySet<string> = new Set(['fill', 'type', 'pressSequentially', 'insertText']);
