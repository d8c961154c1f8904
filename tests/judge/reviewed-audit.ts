import { judgeAudit } from '../../src/judge/judge-audit.ts';
import { textEvidence } from '../../src/judge/text-evidence.ts';
import { readWalk } from '../../src/judge/read-walk.ts';
import type { Review } from '../../src/model/review.ts';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { recordShownWalk } from '../report/record-shown-walk.ts';

const exit = { flow: 'downgrade', direction: 'exit', from: 'premium', to: 'standard' } as const;

/** What the exit says on its way: words of loss, and words that ask to stay. */
export const words = {
  loss: '降级后您将失去以下权益：4K 画质、免广告。',
  stay: '先别走，建议您保留当前套餐，立享 5 折续费优惠。',
};

/**
 * An audit of one app, judged, walked twice each way: two repeats of an exit on whose screens stand the same words of
 * loss and the same words that ask to stay.
 *
 * @param isPlain it says neither
 */
export function recordReviewed(database: string, { isPlain = false } = {}): Store {
  const store = openStore(database);
  for (const repeat of [1, 2]) {
    recordShownWalk(store, `in-${repeat}`, { head: { repeat }, presses: ['升级会员', '立即支付'] });
    recordShownWalk(store, `out-${repeat}`, {
      head: { ...exit, repeat },
      presses: ['会员降级', '继续', '仍要降级'],
      texts: isPlain ? [] : ['我的会员', words.loss, words.stay],
      says: '已降级为标准会员',
    });
  }
  judgeAudit(store);
  return store;
}

/** What a person says of the first text-only hit of an id. */
export function say(
  store: Store,
  blocker: string,
  change: Pick<Review, 'verdict'> & Partial<Review>,
): Review {
  const { head } = store.walks({ direction: 'exit' })[0]!;
  const input = readWalk(store, head);
  const found = store.blockersOf(head.walk).find(({ id, evidence }) => id === blocker && evidence !== null)!;
  const shown = textEvidence({ ...input, measured: store.derivedOf(head.walk)! }, found)!;
  const review: Review = {
    audit: head.audit,
    target: head.target.id,
    flow: head.flow,
    evidence: sha256(canonicalJson(shown)),
    version: found.version,
    shown,
    note: change.verdict === 'reject' ? '只是介绍，没有阻拦' : '',
    reviewer: '王记者',
    at: '2026-11-22T10:00:00.000Z',
    ...change,
  };
  store.appendReview(review);
  return review;
}
