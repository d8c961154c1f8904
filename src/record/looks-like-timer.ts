const seconds = /(?<!\d)\d{1,3}\s*(?:s|sec|secs|seconds?|秒钟?)(?![a-z\d])/i;
const clock = /(?<![\d:.])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:])/;
const onlyClock = /^[^\p{L}\p{N}]*\d{1,2}:[0-5]\d(?::[0-5]\d)?[^\p{L}\p{N}]*$/u;
const counts =
  /剩|还有|倒计时|倒数|距离?|(?:后|内)(?:自动)?(?:结束|失效|过期|关闭|跳转|取消)|\b(?:left|remain(?:s|ing)?|expires?|ends? in|closes in|countdown|within|to go)\b/i;
/** A date beside it, a half of the day or a span of hours make it a time of day. */
const timeOfDay =
  /\d{4}\s*[-/.年]\s*\d{1,2}|\d\s*月\s*\d{1,2}\s*日|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|上午|下午|凌晨|晚上|\d\s*[ap]\.?m\b|\bat \d|:\d\d\s*(?:[-–~至到]|to)\s*\d/i;

/** Whether a text looks as if it counted: `00:12`, `5s`, `还剩 5 秒`, `14:59 left`. A time of day does not. */
export function looksLikeTimer(text: string): boolean {
  if (seconds.test(text)) return true;
  if (!clock.test(text) || timeOfDay.test(text)) return false;
  return onlyClock.test(text) || counts.test(text);
}
