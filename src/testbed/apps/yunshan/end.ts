import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';

/**
 * The way out, after the "Iliad" flow of FTC v. Amazon: four pages, six clicks, fifteen options from 结束会员资格 on.
 * 稍后提醒我 stands on all four pages and 保留我的会员 on three.
 */
export function endBenefits(visit: MemberVisit): Html {
  const { t } = visit;
  return stage(visit, {
    title: t('您将失去这些权益', 'You will lose these benefits'),
    text: html`<ul class="losses">
      <li>${t('全场免邮：本月已为您节省 ¥48.00', 'Free delivery: ¥48.00 saved this month')}</li>
      <li>${t('次日送达：您用过 4 次', 'Next-day delivery: used 4 times')}</li>
      <li>${t('会员专享价：超过 20 万件商品', 'Member prices on 200,000 goods')}</li>
    </ul>`,
    choices: html`${later(visit)} ${keep(visit)}
      <a class="quiet" href="/prime/end/offers">${t('继续取消', 'Continue to cancel')}</a>`,
  });
}

export function endOffers(visit: MemberVisit): Html {
  const { t } = visit;
  return stage(visit, {
    title: t('换个方式继续享受优享', 'Enjoy Prime in another way'),
    text: html`<p>
      ${t('改为按年付款，全年仅需 ¥129.00，比按月省 ¥51.00。', 'Pay ¥129.00 a year and save ¥51.00.')}
    </p>`,
    choices: html`<a class="cta" href="/prime">${t('改为按年付款', 'Switch to annual payments')}</a>
      ${later(visit)} ${keep(visit)}
      <a class="quiet" href="/prime/end/reason">${t('继续取消', 'Continue to cancel')}</a>`,
  });
}

export function endReason(visit: MemberVisit): Html {
  const { t } = visit;
  const reason = (value: string, label: string) =>
    html`<label><input type="radio" name="reason" value="${value}" required /> ${label}</label>`;
  return stage(visit, {
    title: t('请告诉我们原因', 'Please tell us why'),
    text: html`<form id="reason" action="/prime/end/final" class="reasons">
      ${reason('price', t('价格太高', 'Too expensive'))} ${reason('use', t('很少使用', 'I rarely use it'))}
      ${reason('other', t('其他原因', 'Something else'))}
    </form>`,
    choices: html`${later(visit)}
      <button class="quiet" form="reason">${t('提交并继续', 'Send and go on')}</button>`,
  });
}

export function endFinal(visit: MemberVisit): Html {
  const { t, account } = visit;
  return stage(visit, {
    title: t('最后一步：请再次确认', 'Last step: please confirm again'),
    text: html`<p>
      ${t(
        `您的会员可用到 ${day(account.periodEnd)}。现在结束，权益立即失效，剩余费用退回余额。`,
        `You are a member until ${day(account.periodEnd)}. If you end now, the benefits stop at once; what is left goes to your balance.`,
      )}
    </p>`,
    choices: html`${later(visit)} ${keep(visit)}
      <form method="post" action="/prime/end">
        <button class="quiet">${t('立即结束会员', 'End now')}</button>
      </form>`,
  });
}

export function ended(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('会员已结束', 'Membership ended'),
    main: html`<section class="stage">
      <h1>${t('您的优享会员已结束', 'Your Prime membership has ended')}</h1>
      <p>
        ${t('已立即生效，不再扣费。退回余额', 'It ended at once, nothing more is charged. To your balance:')}
        ${yuan(account.balance)}
      </p>
      <p><a href="/prime">${t('重新加入', 'Join again')}</a></p>
      <p><a href="/orders">${t('查看订单', 'See orders')}</a></p>
    </section>`,
  });
}

export function joined(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('欢迎加入', 'Welcome'),
    main: html`<section class="stage">
      <h1>${t('升级成功，您已是优享会员', 'You are now a Prime member')}</h1>
      <p>
        ${t('权益已立即生效。已支付', 'Your benefits have started. Paid:')} ${yuan(1500)} ·
        ${t('下次扣款', 'next payment')} ${day(account.periodEnd)}
      </p>
      <p><a href="/prime/benefits">${t('权益一览', 'All benefits')}</a></p>
      <p><a href="/orders">${t('查看订单', 'See orders')}</a></p>
    </section>`,
  });
}

const later = ({ t }: MemberVisit): Html =>
  html`<a class="cta" href="/prime">${t('稍后提醒我', 'Remind me later')}</a>`;

const keep = ({ t }: MemberVisit): Html =>
  html`<a class="cta" href="/prime">${t('保留我的会员', 'Keep my membership')}</a>`;

function stage(
  visit: MemberVisit,
  { title, text, choices }: { title: string; text: Html; choices: Html },
): Html {
  return page(visit, {
    title,
    main: html`<section class="stage">
      <h1>${title}</h1>
      ${text}
      <div class="choices">${choices}</div>
    </section>`,
  });
}
