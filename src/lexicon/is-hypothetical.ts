/** A last clause that asks for the answer, and does not put in doubt what stands before it ("…, go on?"). */
const goOn = /,(?:请问)?(?:您)?(?:是否|确认|确定|仍要|要|还要|可以)[^,]{0,12}\?$/u;
/** What stands before a question of a list of them. */
const heading = /^(?:faqs?|q ?\d*|question ?\d*|问|常见问题|问题 ?\d*) ?[::.] ?/u;
/** The reader's own question, as a list of questions puts it into his mouth. */
const readerAsks =
  /^(?:and |but |so )?(?:will|do|does|did|can|would|must|should|could|am|are|is) (?:i|my)\b[^.!]*\?|我(?!们|方|司)[^。!;]{0,24}(?:吗|么)\?/u;

/** A question: it asks whether something is so, and says nothing. A request ("could you send …?") is none. */
const question =
  /(?:吗|么|呢)\?["'”’」』)]*$|(?:吗|么)[”」』"]?$|^(?:请问|为什么|为何|如何|怎么|怎样|是否|要不要|能不能|需不需要)|要不要[^,]{0,12}\?$|^(?:and |but |so )?(?:do|does|did|is|are|was|were|should|must|may|have|has|why|how|what|where|when|which|who|will|can|could|would) (?:i|we|it|they|there|the|my|your|this|that|an?|to|does|is|are|can|should|you have|you need)\b[^.!]*\?/u;

/** What somebody else says or once said, and what others do. */
const reported =
  /(?:网友|顾客|读者|记者|媒体|有人|客人|买家|朋友|同学|律师|用户)[^,。:]{0,10}(?:说|称|表示|写道|吐槽|反映|抱怨|留言|爆料|告诉|问:|评论|来信)|(?:据悉|据称|例如|比如|举例|某某?(?:平台|公司|运营商|app|视频|健身房)|其他(?:平台|公司|运营商|商家)|别家|别的(?:平台|公司)|(?<!(?:根据|按照|依据|遵照|按|依|应)[^,。]{0,6})(?:工信部|网信办|通管局|监管机构)[^,。]{0,8}(?:发布|要求|规定|通报|明确)|以前|过去|曾经|从前|去年|上次|骗子|诈骗|谨防)|\b(?:he|she|they|users?|customers?|reviewers?|readers?|critics|a review|somebody|someone|my (?:friend|old|father|mother|previous))\s+(?:\w+\s+)?(?:says?|said|wrote|writes|complain(?:s|ed)?|told|claims?|claimed|made me|provider|gym)\b|\b(?:unlike|other (?:companies|providers|services|gyms|apps|carriers)|some (?:companies|providers|services|gyms|apps)|competitors|we used to|used to (?:ask|make|have)|in the past|scam(?:s|mers?)?|phishing|for example|e\.g\.|you asked:)/u;

/** Whether a sentence in normalised text only asks, or tells what others say or do: it makes no claim of its own. */
export function isHypothetical(sentence: string): boolean {
  return isQuestion(sentence) || reported.test(sentence);
}

/** Whether a sentence in normalised text asks whether something is so. */
export function isQuestion(sentence: string): boolean {
  return question.test(sentence.trim().replace(heading, '').replace(goOn, ''));
}

/** Whether a sentence in normalised text is a question that the reader is thought to ask: it neither pleads nor warns. */
export function isReadersQuestion(sentence: string): boolean {
  return readerAsks.test(sentence.trim().replace(heading, ''));
}
