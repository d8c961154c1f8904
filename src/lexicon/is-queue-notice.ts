import { normalise } from './normalise.ts';

const queue =
  /排队(?:中|人数|等待|等候|第?\d|位置|较多|,)|(?:正在|需要|需|请|继续)(?:为您)?排队|(?:前面|前方)(?:还有|有)\s*\d+\s*[位人名]|当前(?:等待|咨询)人数|队列中|第\d+位|(?:客服|坐席|座席|人工)(?:当前|目前|现在|均|都|全部)*(?:繁忙|忙碌|忙线|全忙|忙)|正在(?:为您)?(?:转接|接入|分配|寻找)|\b(?:you are|you're|your position is|number)\s+(?:currently\s+)?(?:number\s+|#)?\d+\s+in\s+(?:the\s+|our\s+)?(?:queue|line)\b|\b(?:position|place)\s+in\s+(?:the\s+|our\s+)?(?:queue|line)\b|\b(?:agents?|representatives?|specialists?|advisors?)\s+(?:are|is)\s+(?:all\s+)?(?:currently\s+)?(?:busy|unavailable|with other|helping other|assisting other)\b|\b(?:connecting you|transferring you|looking for an? (?:available )?agent|estimated wait|in (?:the|a) queue|next available (?:agent|representative))\b/u;
/** Somebody is called: said, and neither offered nor asked. */
const called =
  /(?:将|会|马上|这就|立即|现在|正)(?:为|帮|给)您(?:转接|转到|转至|接通|接入|联系|转)[^,。!?]{0,6}(?:人工|客服|专员|坐席|座席|顾问|同事)|(?:为|帮)您转接[^。!?]{0,10}(?:请稍[候等]|稍等)|\b(?:i(?:'ll| will)|we(?:'ll| will)|let me)\s+(?:now\s+)?(?:connect|transfer|hand|pass|put)\s+you\s+(?:(?:over|through|on)\s+)?(?:to|with)\b|\b(?:please\s+)?(?:hold|wait|stand by|bear with me)\b[^.!?]{0,30}\b(?:while|for)\b[^.!?]{0,30}\b(?:agent|representative|specialist|advis[oe]r|someone|colleague|team)\b|\b(?:agents?|representatives?|specialists?|advis[oe]rs?|colleagues?|someone|(?:team )?members?)\b[^.!?]{0,30}\bwill (?:be with|join|assist|help) you\b/u;
const asked =
  /\?|是否|如需|若需|需要.{0,8}(?:请|回复)|可以?(?:回复|输入|点击)|\bif you\b|\bwould you\b|\bmonday|\bbusiness hours\b/u;
const offer = /无需排队|不用排队|免排队|\bno (?:queue|waiting|lines?)\b|\bskip the (?:queue|line)\b/u;

/** A notice that the person must wait for an agent (当前排队人数 5, "I will connect you to an agent"). */
export function isQueueNotice(text: string): boolean {
  const notice = normalise(text);
  return (queue.test(notice) && !offer.test(notice)) || (called.test(notice) && !asked.test(notice));
}
