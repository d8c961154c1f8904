import type { CircumstancesFact } from '../../model/fact.ts';
import type { Circumstances } from '../../model/manifest.ts';
import type { Names, WalkHead } from '../../model/walk.ts';

const reasons = {
  notNoted: {
    zh: '没有记录：走查在到达首页之前就结束了，或由较早的版本记录',
    en: 'not recorded: the walk ended before it reached HOME, or an earlier version recorded it',
  },
  loopback: { zh: '目标在本机（回环地址），不经域名解析', en: 'the target is on this machine (loopback)' },
  number: { zh: '目标地址就是 IP 地址，无需域名解析', en: 'the target’s address is a number, not a name' },
  failed: { zh: '本机未能解析该域名', en: 'this machine could not resolve the name' },
  'no-tls': { zh: '目标使用 http，没有证书', en: 'the target is served over http, without a certificate' },
  'not-told': { zh: '浏览器没有给出证书', en: 'the browser did not tell the certificates' },
  noVersions: { zh: '页面没有写明版本', en: 'the page says nothing of its version' },
  noAccount: { zh: '该流程不用账号', en: 'the flow uses no account' },
  undeclared: {
    zh: '账号没有声明类型与套餐（accounts.json 的 type、plan、planSince）',
    en: 'nothing is declared of the account’s type and plan (type, plan, planSince in accounts.json)',
  },
} satisfies Record<string, Names>;

const absent = (why: keyof typeof reasons) => ({ present: false, reason: reasons[why] }) as const;

/** What is known of the target's circumstances when it was walked, or why it is not. */
export function circumstancesOf(head: WalkHead, told: CircumstancesFact | null): Circumstances {
  const url = new URL(head.target.home, head.target.origin).href;
  const none = absent('notNoted');
  if (told === null) return { url, dns: none, tls: none, pageVersions: none, account: accountOf(head, null) };
  const { host, addresses, noAddresses, tls, noTls, pageVersions } = told;
  return {
    url,
    dns: addresses ? { present: true, value: { host, addresses } } : absent(noAddresses ?? 'failed'),
    tls: tls ? { present: true, value: tls } : absent(noTls ?? 'not-told'),
    pageVersions: pageVersions.length > 0 ? { present: true, value: pageVersions } : absent('noVersions'),
    account: accountOf(head, told.account),
  };
}

function accountOf(head: WalkHead, declared: CircumstancesFact['account']): Circumstances['account'] {
  if (declared) return { present: true, value: declared };
  return absent(head.account === null ? 'noAccount' : 'undeclared');
}
