import { auditPayload } from '../model/manifest.ts';
import type { Names } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';

/** A step that a person can do: what it shows, and commands for bash in the unpacked folder. */
type Step = { title: Names; says: Names; sh: string };

/** A member of a JSON file, by nothing but sqlite3. */
const member = `json() { sqlite3 :memory: "SELECT CAST(readfile('$1') AS TEXT) ->> '$2'"; }`;

const steps: Step[] = [
  {
    title: { zh: '每个文件都没有被改动', en: 'No file was changed' },
    says: {
      zh: '逐个核对 SHA-256，再看有没有清单之外的文件。第二条命令应什么都不输出。',
      en: 'Check every SHA-256, then look for files that are in no list. The second command must print nothing.',
    },
    sh: `sha256sum --quiet -c SHA256SUMS && echo "files: OK"
comm -3 <(cut -c67- SHA256SUMS | sort) <(find . -type f ! -name SHA256SUMS | cut -c3- | sort)`,
  },
  {
    title: {
      zh: '每次走查的清单都在审计清单之下',
      en: 'The manifest of every walk is under that of the audit',
    },
    says: {
      zh: '`evidence/audit.json` 列出全部走查（失败的也在内）及其清单的 SHA-256，以及复核意见与付款记录的 SHA-256；每份走查清单再列出其事实、屏幕记录和截图的 SHA-256。',
      en: '`evidence/audit.json` names all walks, failed ones too, with the SHA-256 of each manifest, of what people said in a review and of the irreversible steps; that of a walk has the SHA-256 of its facts, screens and pictures.',
    },
    sh: `sqlite3 :memory: "SELECT (value ->> '$.manifest') || '  evidence/walks/' || (value ->> '$.walk') || '.json'
  FROM json_each(CAST(readfile('evidence/audit.json') AS TEXT), '$.walks')" | sha256sum --quiet -c - && echo "manifests: OK"
for manifest in evidence/walks/*.json; do
  sqlite3 :memory: "SELECT (text ->> '$.facts.sha256') || '  walks/' || (text ->> '$.walk') || '/facts.jsonl'
    FROM (SELECT CAST(readfile('$manifest') AS TEXT) AS text)"
done | sha256sum --quiet -c - && echo "facts: OK"
for manifest in evidence/walks/*.json; do
  sqlite3 :memory: "SELECT (value ->> '$.sha256') || '  files/' || substr(value ->> '$.sha256', 1, 2) || '/' || (value ->> '$.sha256')
    FROM json_each(CAST(readfile('$manifest') AS TEXT), '$.files')"
done | sort -u | sha256sum --quiet -c - && echo "screens and pictures: OK"
sqlite3 :memory: "SELECT (audit ->> '$.reviews.sha256') || '  reviews.jsonl' || char(10) || (audit ->> '$.passages.sha256') || '  passages.jsonl'
  FROM (SELECT CAST(readfile('evidence/audit.json') AS TEXT) AS audit)" | sha256sum --quiet -c - && echo "reviews and passages: OK"`,
  },
  {
    title: { zh: '一次走查的事实首尾相连', en: 'The facts of a walk hang together' },
    says: {
      zh: '每条事实的哈希 = SHA-256（前一条的哈希，接着这一条的文字）；第一条接在走查的头之后。这里核对第一次走查，换成别的编号即可核对其余。',
      en: 'Hash of a fact = SHA-256 (hash of the one before it, followed by its own text); the first one follows the head of the walk. This is the first walk; put another one in its place for the others.',
    },
    sh: `${member}
walk=$(ls walks | head -n 1)
prev=$(json "evidence/walks/$walk.json" '$.head' | tr -d '\\n' | sha256sum | cut -c1-64)
while IFS= read -r fact; do
  prev=$(printf '%s%s' "$prev" "$fact" | sha256sum | cut -c1-64)
done < "walks/$walk/facts.jsonl"
test "$prev" = "$(json "evidence/walks/$walk.json" '$.facts.lastHash')" && echo "chain of facts: OK"`,
  },
  {
    title: { zh: '默克尔根', en: 'The Merkle root' },
    says: {
      zh: 'RFC 6962 第 2.1 节：叶 = SHA-256(00 ‖ 清单的 SHA-256)，节点 = SHA-256(01 ‖ 左 ‖ 右)，走查按编号排列。',
      en: 'RFC 6962, section 2.1: leaf = SHA-256(00 ‖ SHA-256 of the manifest), node = SHA-256(01 ‖ left ‖ right), walks by their id.',
    },
    sh: `${member}
hashed() { { printf "$1"; printf '%s' "$2" | xxd -r -p; } | sha256sum | cut -c1-64; }
tree() {
  if [ $# -eq 1 ]; then hashed '\\000' "$1"; return; fi
  local half=1
  while [ $((half * 2)) -lt $# ]; do half=$((half * 2)); done
  hashed '\\001' "$(tree "\${@:1:half}")$(tree "\${@:half+1}")"
}
root=$(tree $(sqlite3 :memory: "SELECT value ->> '$.manifest'
  FROM json_each(CAST(readfile('evidence/audit.json') AS TEXT), '$.walks')"))
test "$root" = "$(json evidence/audit.json '$.root')" && echo "root: OK $root"`,
  },
  {
    title: { zh: '封存链', en: 'The chain of seals' },
    says: {
      zh: '`chain.jsonl` 的每一行含前一行的 SHA-256；最后一行是这份审计，审计清单记有其前一行的 SHA-256。',
      en: 'Each line of `chain.jsonl` has the SHA-256 of the line before it; the last one is this audit, whose manifest has the SHA-256 of the line before.',
    },
    sh: `${member}
state=OK
previous=
while IFS= read -r line; do
  before=$previous
  test "$previous" = "$(printf '%s' "$line" | sed -nE 's/.*"previous":"([0-9a-f]{64})".*/\\1/p')" || state=BROKEN
  previous=$(printf '%s' "$line" | sha256sum | cut -c1-64)
done < chain.jsonl
test "$before" = "$(json evidence/audit.json '$.previous.line')" || state=BROKEN
tail -n 1 chain.jsonl | grep -q "$(sha256sum evidence/audit.json | cut -c1-64)" || state=BROKEN
echo "chain: $state"`,
  },
  {
    title: {
      zh: '签名（没有 audit.dsse.json 即未签名）',
      en: 'The signature (without audit.dsse.json it is UNSIGNED)',
    },
    says: {
      zh: 'DSSE 信封，Ed25519。指纹须从签名者处另行取得：证据包里的公钥谁都可以放进去。',
      en: 'A DSSE envelope, Ed25519. Get the fingerprint from the signer by another way: anybody can put a public key into a bundle.',
    },
    sh: `${member}
if [ -f evidence/audit.dsse.json ]; then
  work=$(mktemp -d)
  key=$(json evidence/audit.dsse.json '$.signatures[0].keyid')
  json evidence/audit.dsse.json '$.signatures[0].sig' | openssl base64 -d -A > "$work/sig"
  { printf 'DSSEv1 ${auditPayload.length} ${auditPayload} %s ' "$(wc -c < evidence/audit.json)"; cat evidence/audit.json; } > "$work/signed"
  openssl pkeyutl -verify -rawin -pubin -inkey "evidence/keys/$key.pem" -in "$work/signed" -sigfile "$work/sig" &&
    test "$(openssl pkey -pubin -in "evidence/keys/$key.pem" -outform DER | sha256sum | cut -c1-64)" = "$key" && echo "signed by $key" || echo "signature: BROKEN"
else
  echo "UNSIGNED"
fi`,
  },
  {
    title: {
      zh: '时间戳（没有 audit.tsr 即未加时间戳）',
      en: 'The time-stamp (without audit.tsr it is NOT TIME-STAMPED)',
    },
    says: {
      zh: 'RFC 3161。第一条命令显示时间；要核对签名，请用时间戳机构的根证书：`openssl ts -verify -data evidence/audit.json -in evidence/audit.tsr -CAfile 根证书.pem`。',
      en: 'RFC 3161. The command shows the time; to check its signature take the root certificate of the authority: `openssl ts -verify -data evidence/audit.json -in evidence/audit.tsr -CAfile root.pem`.',
    },
    sh: `if [ -f evidence/audit.tsr ]; then
  openssl ts -reply -in evidence/audit.tsr -text | grep -E 'Status:|Time stamp:|Hash Algorithm:'
else
  echo "NOT TIME-STAMPED"
fi`,
  },
  {
    title: {
      zh: '数据库里是同样的事实，数字在哪里',
      en: 'The database holds the same facts, and where the numbers are',
    },
    says: {
      zh: '数据库中的事实与 `facts.jsonl` 逐字节相同；视图 `v_walk`、`v_comparison`、`v_blocker` 就是报告中的数字。',
      en: 'The facts in the database are those of `facts.jsonl`, byte for byte; the views `v_walk`, `v_comparison`, `v_blocker` are the numbers of the report.',
    },
    sh: `state=OK
for walk in $(ls walks); do
  sqlite3 -readonly seesaw.db "SELECT json FROM fact WHERE walk = '$walk' ORDER BY seq" | cmp - "walks/$walk/facts.jsonl" || state=DIFFERS
done
echo "database: $state"
sqlite3 -readonly -header -column seesaw.db "SELECT target, flow, outcome, steps, clicks, grade FROM v_comparison"`,
  },
];

