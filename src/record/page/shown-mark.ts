import { isControl } from './describe.ts';
import { visitTree } from './tree.ts';
import { uidOf } from './uid.ts';
import { Sight } from './visible.ts';

/** A mark of what is shown now, controls and length of text: another one where something has come or gone. */
export function shownMark(): string {
  const sight = new Sight();
  let controls = 0;
  let uids = 0;
  let length = 0;
  const root = document.body ?? document.documentElement;
  visitTree(root, sight.of(root), {
    enter(element, kind, above) {
      const look = sight.below(above, element);
      if (isControl(element, kind) && look.isRendered) {
        controls++;
        uids += uidOf(element);
      }
      return look;
    },
    text({ data }, parent) {
      if (/\S/.test(data) && parent.isRendered) length += data.trim().length;
    },
  });
  return `${controls} ${uids} ${length}`;
}
