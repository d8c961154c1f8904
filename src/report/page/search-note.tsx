/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ShownWalk } from '../document/report-document.ts';
import { inBoth } from './both.tsx';
import { Said } from './said.tsx';

const words = {
  zh: {
    told: (found: boolean, steps: number, screens: number, depth: number, most: number) =>
      `搜索入口：点击 ${steps} 次，看了 ${screens} 屏（预算：离首页 ${depth} 次点击以内，至多 ${most} 屏），${found ? '找到' : '没有找到'}。搜索不计入步骤。`,
    seen: '看过哪些页面',
    menus: '展开过的菜单',
    queries: '用过的站内搜索',
    none: '没有用到站内搜索。',
  },
  en: {
    told: (found: boolean, steps: number, screens: number, depth: number, most: number) =>
      `Search for the entry: ${steps} clicks, ${screens} screens looked at (budget: up to ${depth} clicks from the home page, ${most} screens), ${found ? 'found' : 'not found'}. A search is in no count of steps.`,
    seen: 'What was looked at',
    menus: 'Menus that opened',
    queries: 'Searches of the site',
    none: 'No search of the site was used.',
  },
};
const say = inBoth(words);

/** What the search for an entry did, and what it looked at: the evidence for an entry that is not there. */
export function SearchNote({ search }: { search: NonNullable<ShownWalk['search']> }): VNode {
  const { found, steps, screens, budget, visited, menus, queries } = search;
  return (
    <div class="note">
      <p>{say((w) => w.told(found, steps, screens, budget.depth, budget.screens))}</p>
      {visited.length > 0 && (
        <details>
          <summary>{say((w) => w.seen)}</summary>
          <ol>
            {visited.map(({ title, url }) => (
              <li>
                <Said text={title} most={80} /> <Said text={url} most={200} />
              </li>
            ))}
          </ol>
          {menus.length > 0 && (
            <>
              <p>{say((w) => w.menus)}</p>
              <ul>
                {menus.map(({ name, items }) => (
                  <li>
                    <Said text={[name, ...items].join(' · ')} most={300} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {queries.length > 0 ? (
            <>
              <p>{say((w) => w.queries)}</p>
              <ul>
                {queries.map(({ field, text }) => (
                  <li>
                    <Said text={[field, text].filter(Boolean).join(': ')} most={120} />
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>{say((w) => w.none)}</p>
          )}
        </details>
      )}
    </div>
  );
}
