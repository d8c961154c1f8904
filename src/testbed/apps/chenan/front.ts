import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { picture } from './picture.ts';
import { sections, stories } from './stories.ts';
import type { Story } from './stories.ts';

/** HOME, the front page: the lead in the middle, short news left, opinion and the offer right. */
export function front(visit: MemberVisit): Html {
  const { t, account } = visit;
  const [lead, rice, theatre, bus, moss, market, library, tide] = stories as [
    Story,
    Story,
    Story,
    Story,
    Story,
    Story,
    Story,
    Story,
  ];
  return page(visit, {
    title: t('头版', 'Front page'),
    main: html`<div class="front">
      <section class="left">
        ${brief(visit, rice, true)} ${brief(visit, bus)} ${brief(visit, market)} ${brief(visit, library)}
      </section>
      <section class="lead">
        ${picture(lead.picture)}
        <h1><a href="/story/${lead.id}">${t(lead.head.zh, lead.head.en)}</a></h1>
        <p>${t(lead.lead.zh, lead.lead.en)}</p>
        <p class="by">${t('本报记者 江望潮', 'By Jiang Wangchao')}</p>
        <div class="two">${brief(visit, moss, true)} ${brief(visit, tide, true)}</div>
      </section>
      <section class="right">
        ${account.plan === 'premium'
          ? ''
          : html`<aside class="offer">
              <h2>${t('尊享版', 'Premium')}</h2>
              <p>
                ${t(
                  '深度特稿、历史报库、编辑来信，每月 ¥38',
                  'Long reads, the archive and letters from the editors, ¥38 a month',
                )}
              </p>
              <a class="bright" href="/subscribe/premium">${t('升级尊享版', 'Upgrade to Premium')}</a>
            </aside>`}
        ${brief(visit, theatre, true)}
        <aside class="opinion">
          <h2>${t('编辑来信', 'From the editor')}</h2>
          <p>
            ${t(
              '读者问，头版为什么总登小事。因为大多数人的一天，是由小事组成的。',
              'Why so many small things on the front page? Because most of a day is made of them.',
            )}
          </p>
        </aside>
      </section>
    </div>`,
  });
}

function brief(
  { t, lang }: MemberVisit,
  { id, section, head, lead, picture: shown }: Story,
  big = false,
): Html {
  return html`<article>
    ${big ? picture(shown) : ''}
    <p class="kicker">${sections[section][lang]}</p>
    <h2><a href="/story/${id}">${head[lang]}</a></h2>
    ${big ? html`<p>${t(lead.zh, lead.en)}</p>` : ''}
  </article>`;
}

export function section(visit: MemberVisit, id: string): Html {
  const name = id in sections ? sections[id as keyof typeof sections] : sections.city;
  return page(visit, {
    title: name[visit.lang],
    main: html`<h1 class="section">${name[visit.lang]}</h1>
      <div class="two">
        ${stories.filter((story) => story.section === id).map((story) => brief(visit, story, true))}
      </div>`,
  });
}

export function story(visit: MemberVisit, id: string): Html {
  const { t, lang } = visit;
  const told = stories.find((each) => each.id === id) ?? stories[0]!;
  return page(visit, {
    title: told.head[lang],
    main: html`<article class="story">
      <p class="kicker">${sections[told.section][lang]}</p>
      <h1>${told.head[lang]}</h1>
      ${picture(told.picture)}
      <p class="first">${told.lead[lang]}</p>
      <p>
        ${t(
          '记者在现场看到，人们不急着走，三三两两站着说话，直到太阳升到屋顶那么高。',
          'Nobody was in a hurry to leave; people stood and talked until the sun stood above the roofs.',
        )}
      </p>
    </article>`,
  });
}
