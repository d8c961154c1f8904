import type { Control } from '../../model/control.ts';

/** Gaps between two controls that stand as one group on a page, CSS px: downwards as much as two buttons in between take. */
const [across, down] = [480, 160];

/**
 * Two controls offer one choice: they stand in one dialog, one form, or one group of a page. Menus, headers and footers
 * of a page offer none; those of a dialog are where its answers stand.
 */
export function isOneChoice(one: Control, other: Control): boolean {
  if (one === other || one.layer !== other.layer || one.frame !== other.frame) return false;
  if (one.layer > 0) return true;
  if ([one, other].some(({ region }) => ['nav', 'header', 'footer'].includes(region))) return false;
  if (one.form !== null && one.form === other.form) return true;
  const isOneSection = JSON.stringify(one.ancestors) === JSON.stringify(other.ancestors);
  return isOneSection && gap(one, other, 0) <= across && gap(one, other, 1) <= down;
}

/** Room between two boxes along a side; 0 where they overlap. */
function gap({ box: one }: Control, { box: other }: Control, side: 0 | 1): number {
  const [first, second] = one[side] <= other[side] ? [one, other] : [other, one];
  return Math.max(0, second[side] - first[side] - first[side + 2]!);
}
