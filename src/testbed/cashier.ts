import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { z } from 'zod';
import { yuan } from './format.ts';
import type { Html } from './document.ts';
import type { Language } from './words.ts';

interface Bill {
  title: string;
  /** 分. */
  amount: number;
  lang: Language;
  /** Origin of the page around the frame; it alone is told that the bill is paid. */
  origin: string;
  /** Called once, when the customer has paid. */
  settle: () => void;
}

const Payment = z.object({ bill: z.string().catch('') });

/**
 * A payment service on a host of its own, `pay.localhost`: another site than every app, so that its page in a
 * frame runs in another process. No money exists behind it.
 */
export class Cashier {
  readonly #bills = new Map<string, Bill>();
  readonly routes = new Hono();

  constructor() {
    this.routes.get('/', (c) => {
      const id = c.req.query('bill') ?? '';
      const bill = this.#bills.get(id);
      return bill ? c.html(form(id, bill)) : c.text('no such bill', 404);
    });
    this.routes.post('/', async (c) => {
      const { bill: id } = Payment.parse(await c.req.parseBody());
      const bill = this.#bills.get(id);
      if (!bill) return c.text('no such bill', 404);
      this.#bills.delete(id);
      bill.settle();
      return c.html(receipt(bill));
    });
  }

  /** Opens a bill and gives its number, for the address `http://pay.localhost:<port>/?bill=<number>`. */
  open(bill: Bill): string {
    const id = crypto.randomUUID();
    this.#bills.set(id, bill);
    return id;
  }
}

function form(id: string, bill: Bill): Html {
  const t = (zh: string, en: string) => (bill.lang === 'zh' ? zh : en);
  return frame(
    bill,
    html`<form method="post">
      <input type="hidden" name="bill" value="${id}" />
      <p>${bill.title}</p>
      <p class="sum">${yuan(bill.amount)}</p>
      <fieldset>
        <legend>${t('支付方式', 'Pay with')}</legend>
        <label><input type="radio" name="with" value="balance" required /> ${t('余额支付', 'Balance')}</label>
        <label><input type="radio" name="with" value="card" /> ${t('银行卡支付', 'Bank card')}</label>
      </fieldset>
      <button>${t('确认支付', 'Pay now')}</button>
    </form>`,
  );
}

function receipt(bill: Bill): Html {
  const paid = bill.lang === 'zh' ? '支付成功' : 'Paid';
  return frame(
    bill,
    html`<p class="sum">${paid}</p>
      <script>
        parent.postMessage('paid', ${raw(JSON.stringify(bill.origin))});
      </script>`,
  );
}

function frame(bill: Bill, body: Html): Html {
  return html`${raw('<!doctype html>')}
    <html lang="${bill.lang === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <title>${bill.lang === 'zh' ? '汇安付收银台' : 'Huian Pay'}</title>
        <link rel="icon" href="data:," />
        <style>
          ${raw(css)}
        </style>
      </head>
      <body>
        <h2>${bill.lang === 'zh' ? '汇安付 · 安全收银台' : 'Huian Pay · secure checkout'}</h2>
        ${body}
      </body>
    </html>`;
}

const css = `
body { margin: 0; padding: 1.25rem 1.5rem; font: 15px/1.6 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", Arial, sans-serif; color: #1f2a44; background: #fff; }
h2 { margin: 0 0 1rem; padding-bottom: .6rem; border-bottom: 1px solid #e5e9f2; font-size: .95rem; color: #1b4fd1; }
p { margin: 0; } .sum { font-size: 1.9rem; font-weight: 700; margin: .2rem 0 .8rem; }
fieldset { border: 1px solid #dfe4ef; border-radius: .5rem; margin: 0 0 1.1rem; display: flex; gap: .5rem 1.5rem; flex-wrap: wrap; padding: .7rem 1rem; }
legend { color: #68748f; font-size: .85rem; padding: 0 .3rem; }
button { font: inherit; width: 100%; padding: .7rem; border: 0; border-radius: .5rem; background: #1b4fd1; color: #fff; font-weight: 600; cursor: pointer; }
button:hover { background: #153fa8; }
`;
