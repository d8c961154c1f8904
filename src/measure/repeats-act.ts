import { normalise } from '../lexicon/normalise.ts';

/** "Confirm …", 确认…: says that something is said once more. */
const onceMore = /^(?:yes,?|confirm|i confirm|really|sure,?|确认|确定|是的?,?|真的)\s*(?:to )?(?<act>.+)$/u;
/** So many letters make a verb and its noun known as one word: delete and deletion, revoke and revocation. */
const stem = 4;

/**
 * The label says once more what a control chosen before had for its first word: "Confirm deletion" behind
 * "Delete", 确认删除 behind 删除用户. Applications write so of whatever they list, without naming the goal.
 *
 * @param label of the control that goes on.
 * @param chosen label of FIRST_INDICATION.
 */
export function repeatsAct(label: string, chosen: string): boolean {
  const said = onceMore.exec(normalise(label))?.groups?.['act'];
  if (said === undefined) return false;
  const act = normalise(chosen);
  if (/^\p{Script=Han}{2}/u.test(act)) return said.startsWith(act.slice(0, 2));
  const [verb] = /^\p{Script=Latin}+/u.exec(act) ?? [];
  if (verb === undefined || verb.length < stem) return false;
  return words(said).some((word) => word.slice(0, stem) === verb.slice(0, stem));
}

function words(text: string): string[] {
  return text.match(/\p{Script=Latin}+/gu) ?? [];
}
