import { html } from 'hono/html';
import { daysLeft } from '../../account.ts';
import type { Account } from '../../account.ts';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

/** Days before expiry in which the service lets its members go down. */
const windowDays = 3;

/** What the service answers to the form: not now, or think of what you lose. */
export function answerTo(account: Account): 'window' | 'loss' {
  return daysLeft(account) > windowDays ? 'window' : 'loss';
}

export function downgradeForm(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const mine = planOf(plans, account.plan);
  return page(visit, {
    title: t('会员降级', 'Downgrade'),
    main: html`<section class="panel">
        <h1>${t('会员降级', 'Downgrade')}</h1>
        <p>${t('当前套餐', 'Your plan')} ${mine.name[lang]} ${yuan(mine.price)}</p>
        <form id="downgrade">
          <fieldset>
            <legend>${t('降级为', 'Change down to')}</legend>
            ${plans
              .filter((plan) => plan.price < mine.price)
              .map(
                (plan) => html`<label
                  ><input type="radio" name="plan" value="${plan.id}" required /> ${plan.name[lang]}
                  ${yuan(plan.price)}</label
                >`,
              )}
          </fieldset>
          <p class="row">
            <a class="gold" href="/">${t('保留当前套餐', 'Keep my plan')}</a>
            <button class="faint">${t('提交降级', 'Submit downgrade')}</button>
          </p>
        </form>
      </section>
      <dialog id="window" aria-label="${t('提示', 'Notice')}">
        <form method="dialog">
          <p>
            ${t(
              '当前周期内不支持降级操作,请于到期前3日内再试',
              'You cannot downgrade during the current period. Try again within the last 3 days before it ends.',
            )}
          </p>
          <p class="row"><button class="gold">${t('我知道了', 'Got it')}</button></p>
        </form>
      </dialog>
      <dialog id="loss" aria-label="${t('提示', 'Notice')}">
        <form method="post" action="/settings/security/downgrade">
          <p>
            ${t(
              '检测到您正在使用多项会员权益,降级后将无法继续使用,建议您保留当前套餐',
              'You are using several benefits. After a downgrade you will lose them; we advise you to keep your plan.',
            )}
          </p>
          <input type="hidden" name="plan" id="chosen" />
          <p class="row">
            <button class="gold" formmethod="dialog" formnovalidate>
              ${t('保留当前套餐', 'Keep my plan')}
            </button>
            <button class="faint">${t('仍要降级', 'Downgrade anyway')}</button>
          </p>
        </form>
      </dialog>`,
  });
}

export function downgraded(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const next = planOf(plans, account.scheduled?.plan ?? account.plan).name[lang];
  return page(visit, {
    title: t('降级已受理', 'Downgrade accepted'),
    main: html`<section class="panel centre">
      <h1>${t('降级已受理', 'Your downgrade is accepted')}</h1>
      <p>
        ${t(
          `将于 ${day(account.periodEnd)} 到期后变更为${next}`,
          `From ${day(account.periodEnd)}, when the period ends, you have ${next}`,
        )}
      </p>
      <p><a href="/me">${t('查看我的会员', 'See my membership')}</a></p>
      <p><a href="/channel/series">${t('继续追剧', 'Back to the series')}</a></p>
    </section>`,
  });
}

/** Script of the form: the service looks at the calendar before it answers. */
export const downgradeScript = `
if (document.getElementById('downgrade')) {
  document.getElementById('downgrade').onsubmit = async (event) => {
    event.preventDefault();
    document.getElementById('chosen').value = new FormData(event.target).get('plan');
    const { answer } = await (await fetch('/settings/security/downgrade/check', { method: 'POST' })).json();
    document.getElementById(answer).showModal();
  };
}
`;
