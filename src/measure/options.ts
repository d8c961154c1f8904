import type { Control } from '../model/control.ts';
import type { DialogFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { exitFlows } from '../lexicon/exit-flows.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import { normalise } from '../lexicon/normalise.ts';
import { topLayer } from './main-text.ts';
import type { Sight } from './screens.ts';

const roles = [
  ...['link', 'button', 'tab', 'radio', 'checkbox', 'switch', 'listbox'],
  ...['menuitem', 'menuitemcheckbox', 'menuitemradio', 'clickable'],
];
/**
 * The options of a screen, as it is first recorded (decisions, Measurement 6 and 14): one control for each label,
 * distinct after normalisation, whatever the role; each unnamed control counts by itself, a link around an icon
 * button once. The whole document counts and not the viewport.
 *
 * @param homes states of HOME recorded in the walk.
 */
export function optionsOf(screen: Screen, reason: Sight['reason'], homes: readonly Screen[]): Control[] {
  const distinct = new Map<string, Control>();
  const options = facedControls(screen, reason, homes).filter(
    (control) => isOption(control) && !isBackdrop(control, screen),
  );
  for (const control of options) {
    const label = labelOf(control) || `unnamed ${control.frame} ${control.uid}`;
    if (!distinct.has(label) && !isAnotherAgain(control, options)) distinct.set(label, control);
  }
  return [...distinct.values()];
}

const nativeAnswers: Record<DialogFact['type'], string[]> = {
  alert: ['OK'],
  confirm: ['OK', 'Cancel'],
  prompt: ['OK', 'Cancel'],
  beforeunload: ['Leave', 'Stay'],
};

/** What a native dialog can be answered with. */
export function answersOf(dialog: DialogFact): string[] {
  return nativeAnswers[dialog.type];
}

/** Links, buttons, tabs, radios, checkboxes and selects that can be seen and used; text fields are none. */
function isOption(control: Control): boolean {
  const [, , width, height] = control.box;
  if (control.state.disabled || width < 2 || height < 2) return false;
  return roles.includes(control.role) || control.tag === 'summary' || isSelect(control);
}

/** The dimmed ground around a layer closes it, and says nothing. */
function isBackdrop(control: Control, { viewport }: Screen): boolean {
  const [x, y, width, height] = control.box;
  if (labelOf(control) !== '') return false;
  return x <= 0 && y <= 0 && x + width >= viewport.width && y + height >= viewport.height;
}

/** An unnamed control in the same place as a named one, or as an unnamed one before it. */
function isAnotherAgain(control: Control, options: readonly Control[]): boolean {
  if (labelOf(control) !== '') return false;
  return options.some(
    (other) =>
      other.frame === control.frame &&
      (labelOf(other) !== '' || other.order < control.order) &&
      isCentred(control.box, other.box) &&
      isCentred(other.box, control.box),
  );
}

/** The centre of the one box lies in the other. */
function isCentred(inner: Control['box'], [x, y, width, height]: Control['box']): boolean {
  const [left, top] = [inner[0] + inner[2] / 2, inner[1] + inner[3] / 2];
  return left >= x && left <= x + width && top >= y && top <= y + height;
}

/** A select, also one made by hand: a combobox that opens a list. One that only takes text is a text field. */
function isSelect(control: Control): boolean {
  if (control.tag === 'select') return true;
  if (control.role !== 'combobox') return false;
  const takesText = control.tag === 'input' || control.tag === 'textarea';
  return !takesText || control.state.readonly || control.state.expanded !== null;
}

/** Controls of what is faced: an opened chat, the top layer, the main landmark, or the page less what HOME shows. */
function facedControls(screen: Screen, reason: Sight['reason'], homes: readonly Screen[]): Control[] {
  const top = topLayer(screen);
  if (reason === 'chat') return screen.controls.filter((control) => control.chat);
  if (top > 0) return screen.controls.filter((control) => control.layer === top);
  // A chat that HOME shows too is no widget on the page: it is what the pages are about.
  const isOfChats = homes.some((home) => home.chatOpen);
  const open = screen.controls.filter((control) => isOfChats || !control.chat);
  // Seen by itself, a page that is nothing but a chat offers what the chat does.
  const controls = homes.length === 0 && !open.some(isOption) ? screen.controls : open;
  if (screen.hasMain) return controls.filter((control) => control.region === 'main');
  if (homes.length === 0) return withoutLinkGroups(screen, controls);
  const shown = new Set(homes.flatMap((home) => home.controls.map(identity)));
  return controls.filter((control) => !shown.has(identity(control)));
}

/** What is the same control on two pages. */
function identity(control: Control): string {
  return [control.role, labelOf(control), control.target].join('\n');
}

/** Compared labels: normalised, which takes the private-use glyphs of icon fonts for white space. */
function labelOf(control: Control): string {
  return normalise(control.name);
}

/** Sentences begin here: shorter texts are labels. */
const sentence = { cjk: 10, words: 5 };

/**
 * Without main landmark and without HOME: all but the groups of two links or more before the first and behind
 * the last text of the page, a heading or a sentence. A list in which one also chooses is no such group.
 */
function withoutLinkGroups(screen: Screen, controls: readonly Control[]): Control[] {
  const names = new Set(controls.map(labelOf));
  const texts = screen.blocks
    .filter((block) => block.layer === 0 && !block.chat && !names.has(normalise(block.text)))
    .filter((block) => block.heading !== null || block.cjk >= sentence.cjk || block.words >= sentence.words)
    .map((block) => block.order);
  const first = Math.min(...texts);
  const last = Math.max(...texts);
  const outside = controls.filter(
    (control) => control.role === 'link' && (control.order < first || control.order > last),
  );
  const before = groupsOf(outside.filter((control) => control.order < first));
  const [next, ...behind] = groupsOf(outside.filter((control) => control.order > last));
  const around = [...before, ...(next && isAnswer(next) ? [] : [next ?? []]), ...behind];
  const grouped = new Set(around.filter((group) => group.length > 1 && !isListing(group, controls)).flat());
  return controls.filter((control) => !grouped.has(control));
}

/** Links of a list in which one chooses as well: among them stand boxes, buttons and fields, as in no menu or foot of a page. */
function isListing(links: readonly Control[], controls: readonly Control[]): boolean {
  const [first, last] = [links[0]!.order, links.at(-1)!.order];
  const within = controls.filter(
    ({ role, order, region }) =>
      role !== 'link' && role !== 'clickable' && order > first && order < last && !menus.includes(region),
  );
  return within.length >= leastInList;
}
const menus: readonly Control['region'][] = ['header', 'footer', 'nav'];
/** Fewer may be a search with its button or a choice of language among the links of a menu. */
const leastInList = 3;

/** Links next to the text that are drawn as buttons, or one of which does what is done here, are what it leads to. */
function isAnswer(links: readonly Control[]): boolean {
  if (links.every(({ kind }) => kind === 'filled' || kind === 'outlined')) return true;
  return links.some(({ name }) => flows.some((flow) => namesGoal(name, flow)));
}
const flows = [...exitFlows, 'upgrade', 'subscribe'];

/** Links farther from the one before belong to another group, CSS px: a way on below the text, and the foot of the page. */
const apart = 200;

function groupsOf(links: readonly Control[]): Control[][] {
  const groups: Control[][] = [];
  for (const link of links) {
    const last = groups.at(-1)?.at(-1);
    const [above, below] = last && last.box[1] > link.box[1] ? [link, last] : [last, link];
    const isNear = above !== undefined && below.box[1] - above.box[1] - above.box[3] <= apart;
    if (isNear) groups.at(-1)!.push(link);
    else groups.push([link]);
  }
  return groups;
}
