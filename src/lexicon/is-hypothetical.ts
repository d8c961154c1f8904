/** A question: it asks whether something is so, and says nothing. */
const question =
  /\?["'”’」』)]*$|(?:吗|么|呢)[”」』"]?$|^(?:请问|为什么|为何|如何|怎么|怎样|是否)|^(?:do|does|did|is|are|was|can|could|should|must|may|will|would|why|how|what|where|when|which|who|have|has)\s+(?:i|we|you|it|they|there|the|my|your|this|that|a|an|to|do|does|is|are|can|should)\b[^.!]*\?/u;

/** What somebody else says or once said: a review, a piece of news, an example, a rule of others. */
const reported =
  /(?:网友|用户|顾客|读者|记者|媒体|有人|他|她|对方|客人|买家|投诉者|评论|评价|朋友|同学)[^,。:]{0,10}(?:说|称|表示|写道|吐槽|反映|抱怨|留言|爆料|告诉|问)|(?:报道|新闻|据悉|据称|例如|比如|举例|某(?:平台|公司|运营商|app|视频|健身房)|其他(?:平台|公司|运营商|商家)|别家|别的(?:平台|公司)|以前|过去|曾经|从前|骗子|诈骗|谨防)|\b(?:he|she|they|users?|customers?|reviewers?|readers?|people|critics|one review|a review|somebody|someone|my friend)\s+(?:\w+\s+)?(?:says?|said|wrote|writes|complain(?:s|ed)?|report(?:s|ed)?|told|claims?|claimed)\b|\b(?:unlike|other (?:companies|providers|services|gyms|apps|carriers)|some (?:companies|providers|services|gyms|apps)|elsewhere|competitors|used to|in the past|scam(?:s|mers?)?|phishing|for example|e\.g\.|\d stars?)\b/u;

/** Whether a sentence in normalised text only asks, or tells what others say or do: it makes no claim of its own. */
export function isHypothetical(sentence: string): boolean {
  return question.test(sentence) || reported.test(sentence);
}
