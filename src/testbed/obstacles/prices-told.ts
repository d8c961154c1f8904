import { notice } from './notice.ts';

/** What one pays now and what one would pay then, in yuan a month: dearer is the obstacle. */
export const pricesTold = (now: number, then: number) =>
  notice(
    { zh: `当前套餐：${now} 元/月`, en: `Current plan: ¥${now}/month` },
    { zh: `变更后：${then} 元/月`, en: `New plan: ¥${then}/month` },
  );
