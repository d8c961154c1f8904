/** A noun that a plan is called by, with the name before it. */
const names =
  /(?:[\p{Script=Han}]{1,6}|[\p{L}\d+]{1,12} ?)(?:会员|套餐|年卡|季卡|月卡|专业版|标准版|基础版|(?<![出排改])版(?![本权面]))|(?:连续)?包[年季月]|(?:\b(?!Your|My|The|Our|This|Current|Change|Cancel|Confirm)\p{Lu}[\p{L}\d+-]*\s){1,3}(?:[Pp]lan|[Mm]embership|[Tt]ier|[Ss]ubscription)\b/gu;

/** Names of plans in texts as they stand on a screen, each once, at most ten. Version `money-1`. */
export function planNames(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => [...text.matchAll(names)].map(([name]) => name.trim()));
  return [...new Set(found)].slice(0, 10);
}
