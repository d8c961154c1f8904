import type { SealStanding } from '../model/manifest.ts';
import type { Names } from '../model/walk.ts';
import { safeText } from './safe-text.ts';

/** What is said of a seal: that it stands, by whose key it is signed, and who says when it was there. */
export type SealWords = { seal: Names; signature: Names; stamp: Names };

const states: Record<SealStanding['state'], (root: string, at: string) => Names> = {
  none: () => ({ zh: '未封存。', en: 'NOT SEALED.' }),
  current: (root, at) => ({
    zh: `${at} 封存，Merkle 根 ${root}。`,
    en: `Sealed ${at}, Merkle root ${root}.`,
  }),
  outdated: (root) => ({
    zh: `封存之后又有改动：Merkle 根 ${root} 不含后来的走查或复核。`,
    en: `CHANGED SINCE IT WAS SEALED: the Merkle root ${root} does not cover what was walked or reviewed afterwards.`,
  }),
  damaged: () => ({
    zh: '封存文件已损坏，无法核对。',
    en: 'THE SEAL IS DAMAGED: its files are not what was written.',
  }),
};

/** The sentences in both languages; `UNSIGNED` and `NOT TIME-STAMPED` are said as loudly as their opposites. */
export function sealWords({ state, root, sealedAt, signers, stamps }: SealStanding): SealWords {
  const keys = signers.map(shortFingerprint);
  const times = stamps.map(({ at, by }) => ({ by: safeText(by, 80), at: utcMinute(at) }));
  return {
    seal: states[state](root ?? '', utcMinute(sealedAt ?? '')),
    signature:
      keys.length > 0
        ? { zh: `由密钥 ${keys.join('、')} 签名。`, en: `Signed with the key ${keys.join(', ')}.` }
        : { zh: '未签名（UNSIGNED）。', en: 'UNSIGNED.' },
    stamp:
      times.length > 0
        ? {
            zh: `由 ${times.map(({ by, at }) => `${by} 于 ${at}`).join('、')} 加盖时间戳。`,
            en: `Time-stamped by ${times.map(({ by, at }) => `${by} at ${at}`).join(', ')}.`,
          }
        : { zh: '未加盖时间戳（NOT TIME-STAMPED）。', en: 'NOT TIME-STAMPED.' },
  };
}

/** The first 16 of a fingerprint's 64 digits, in fours. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ');
}

function utcMinute(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
