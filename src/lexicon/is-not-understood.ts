import { normalise } from './normalise.ts';

const lost =
  /(?:没|未|不)(?:有|能|太|大|够)?(?:完全)?(?:听懂|看懂|听明白|看明白|理解|明白|识别|懂)|(?:听|看|读)不懂|(?:暂时|目前|暂|还)?(?:无法|不能|没法|没办法|不会|答不了)(?:回答|识别|理解|处理|解答)?(?:您的?|该|此|这个|这类|上述)+(?:问题|内容|意思|提问|消息)|换(?:个|一种|一个|种)(?:说法|方式|问法|表述|描述)|(?:还|暂时)(?:还)?不会(?:回答|解答)|答不上来|难倒(?:我|小)|(?:没有?|未)(?:找到|匹配到?|查询到|检索到)(?:相关|合适|对应)?的?(?:答案|结果|内容)|还在学习|正在学习|学习中|\b(?:didn't|did not|don't|do not|couldn't|could not|can't|cannot)\s+(?:quite |fully |really )?(?:get|understand|catch|follow|recogni[sz]e)\b|\b(?:rephrase|reword|say (?:that|it) (?:differently|(?:in )?another way)|(?:try )?ask(?:ing)? (?:(?:in )?a(?:nother| different) way|differently))\b|\bnot sure (?:what you mean|i (?:understand|follow|got that))\b|\btrouble understanding\b|\bcan't help (?:you )?with (?:that|this)\b|\b(?:couldn't|could not|wasn't able to|was unable to|can't) find (?:an? |any )?(?:answers?|results?|match)\b|\bstill learning\b/u;
/** Not about the customer's own words. */
const aside = /如(?:果|有|您)|若|请问您是否|有(?:什么)?不(?:明白|懂|理解)的|\bif (?:you|there)\b/u;

/** Whether a bot says that it did not understand. Version `lost-1`. "If you do not understand…" is none. */
export function isNotUnderstood(text: string): boolean {
  const said = normalise(text);
  return lost.test(said) && !aside.test(said);
}
