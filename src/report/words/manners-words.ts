import type { Names } from '../../model/walk.ts';
import { safeText } from '../../words/safe-text.ts';
import type { Method } from '../document/report-document.ts';

/** What the method box says of how the sites were treated, and who the browser said that it was. */
export function mannersText({ identify, pauseMs }: NonNullable<Method['manners']>): Names {
  const said = identify.map((each) => safeText(each, 200));
  const who: Names =
    said.length > 0
      ? {
          zh: `访问时表明了身份，附在浏览器自己的信息之后：${said.join('；')}。`,
          en: `The audit made itself known, behind what the browser says of itself: ${said.join('; ')}.`,
        }
      : {
          zh: '浏览器以它自己的名义访问，没有冒充别的浏览器，也没有附加身份。',
          en: 'The browser said of itself what it always says: nothing was added, no other browser imitated.',
        };
  const pause = pauseMs ?? 1000;
  const pace: Names =
    pause === 0
      ? { zh: '', en: '' }
      : {
          zh: `同一网站的两次打开或操作之间，所有走查合计至少间隔 ${pause} 毫秒${pauseMs === null ? '（本机上的应用除外）' : ''}；等待不计入网站的时间。`,
          en: ` Over all walks, at least ${pause} ms lay between two navigations or activations at one site${pauseMs === null ? ' (apps on this machine excepted)' : ''}; that waiting is in no time of the site.`,
        };
  return { zh: who.zh + pace.zh, en: who.en + pace.en };
}
