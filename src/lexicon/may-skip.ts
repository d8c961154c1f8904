import { normalise } from './normalise.ts';

const skips =
  /^(?:先)?(?:跳过|略过|忽略|暂不(?:填|选|答|评|回答|反馈|说)|不(?:想|愿意?|便)(?:说|透露|回答|填|告诉)|直接(?:取消|退订|降级|注销|继续|办理))|\bskip\b(?! to\b)|\bprefer not\b|\brather not\b|\bdecline to\b|\bcontinue without\b|\bwithout (?:giving|answering|feedback)\b/u;

/** Whether a label lets one go on without an answer (跳过, "Skip", "Prefer not to say"); version `skip-1`. */
export function maySkip(label: string): boolean {
  return skips.test(normalise(label));
}
