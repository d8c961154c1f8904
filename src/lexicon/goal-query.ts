type Words = { hans: string; hant: string; en: string };

/** What a person types into a search box to find the act, per flow. */
const queries: Readonly<Record<string, Words>> = {
  upgrade: { hans: '升级', hant: '升級', en: 'upgrade' },
  downgrade: { hans: '降级', hant: '降級', en: 'downgrade' },
  'cancel-renewal': { hans: '取消自动续费', hant: '取消自動續費', en: 'cancel subscription' },
  refund: { hans: '退款', hant: '退款', en: 'refund' },
  subscribe: { hans: '订阅', hant: '訂閱', en: 'subscribe' },
  unsubscribe: { hans: '取消订阅', hant: '取消訂閱', en: 'unsubscribe' },
  register: { hans: '注册', hant: '註冊', en: 'create account' },
  'delete-account': { hans: '注销账号', hant: '註銷帳號', en: 'delete account' },
  join: { hans: '加入', hant: '加入', en: 'join' },
  leave: { hans: '退出', hant: '退出', en: 'leave' },
  accept: { hans: '同意', hant: '同意', en: 'accept' },
  reject: { hans: '拒绝', hant: '拒絕', en: 'reject' },
};

/**
 * The one query by which a search for a flow asks a site's own search, in the language of the page, version `query-1`.
 * An unknown flow is asked for by the words of its own name.
 *
 * @param lang BCP 47 tag of the page, '' if it tells none
 * @param text some of what the page shows, which decides where it tells no language
 */
export function goalQuery(flow: string, lang: string, text: string): string {
  const words = Object.hasOwn(queries, flow) ? queries[flow]! : null;
  if (!words) return flow.replace(/[-_\s]+/g, ' ').trim();
  if (/^zh\b.*\b(?:hant|tw|hk|mo)\b/i.test(lang)) return words.hant;
  const isChinese = lang === '' ? /[\u4e00-\u9fff]/u.test(text) : /^zh\b/i.test(lang);
  return isChinese ? words.hans : words.en;
}