const words = {
  zh: {
    title: '怎样校验',
    of: (audit: string, root: string) => `审计：\`${audit}\`\n默克尔根：\`${root}\``,
    tool: '最省事的办法（离线，不需要浏览器）：',
    tells:
      '它还会做手工做不到的事：从事实重新推导每一步、每个时间、障碍和等级，与数据库、报告和表格逐字节比较，并逐字节重建压缩包。',
    hand: '以下各步只用 unzip、bash、sha256sum、xxd、openssl 和 sqlite3（3.38 以上）。先解压到空文件夹，再在其中执行。每一步成立时输出 OK（签名：signed by）；否则就是被改动过。',
    limits:
      '没有公钥指纹，你只知道文件彼此相符，不知道是谁做的；没有时间戳，你不知道是什么时候做的；没有默克尔根或后来的证据包，你不知道这是不是最新的一份。',
  },
  en: {
    title: 'How to verify',
    of: (audit: string, root: string) => `Audit: \`${audit}\`\nMerkle root: \`${root}\``,
    tool: 'The short way, offline and without a browser:',
    tells:
      'It also does what nobody does by hand: derives every step, time, blocker and grade anew from the facts, compares them byte for byte with database, report and tables, and rebuilds the archive byte for byte.',
    hand: 'The steps below need unzip, bash, sha256sum, xxd, openssl and sqlite3 (3.38 or newer), and nothing of ours. Unpack into an empty folder and run them there. What holds prints OK (the signature: signed by); what does not was changed.',
    limits:
      'Without the fingerprint of a key you know that the files fit together, and not who made them; without a time-stamp, not when; without a root or a later bundle, not whether this is the newest one.',
  },
};

/** `HOW-TO-VERIFY.md` of a bundle, Chinese then English. */
export function howToVerify({ audit, root }: { audit: string; root: string }): string {
  const part = (lang: 'zh' | 'en'): string => {
    const say = words[lang];
    const numbered = steps.map(
      ({ title, says, sh }, index) =>
        `### ${index + 1}. ${title[lang]}\n\n${says[lang]}\n\n\`\`\`sh\n${sh}\n\`\`\`\n`,
    );
    return [
      `# ${say.title}\n`,
      `${say.of(safeText(audit, 200).replaceAll('`', ''), root)}\n`,
      `${say.tool}\n`,
      '```\nnpx seesaw verify FILE.seesaw.zip --key FINGERPRINT\n```\n',
      `${say.tells}\n`,
      `${say.hand}\n`,
      ...numbered,
      `${say.limits}\n`,
    ].join('\n');
  };
  return `${part('zh')}\n---\n\n${part('en')}`;
}
