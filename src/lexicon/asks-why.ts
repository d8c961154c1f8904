import { normalise } from './normalise.ts';

const why =
  /原因|理由|为什么|为何|问卷|调查|调研|满意度|\breasons?\b|\bwhy\b|\bsurvey\b|\bquestionnaire\b|\bfeedback\b|\bwhat (?:made|led|went wrong|could we)\b/u;
const answers =
  /价格|资费|费用|太?贵|质量|广告|不满|不感兴趣|暂时不|更喜欢|权益(?:少|不)|误(?:操作|开通|订)|不想|(?:很少|不常|不怎么|没时间|没有时间|不再)(?:使?用|看|来|需要)?|用不[上着到]|不需要|搬家|内容|体验(?:不|差)|不好用|功能(?:少|不|缺)|找到(?:了)?(?:更|其他|别的)|技术问题|其他(?:原因)?$|其它(?:原因)?$|\btoo (?:expensive|costly|much)\b|\b(?:not|don't|do not|rarely|hardly|never|no longer) (?:using|use|need|enough|watch\w*|want)\b|\bfound (?:a|an|another|something)\b|\b(?:technical|quality) (?:issues?|problems?)\b|\bmissing (?:features?|content)\b|\bswitch(?:ing|ed) to\b|\balternatives?\b|\b(?:too|not enough|more) (?:many |much )?(?:ads|content|features)\b|\bbugs?\b|\bslow\b|^(?:the )?(?:costs?|pric(?:e|ing))$|\bjust (?:testing|trying)\b|\bmov(?:ing|ed)\b|^(?:an)?other(?: reasons?)?$|^something else$/u;
/** A plan that one chooses has a price. */
const priced = /[¥$€£]\s*\d|\d\s*(?:元|块)|\/\s*(?:月|年|mo(?:nth)?\b|yr\b|year\b)|套餐|\bplan\b/u;

/** Whether a heading, a label or a name asks for somebody's reason or opinion (`why-1`). */
export function asksWhy(text: string): boolean {
  return why.test(normalise(text));
}

/** Whether a list of choices reads as reasons why somebody leaves: two of them do, and none has a price. */
export function areReasons(labels: readonly string[]): boolean {
  const texts = labels.map(normalise);
  return texts.filter((text) => answers.test(text)).length >= 2 && !texts.some((text) => priced.test(text));
}
