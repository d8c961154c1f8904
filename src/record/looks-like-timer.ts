const seconds = /(?<!\d)\d{1,3}\s*(?:s|sec|secs|seconds?|秒钟?)(?![a-z\d])/i;
const clock = /(?<![\d:.])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:])/;
const onlyClock = /^[^\p{L}\p{N}]*\d{1,2}:[0-5]\d(?::[0-5]\d)?[^\p{L}\p{N}]*$/u;
const counts =
  /剩|还有|倒计时|倒数|距离?|(?:后|内)(?:自动)?(?:结束|失效|过期|关闭|跳转|取消)|\b(?:left|remain(?:s|ing)?|expires?|ends? in|closes in|countdown|within|to go)\b/i;
/** How long something takes, or is: 只需 30 秒, a clip of 15 seconds. */
const lasts =
  /(?:[仅只]需|只要|只用|不到|不足|最快|约|短短)\s*\d{1,3}\s*秒|秒(?:钟)?(?:内?(?:了解|看懂|读懂|搞定|到账|上手|注册|登录|开通|完成)|(?:的)?(?:视频|广告|短片|预告|试听))|\b(?:takes?|in just|only|under|less than|within) (?:about )?\d{1,3} ?(?:s|sec|seconds?)\b(?! (?:left|remaining))|\d ?-?(?:s|sec|seconds?)[ -](?:video|clip|ad|spot|preview|teaser)\b/i;
/** A date beside it, a half of the day or a span of hours make it a time of day. */
const timeOfDay =
  /\d{4}\s*[-/.年]\s*\d{1,2}|\d\s*月\s*\d{1,2}\s*日|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|上午|下午|凌晨|晚上|\d\s*[ap]\.?m\b|\bat \d|:\d\d\s*(?:[-–~至到]|to)\s*\d/i;

/** Whether a text looks as if it counted: `00:12`, `5s`, `还剩 5 秒`, `14:59 left`. A time of day does not. */
export function looksLikeTimer(text: string): boolean {
  if (seconds.test(text) && !lasts.test(text)) return true;
  if (!clock.test(text) || timeOfDay.test(text)) return false;
  return onlyClock.test(text) || counts.test(text);
}
