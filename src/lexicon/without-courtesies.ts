import { normalise } from './normalise.ts';

/** A call for care at the beginning of a clause. To be told to do so once more (再) is to be asked to stay. */
const zhCare =
  /(?<=^|[,。;:!?] ?)(?:请|敬请|烦请|还请)?(?:您|你)?(?:务必)?(?:慎重|谨慎|审慎|认真|仔细|充分)地?(?:考虑|操作|选择|决定|确认)(?:清楚)?(?:您的|此次|本次)?(?:选择|决定|操作)?(?:以?后)?(?:再|方可|才能)?(?:提交|操作|办理|决定|选择|继续|进行)?/gu;
const zhSure =
  /(?<=^|[,。;:!?] ?)请(?:您|你)?(?:务必)?(?:考虑|想)清楚(?:以?后)?(?:再|方可)?(?:提交|操作|办理|决定|继续)?/gu;
/** A heading that says when, and not what. */
const opening = /^(?:wait,? )?(?:just )?before you (?:go|leave|cancel)[.…,:!]*$/u;
const farewell =
  /\b(?:we (?:really )?)?hope to (?:see|welcome) you (?:again|back|soon)(?: (?:again|back|soon|one day|someday))*/gu;

/**
 * A text in normalised form without what is said at every parting and asks for nothing: a call for care (请慎重考虑), a
 * bare "Before you go", "We hope to see you again". Version `courtesies-1`.
 */
export function withoutCourtesies(text: string): string {
  return normalise(text)
    .replace(opening, '')
    .replaceAll(zhCare, '')
    .replaceAll(zhSure, '')
    .replaceAll(farewell, '')
    .trim();
}
