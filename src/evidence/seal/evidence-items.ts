import type { Circumstances, EvidenceItem, EvidenceItems } from '../../model/manifest.ts';
import type { Names } from '../../model/walk.ts';

/** What of a walk and its audit is there, as far as the 21 items ask. */
export type SealedParts = {
  walk: string;
  circumstances: Circumstances;
  /** Kinds of facts that were recorded. */
  facts: ReadonlySet<string>;
  hasPictures: boolean;
  /** SHA-256 of the replayable copy that was written beside the record; null: none was. */
  wacz: string | null;
  /** The scenario's source was kept when it was walked. */
  hasSource: boolean;
  hasOperator: boolean;
  /** Derived rows: controls weighed, blockers found. */
  ledgers: number;
  blockers: number;
  /** What people said of text-only hits in the whole audit. */
  reviews: number;
};

const there = (where: string, lacks?: Names): EvidenceItem =>
  lacks ? { present: true, where, lacks } : { present: true, where };
const missing = (zh: string, en: string): EvidenceItem => ({ present: false, reason: { zh, en } });

/**
 * The 21 items of a complete evidence bundle (field/evidence.md, after the Berkeley Protocol, 法释〔2018〕16号 art. 11
 * and RFC 3161), each with the place where it is or the reason why it is not.
 */
export function evidenceItems(parts: SealedParts): EvidenceItems {
  const { walk, circumstances, facts, hasPictures } = parts;
  const lines = `walks/${walk}/facts.jsonl`;
  const manifest = `evidence/walks/${walk}.json`;
  return {
    '1': there(`evidence/audit.json; ${manifest}: versions`),
    '2': parts.hasOperator
      ? there(`evidence/audit.json: operator; ${lines}: verb irreversible`)
      : missing('audit.json 没有声明操作者（operator）', 'audit.json declares no operator'),
    '3': there(`${manifest}: clock; ${lines}: clock`, {
      zh: '没有与时间服务器比对（NTP）；时间戳（若有）是独立的时间证明',
      en: 'not held against a time server (NTP); a time-stamp, if there is one, is the independent proof of time',
    }),
    '4': there(`${manifest}: head.environment`, {
      zh: '没有记录出口 IP 的国家与网络：为此须询问第三方',
      en: 'country and network of the address were not recorded: a third party would have to be asked',
    }),
    '5': there(`${manifest}: circumstances`, circumstancesLack(circumstances)),
    '6': parts.hasSource
      ? there(`files/: application/vnd.seesaw.sources+json; ${manifest}: head`)
      : missing(
          '走查时没有保留场景源文件（只有其哈希）',
          'the scenario’s source was not kept when it was walked (its hash alone is)',
        ),
    '7': facts.has('screen')
      ? there(
          `${lines}: action, screen; files/`,
          hasPictures ? undefined : { zh: '没有截图', en: 'no pictures' },
        )
      : missing('走查在记录任何一屏之前就结束了', 'the walk ended before a screen was recorded'),
    '8': facts.has('request')
      ? there(`${lines}: request${parts.wacz === null ? '' : ', wacz'}`, bodiesLack(walk, parts.wacz))
      : missing('这次走查没有记录到网络请求', 'no request was recorded in this walk'),
    '9': hasPictures
      ? there(`${lines}: screen; files/`, {
          zh: '没有录像：以逐步截图及其时间代替',
          en: 'no video: masked pictures of each step with their times stand for it',
        })
      : missing('这次走查没有截图', 'this walk has no pictures'),
    '10': facts.has('chat-turn')
      ? there(`${lines}: chat-turn, chat`)
      : missing('这次走查没有对话', 'there was no chat in this walk'),
    '11':
      parts.ledgers > 0
        ? there('seesaw.db: derived_ledger')
        : missing(
            '这次走查没有可比较醒目程度的控件',
            'no controls of this walk could be weighed against each other',
          ),
    '12': there(
      parts.blockers > 0 ? 'seesaw.db: derived_blocker, review' : 'seesaw.db: derived_blocker (none found)',
      {
        zh: parts.reviews > 0 ? '没有第二位复核者' : '尚无人工复核',
        en: parts.reviews > 0 ? 'no second reviewer' : 'no person has reviewed them yet',
      },
    ),
    '13': there('evidence/audit.json: walks'),
    '14': there('evidence/; SHA256SUMS; chain.jsonl'),
    '15': missing(
      '时间戳在本清单之后才能加盖：若有，见 evidence/audit.tsr；没有则该审计未加盖时间戳',
      'a time-stamp can only be made after this manifest: it is evidence/audit.tsr; where that is not there, the audit is not time-stamped',
    ),
    '16': there('evidence/custody.jsonl'),
    '17': there('seesaw verify; HOW-TO-VERIFY.md'),
    '18': there('report/index.html'),
    '19': missing(
      '没有记录是否曾请被测方回应',
      'it is not recorded whether the company was asked for an answer',
    ),
    '20': missing(
      '本次审计不是复测；两次审计可用 seesaw diff 比较',
      'this audit is no retest; seesaw diff holds two audits against each other',
    ),
    '21': there('report/index.html#_method'),
  };
}

function bodiesLack(walk: string, wacz: string | null): Names {
  return wacz === null
    ? {
        zh: '只有去除隐私的网络日志，不含正文；这次走查没有用 --wacz 另存可重放的副本',
        en: 'a sanitised log of the network without bodies; no replayable copy of this walk was made (--wacz)',
      }
    : {
        zh: `正文不在此处：可重放的副本 ${walk}.wacz 另存在证据包之外，SHA-256 ${wacz}`,
        en: `no bodies in here: a replayable copy was kept beside, ${walk}.wacz, SHA-256 ${wacz}`,
      };
}

function circumstancesLack({ dns, tls, pageVersions, account }: Circumstances): Names | undefined {
  const reasons = [dns, tls, pageVersions, account].flatMap((each) => (each.present ? [] : [each.reason]));
  if (reasons.length === 0) return undefined;
  const of = (lang: keyof Names, sign: string) => [...new Set(reasons.map((each) => each[lang]))].join(sign);
  return { zh: of('zh', '；'), en: of('en', '; ') };
}
