import type { Lang } from '../model/walk.ts';
import { headlineText } from '../report/headline-text.ts';
import { installAdvice } from '../words/install-advice.ts';
import { safeText } from '../words/safe-text.ts';
import type { Known } from './check-bundle.ts';
import type { Note } from './failure.ts';
import type { Verification } from './verify-bundle.ts';

const words = {
  zh: {
    valid: (file: string) => `✓ 有效：${file}`,
    invalid: (file: string, n: number) => `✗ 无效：${file}（${n} 处不符）`,
    audit: '审计',
    root: '默克尔根',
    sealed: '封存于',
    checked: '已核对',
    counts: (entries: number, walks: number, facts: number, files: number) =>
      `压缩包格式，${entries} 个文件的哈希，${walks} 次走查的清单与 ${facts} 条事实、${files} 个证据文件，默克尔根，封存链与保管记录；并逐字节重建压缩包`,
    derived: '每一步、时间、障碍与等级已从事实重新推导，与数据库、报告和表格逐字节一致',
    differs: '已从事实重新推导，与证据包所写不一致（见上）',
    notDerived: '没有重新推导：事实或清单已不完整',
    signedBy: '签名',
    yours: '即您指定的密钥',
    follower: '您指定的密钥声明的后继密钥',
    unknownKey: '您尚不认识的密钥：请另行向签名者核对指纹，再用 --key 给出',
    unsigned: '未签名 — 任何人都可以重做这份证据包',
    loose: '证据包整体未签名；签名的是审计清单',
    stamped: '时间戳',
    known: '机构可信（--tsa-ca）',
    unknown: '未核对机构：请用 --tsa-ca 给出其根证书',
    unstamped: '未加时间戳 — 无法证明何时形成',
    tool: (made: string, here: string) => `由 Seesaw ${made} 制作，现用 ${here} 核对`,
    install: (made: string) => `版本不同，推导结果可能因此不同。请用制作时的版本再核对：${made}`,
    versions: '不同的版本',
    notes: '须知（不是自相矛盾，但读者应当知道）：',
    headline: '由事实得出：',
    more: (n: number) => `……另有 ${n} 处，见 --json`,
    colon: '：',
  },
  en: {
    valid: (file: string) => `✓ VALID: ${file}`,
    invalid: (file: string, n: number) => `✗ NOT VALID: ${file} (${n} ${n === 1 ? 'failure' : 'failures'})`,
    audit: 'Audit',
    root: 'Merkle root',
    sealed: 'Sealed at',
    checked: 'Checked',
    counts: (entries: number, walks: number, facts: number, files: number) =>
      `form of the archive, hashes of ${entries} files, manifests of ${walks} walks with ${facts} facts and ${files} files of evidence, Merkle root, chain of seals and custody log; archive built again byte for byte`,
    derived:
      'every step, time, blocker and grade derived anew from the facts: the same as database, report and tables, byte for byte',
    differs: 'derived anew from the facts: not what the bundle says, see above',
    notDerived: 'NOT derived anew: facts or manifests are not whole',
    signedBy: 'Signed by',
    yours: 'the key you named',
    follower: 'follows the key you named, as that key itself says',
    unknownKey:
      'KEY NOT KNOWN TO YOU: check its fingerprint with the signer by another way, then give it with --key',
    unsigned: 'UNSIGNED – anybody could have made this bundle again',
    loose: 'The bundle as a whole is not signed; the manifest of its audit is',
    stamped: 'Time-stamp',
    known: 'authority trusted (--tsa-ca)',
    unknown: 'authority not checked: give its root certificate with --tsa-ca',
    unstamped: 'NOT TIME-STAMPED – nothing proves when it was made',
    tool: (made: string, here: string) => `Made by Seesaw ${made}, checked by ${here}`,
    install: (made: string) =>
      `The versions differ, and what is derived may differ for that reason alone. Check again with the one that made it: ${made}`,
    versions: 'Versions that differ',
    notes: 'TO KNOW (no contradiction, and yet a reader should know it):',
    headline: 'What follows from the facts:',
    more: (n: number) => `… and ${n} more, see --json`,
    colon: ': ',
  },
};

