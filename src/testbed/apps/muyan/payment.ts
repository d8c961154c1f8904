import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { Visit } from '../../visit.ts';
import { plans } from './plans.ts';

/** The dialog that the bright button of every page opens. */
export function payment({ t, lang }: Visit): Html {
  const top = planOf(plans, 'unbound');
  return html`<dialog id="pay" aria-labelledby="pay-title">
    <form method="post" action="/plan/upgrade">
      <button class="close" type="button" data-closes aria-label="${t('关闭', 'Close')}">×</button>
      <h2 id="pay-title">${top.name[lang]}</h2>
      <ul>
        <li>${t('最强模型，不限次数', 'The best model, without limit')}</li>
        <li>${t('长文档一次读完', 'Long documents at one go')}</li>
        <li>${t('付款后立即生效', 'Starts as soon as you have paid')}</li>
      </ul>
      <p class="price">${yuan(top.price)}<small>${t('/ 月', ' a month')}</small></p>
      <button class="bright">${t('立即支付', 'Pay now')} ${yuan(top.price)}</button>
    </form>
  </dialog>`;
}
