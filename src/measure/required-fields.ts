import type { Control } from '../model/control.ts';
import type { Block, Screen } from '../model/screen.ts';
import { isSearchLabel } from '../lexicon/is-search-box.ts';
import { keepsContract } from '../lexicon/keeps-contract.ts';
import { normalise } from '../lexicon/normalise.ts';
import {
  controlKey,
  isFileField,
  isNativeSelect,
  isSetField,
  isTextField,
  isToggle,
} from './control-kind.ts';
import { topLayer } from './main-text.ts';

/** What must be filled before the way on opens. */
export interface RequiredField {
  /** Its own label; of a group of choices the innermost label above it, else the words right before it, '' without any. */
  label: string;
  /** The field, or the choices of its group, in document order; never empty. */
  controls: readonly Control[];
  /**
   * What shows it. `mark`: the page marks it as required; `opened`: the way on was seen to open when it was filled;
   * `shut`: it is empty, and all that sends its form is shut.
   */
  by: 'mark' | 'opened' | 'shut';
}

const none: ReadonlySet<string> = new Set();

/**
 * The fields of a screen that must be filled before the way on opens, in document order: those in the top layer,
 * outside header, footer, menus and chats, that are empty, enabled and required. A group of radios is one field.
 * What is not visible is no field, what is filled already need not be filled, and a search leads nowhere on the way.
 *
 * @param openers keys of controls (`controlKey`) whose input was seen to open the way on.
 */
export function requiredFields(screen: Screen, openers = none): RequiredField[] {
  return fieldsOf(screen)
    .filter((controls) => isEmpty(screen, controls) && !isSearch(controls[0]!))
    .flatMap((controls) => {
      const by = controls.some((each) => isMarked(screen, each))
        ? 'mark'
        : controls.some((each) => openers.has(controlKey(each)))
          ? 'opened'
          : isShutOut(screen, controls)
            ? 'shut'
            : null;
      return by === null ? [] : [{ label: labelOf(screen, controls), controls, by }];
    });
}

/** The fields that a person faces, whether required or not; the radios of one group are one field. */
export function fieldsOf(screen: Screen): Control[][] {
  const top = topLayer(screen);
  const fields = new Map<string, Control[]>();
  for (const control of screen.controls) {
    if (control.layer !== top || control.chat || !isField(control)) continue;
    if (top === 0 && ['header', 'footer', 'nav'].includes(control.region)) continue;
    if (isAround(control, screen)) continue;
    // In a list that takes no typing one can choose all the same.
    if (control.state.disabled || (control.state.readonly && control.role !== 'combobox')) continue;
    const key = groupKey(control) ?? controlKey(control);
    const group = fields.get(key);
    if (group) group.push(control);
    else fields.set(key, [control]);
  }
  return [...fields.values()];
}

/** The box of a list around the text field that is the list: a library may give both the role. */
function isAround({ role, tag, name, frame, box: [x, y, width, height] }: Control, screen: Screen): boolean {
  if (role !== 'combobox' || tag === 'input' || tag === 'select' || name !== '') return false;
  return screen.controls.some(({ tag: inner, frame: other, box }) => {
    const [left, top] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
    const isInside = left >= x && left <= x + width && top >= y && top <= y + height;
    return inner === 'input' && other === frame && isInside;
  });
}

function isField(control: Control): boolean {
  return (
    isTextField(control) ||
    isSetField(control) ||
    isFileField(control) ||
    isNativeSelect(control) ||
    isToggle(control) ||
    control.role === 'combobox'
  );
}

/** Names the group of a radio; one without a name belongs to those under the same labels. */
function groupKey({ role, type, group, frame, form, ancestors }: Control): string | null {
  if (role !== 'radio' && type !== 'radio') return null;
  return ['radio', frame, form, group || ancestors.join('\n')].join(' ');
}

/** What a list shows while nothing is chosen in it. */
const nothingChosen = /^-* ?(?:$|请?选择|(?:please )?(?:select|choose|pick)\b)/u;

function isEmpty(screen: Screen, controls: readonly Control[]): boolean {
  return controls.every((control) => {
    // A handle stands somewhere.
    if (control.role === 'slider') return false;
    if (isToggle(control)) return control.state.checked === false || control.state.checked === null;
    const field = fieldFor(screen, control);
    const isCombobox = control.role === 'combobox';
    if (isNativeSelect(control) || (isCombobox && (control.value !== '' || !field)))
      if (nothingChosen.test(normalise(control.value))) return true;
      else if (isCombobox) return false;
    return field ? !field.filled : control.value === '';
  });
}

