import type { Answer, HostilePage, Walking } from './hostile-page.ts';

/** A page of the plain target with something put into its head. */
export function plainPage(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>${head}<main><h1>${title}</h1>${body}</main></html>`;
}

/**
 * A plain target: HOME with a link to the way out, one confirmation, the end. `head` stands in the head of every page,
 * where it runs before anything else; `more` replaces or adds answers.
 */
export function plainSite(head = '', more: Record<string, Answer> = {}): HostilePage['site'] {
  return {
    '/': plainPage('账户', '<p>欢迎。</p><a href="/cancel">取消自动续费</a> <a href="/help">帮助</a>', head),
    '/cancel': plainPage(
      '取消自动续费',
      '<form action="/done"><p>确认后到期不再扣费。</p><button>下一步</button></form>',
      head,
    ),
    '/done': plainPage('已取消自动续费', '<p>到期前仍可使用。</p>', head),
    ...more,
  };
}

/** The way out of the plain target: 2 steps, 2 clicks. */
export async function plainWalk({ page, walk }: Walking): Promise<void> {
  await walk.indicate(() => page.getByRole('link', { name: '取消自动续费' }).click());
  await page.getByRole('button', { name: '下一步' }).click();
  await walk.reached(page.getByRole('heading', { name: '已取消自动续费' }));
}

/** What holds of most pages: the walk comes through as if nothing were. */
export const asIfNothingWere = {
  walk: plainWalk,
  outcome: 'done-now',
  within: 60,
  steps: 2,
  clicks: 2,
} as const;

export const script = (source: string): string => `<script>${source}</script>`;
