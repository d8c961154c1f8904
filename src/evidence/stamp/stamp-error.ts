import { SentenceError } from '../../model/sentence-error.ts';
import type { Names } from '../../model/walk.ts';

/**
 * What is wrong with a time-stamp, or with getting one. `unreachable`: no answer in time; `refused`: the authority
 * would not; the others: what it sent, or what lies there, is no valid stamp of this seal.
 */
export type StampTrouble =
  | 'unreachable'
  | 'refused'
  | 'not-a-stamp'
  | 'imprint'
  | 'nonce'
  | 'algorithm'
  | 'certificate'
  | 'signature';

const sentences: Record<StampTrouble, (what: string) => Names> = {
  unreachable: (url) => ({
    zh: `时间戳服务 ${url} 没有应答。`,
    en: `The time-stamping authority ${url} did not answer.`,
  }),
  refused: (why) => ({
    zh: `时间戳服务拒绝了请求（${why}）。`,
    en: `The time-stamping authority refused (${why}).`,
  }),
  'not-a-stamp': (why) => ({
    zh: `这不是 RFC 3161 时间戳（${why}）。`,
    en: `This is no time-stamp of RFC 3161 (${why}).`,
  }),
  imprint: () => ({
    zh: '时间戳针对的是别的内容：其摘要与清单不符。',
    en: 'The time-stamp is about something else: its imprint is not that of the manifest.',
  }),
  nonce: () => ({
    zh: '时间戳不是对本次请求的应答：随机数不符。',
    en: 'The time-stamp does not answer this request: its nonce differs.',
  }),
  algorithm: (oid) => ({
    zh: `时间戳使用了无法核对的算法（${oid}）。`,
    en: `The time-stamp uses an algorithm that cannot be checked here (${oid}).`,
  }),
  certificate: (why) => ({
    zh: `时间戳的证书不可用（${why}）。`,
    en: `The certificate of the time-stamp will not do (${why}).`,
  }),
  signature: (why) => ({
    zh: `时间戳的签名不正确（${why}）。`,
    en: `The signature of the time-stamp is wrong (${why}).`,
  }),
};

/** Why there is no valid time-stamp: one sentence in both languages. */
export class StampError extends SentenceError<StampTrouble> {
  constructor(code: StampTrouble, what = '') {
    super(code, sentences[code](what));
  }
}