/** A search that the page does not begin without words: it is marked as required on many a page that asks for nothing. */
function isSearch(control: Control): boolean {
  // Whoever asks for a reason asks in an area: 请说明遇到什么问题.
  if (!isTextField(control) || control.tag === 'textarea') return false;
  // A list to choose from is searched in itself, whatever it is for.
  if (control.role === 'combobox' && control.name !== '') return isSearchLabel(control.name);
  return control.type === 'search' || control.role === 'searchbox' || isSearchLabel(control.name);
}

/** "(required)", （必填）, or the asterisk of a label. */
const markedLabel = /[（(](?:必填|必选|required)[)）]|^\*|\*:?$/u;

function isMarked(screen: Screen, control: Control): boolean {
  if (control.state.required || fieldFor(screen, control)?.required) return true;
  const name = normalise(control.name).trim();
  return (isTextField(control) || isNativeSelect(control)) && markedLabel.test(name) && !optional.test(name);
}

function fieldFor(screen: Screen, control: Control): Screen['fields'][number] | undefined {
  return screen.fields.find((field) => field.uid === control.uid && field.frame === control.frame);
}

function labelOf(screen: Screen, controls: readonly Control[]): string {
  const [first, ...others] = controls;
  if (!first) return '';
  const isGroup = others.length > 0 || first.role === 'radio' || first.type === 'radio';
  return isGroup ? (first.ancestors.at(-1) ?? wordsBefore(screen, first)) : first.name;
}

/** The words that a group of choices stands behind; what another control stands behind as well belongs to that one. */
function wordsBefore({ blocks, controls }: Screen, first: Control): string {
  const isBefore = ({ order, frame, layer, chat }: Block | Control): boolean =>
    order < first.order && frame === first.frame && layer === first.layer && !chat;
  const other = controls.findLast(isBefore);
  const before = blocks.filter(
    (block) =>
      isBefore(block) &&
      (first.layer > 0 || block.region === first.region) &&
      (!other || (block.order >= other.order && !isLabel(block, other))),
  );
  const said = before.map((block) => {
    const own = isBeside(block, first) ? block.text.indexOf(first.name) : -1;
    return (own < 0 ? block.text : block.text.slice(0, own)).trim();
  });
  return said.findLast((text) => text !== '') ?? '';
}

/** Its name by itself, or in the line in which it stands. */
function isLabel(block: Block, control: Control): boolean {
  return block.text === control.name || (block.text.includes(control.name) && isBeside(block, control));
}

function isBeside({ box: [, top, , height] }: Block, { name, box }: Control): boolean {
  const middle = box[1] + box[3] / 2;
  return name !== '' && middle >= top && middle <= top + height;
}

const optional = /选填|可选|可不填|非必填|\boptional\b/u;
/** Buttons that send nothing; one that counts is shut by the clock, not by its fields. */
const sendsNothing =
  /^(?:返回|后退|上一|下一[页张条]|关闭(?:窗口|弹窗|对话框|此?页面?)?$|取消$|重置|搜索|获取|发送验证码|back|previous|close(?: (?:this )?(?:dialog|window|popup|page))?$|cancel$|reset|search|prev\b|get code|send code)|\d+ ?(?:s|秒)/u;

/**
 * The buttons behind it that send its form are all shut, and it does not say that it may be left empty. Where no form
 * holds them together, those of its region are taken for them.
 */
function isShutOut(screen: Screen, controls: readonly Control[]): boolean {
  const last = controls.at(-1)!;
  if (last.role === 'switch') return false;
  if (optional.test(normalise(`${last.name} ${last.ancestors.at(-1) ?? ''}`))) return false;
  if (optional.test(normalise(labelOf(screen, controls)))) return false;
  const sending = screen.controls.filter(
    (each) =>
      each.order > last.order &&
      each.frame === last.frame &&
      each.form === last.form &&
      each.layer === last.layer &&
      (last.form === null ? each.role === 'button' && each.region === last.region : each.type === 'submit') &&
      !each.chat &&
      !sendsNothing.test(normalise(each.name)) &&
      !keepsContract(each.name),
  );
  if (sending.length === 0 || !sending.every((each) => each.state.disabled)) return false;
  // Settings are shut until one of them is changed: no one of them must be.
  return !(sending.every((each) => saves.test(normalise(each.name))) && hasFilled(screen, last));
}

const saves =
  /^(?:(?:保存|更新|应用|存储)(?:更改|修改|设置|资料|信息|偏好)?|(?:save|update|apply)(?: (?:all )?(?:changes|settings|preferences|profile))?)$/u;

/** Something of its form is filled or chosen already. */
function hasFilled(screen: Screen, { frame, form }: Control): boolean {
  return fieldsOf(screen).some(
    (controls) => controls[0]!.frame === frame && controls[0]!.form === form && !isEmpty(screen, controls),
  );
}
