/** The variants of the neutral app: language, and a page for each request or one page with routes of its own. */
export const variants = ['zh-pages', 'zh-single-page', 'en-pages', 'en-single-page'] as const;

export type Variant = (typeof variants)[number];
