import { html } from 'hono/html';
import { daysLeft, difference } from '../../account.ts';
import { day, yuan } from '../../format.ts';
import type { Html } from '../../document.ts';
import { planOf } from '../../plan.ts';
import type { Plan } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { perks, plans } from './plans.ts';

/** One change that the membership page offers, with the words of its only question. */
interface Offer {
  id: string;
  plan: string;
  button: string;
  text: string;
  confirm: string;
}

/** Upgrade, downgrade and the end of renewal stand side by side, look alike and ask the same one question. */
export function membership(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const offers = offersTo(visit);
  return page(visit, {
    title: t('会员中心', 'Membership'),
    main: html`<h1>${t('会员中心', 'Membership')}</h1>
      <p>
        ${t(
          '升级、降级都立即生效，差价按剩余天数计算。随时取消，无需联系客服。',
          'Upgrades and downgrades take effect at once; the difference is worked out by the days left. Cancel online anytime, no need to call.',
        )}
      </p>
      <ul class="plans">
        ${plans.map((plan) => {
          const mine = plan.id === account.plan;
          return html`<li class="${mine ? 'mine' : ''}">
            <h2>${plan.name[lang]}</h2>
            <p class="price">${yuan(plan.price)}<small>${t('/ 月', ' a month')}</small></p>
            <ul>
              ${(perks[plan.id] ?? { zh: [], en: [] })[lang].map((perk) => html`<li>${perk}</li>`)}
            </ul>
            ${mine
              ? html`<p class="note">
                  ${t('当前会员', 'Your plan')} ·
                  ${account.renews
                    ? t(`${day(account.periodEnd)} 自动续费`, `renews on ${day(account.periodEnd)}`)
                    : t(`${day(account.periodEnd)} 到期`, `ends on ${day(account.periodEnd)}`)}
                </p>`
              : ''}
            ${offers.filter((offer) => offer.plan === plan.id).map(opener)}
          </li>`;
        })}
      </ul>
      <p>
        ${t('账户余额', 'Balance')} ${yuan(account.balance)} ·
        <a href="/bills">${t('查看账单', 'See bills')}</a>
      </p>
      ${offers.map((offer) => question(visit, offer))}`,
  });
}

function offersTo({ t, lang, account }: MemberVisit): Offer[] {
  const mine = planOf(plans, account.plan);
  const left = daysLeft(account);
  const change = (plan: Plan): Offer => {
    const up = plan.price > mine.price;
    const sum = yuan(difference(account, mine, plan));
    const name = plan.name[lang];
    return {
      id: `${up ? 'upgrade' : 'downgrade'}-${plan.id}`,
      plan: plan.id,
      button: up ? t(`升级到${name}`, `Upgrade to ${name}`) : t(`降级到${name}`, `Downgrade to ${name}`),
      text: up
        ? t(
            `立即生效。本期还剩 ${left} 天，差价 ${sum} 从账户余额支付。`,
            `Takes effect at once. ${left} days are left; the difference of ${sum} is paid from your balance.`,
          )
        : t(
            `立即生效。本期还剩 ${left} 天，差价 ${sum} 退回账户余额。`,
            `Takes effect at once. ${left} days are left; the difference of ${sum} goes back to your balance.`,
          ),
      confirm: up ? t('确认升级', 'Confirm upgrade') : t('确认降级', 'Confirm downgrade'),
    };
  };
  const end: Offer = {
    id: 'cancel-renewal',
    plan: mine.id,
    button: t('取消自动续费', 'Cancel renewal'),
    text: t(
      `立即生效，不再自动扣费。会员权益保留到 ${day(account.periodEnd)}。`,
      `Takes effect at once, nothing more is charged. Your membership stays until ${day(account.periodEnd)}.`,
    ),
    confirm: t('确认取消续费', 'Confirm cancelling'),
  };
  return [...plans.filter((plan) => plan.id !== mine.id).map(change), ...(account.renews ? [end] : [])];
}

const opener = (offer: Offer): Html => html`<button data-opens="${offer.id}">${offer.button}</button>`;

function question({ t }: MemberVisit, offer: Offer): Html {
  return html`<dialog id="${offer.id}" aria-labelledby="${offer.id}-title">
    <form method="post" action="/membership/${offer.id}">
      <h2 id="${offer.id}-title">${offer.button}</h2>
      <p>${offer.text}</p>
      <p class="buttons">
        <button formmethod="dialog">${t('返回', 'Back')}</button>
        <button class="primary">${offer.confirm}</button>
      </p>
    </form>
  </dialog>`;
}
