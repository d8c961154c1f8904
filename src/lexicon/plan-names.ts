/** A noun that a plan is called by, with the name before it. */
const names =
  /(?:[\p{Script=Han}]{1,6}|[\p{L}\d+]{1,12} ?)(?:会员|套餐|年卡|季卡|月卡|专业版|标准版|基础版|(?<![出排改])版(?![本权面]))|(?:连续)?包[年季月]|(?:\b(?!Your|My|The|Our|This|Current|Change|Cancel|Confirm)\p{Lu}[\p{L}\d+-]*\s){1,3}(?:[Pp]lan|[Mm]embership|[Tt]ier|[Ss]ubscription)\b/gu;

/** What is done with a plan, before its name. */
const verbs = /^.{0,4}?(?:开通|升级|降级|购买|续费|订阅|确认|保留|返回)(?:到|为|至)?/u;
/** A noun without a name. */
const bare = /^(?:当前|现有|我的|您的|本|该|此|原)?(?:会员|套餐|版|头版|.{0,3}后会员)?$/u;

/** Names of plans in texts as they stand on a screen, each once, at most ten. Version `money-3`. */
export function planNames(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(names)]
      .map(([name]) => name.trim().replace(verbs, ''))
      .filter((name) => !bare.test(name)),
  );
  return [...new Set(found)].slice(0, 10);
}
