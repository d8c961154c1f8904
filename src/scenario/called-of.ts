import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import { senseOf } from './sense-of.ts';

type Looked = Pick<Screen, 'viewport' | 'scroll'>;

/** What can be told of a control without words: "settings icon, top right", "icon without a name, middle". */
export function calledOf(control: Control, screen: Looked): string {
  const sense = senseOf(control);
  const what = sense === null ? 'icon without a name' : `${sense} icon`;
  return `${what}, ${placeOf(control, screen)}`;
}

/** Where on the page, as it is first seen. */
function placeOf({ box: [x, y, width, height] }: Control, { viewport, scroll }: Looked): string {
  const across = (x + width / 2) / viewport.width;
  const down = (y + scroll.y + height / 2) / viewport.height;
  const column = across < 1 / 3 ? 'left' : across > 2 / 3 ? 'right' : 'middle';
  const row = down < 1 / 3 ? 'top' : down < 2 / 3 ? 'middle' : down < 1 ? 'bottom' : 'below';
  return row === column ? row : `${row} ${column}`;
}