/** The most failures, and notes, that a terminal shows. */
const most = 50;

/** What came of checking a bundle, for a person. */
export function verificationText(verification: Verification, known: Known, lang: Lang): string {
  const { file, failures, looked, isValid, tool } = verification;
  const say = words[lang];
  const name = safeText(file, 200);
  const told = listed(failures, lang);
  const title = isValid ? say.valid(name) : say.invalid(name, failures.length);
  const lines = [title, ...told];
  const manifests = looked?.manifests;
  if (!looked || !manifests) return lines.join('\n');
  const { audit } = manifests;
  const line = (label: string, text: string) => `  ${label}${say.colon}${text}`;
  lines.push(
    line(say.audit, safeText(audit.audit, 200)),
    line(say.sealed, safeText(audit.sealedAt, 40)),
    line(say.root, audit.root),
  );
  if (isValid)
    lines.push(line(say.checked, say.counts(looked.entries, audit.walks.length, looked.facts, looked.files)));
  const isDerived = looked.document !== null;
  const isSame = isDerived && !failures.some(({ check }) => check === 'derivation');
  lines.push(`  ${isSame ? say.derived : isDerived ? say.differs : say.notDerived}`);
  lines.push(...signatureLines(verification, known, lang), ...stampLines(verification, lang));
  if (tool.made !== null && tool.made !== tool.here) {
    lines.push(`  ${say.tool(safeText(tool.made, 100), tool.here)}`);
    if (!isSame) lines.push(`  ${say.install(installed(tool.made))}`);
    lines.push(...versionLines(verification, lang));
  }
  if (looked.notes.length > 0) lines.push('', say.notes, ...listed(looked.notes, lang));
  const headline = looked.document ? headlineText(looked.document, lang) : '';
  if (headline !== '') lines.push('', say.headline, headline);
  return lines.join('\n');
}

function listed(all: readonly Note[], lang: Lang): string[] {
  const { colon, more } = words[lang];
  const lines = all
    .slice(0, most)
    .map(({ file, sentence }) => `  ${safeText(file, 300)}${colon}${safeText(sentence[lang], 600)}`);
  return all.length > most ? [...lines, `  ${more(all.length - most)}`] : lines;
}

function signatureLines({ looked }: Verification, { key }: Known, lang: Lang): string[] {
  const say = words[lang];
  const { audit, bundle, known } = looked!.signers;
  const whose = (signer: string): string =>
    signer === key ? say.yours : known.includes(signer) ? say.follower : say.unknownKey;
  if (audit.length === 0 && bundle.length === 0) return [`  ${say.unsigned}`];
  const signers = [...new Set([...audit, ...bundle])];
  const lines = signers.map((each) => `  ${say.signedBy}${say.colon}${each} – ${whose(each)}`);
  return bundle.length === 0 ? [...lines, `  ${say.loose}`] : lines;
}

function stampLines({ looked }: Verification, lang: Lang): string[] {
  const say = words[lang];
  if (looked!.stamps.length === 0) return [`  ${say.unstamped}`];
  return looked!.stamps.map(
    ({ at, by, authority }) => `  ${say.stamped}${say.colon}${at}, ${safeText(by, 200)} – ${say[authority]}`,
  );
}

function versionLines({ versions }: Verification, lang: Lang): string[] {
  if (versions.length === 0) return [];
  const list = versions.map(
    ({ name, made, here }) => `${safeText(name, 40)} ${safeText(made, 40)} → ${here}`,
  );
  return [`  ${words[lang].versions}${words[lang].colon}${list.join(', ')}`];
}

/** The command that brings the version a bundle names (`toolVersion`); `–` where what it names is none. */
function installed(made: string): string {
  const [, version = made, commit = null] = /^(\S+) \((\S+)\)$/.exec(made) ?? [];
  return installAdvice('seesaw', version, commit) ?? '–';
}
