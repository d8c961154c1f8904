import {
  isFileField,
  isNativeSelect,
  isSetField,
  isTextField,
  isToggle,
} from '../../measure/control-kind.ts';
import { normalise } from '../../lexicon/normalise.ts';
import type { Box, Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';
import { known, notKnown, type Attribute, type Reading } from './attribute.ts';
import { colourDifference } from './colour-difference.ts';
import { contrast } from './contrast.ts';
import type { Subject } from './subject.ts';
import { thresholds } from './thresholds.ts';

const itself = <T extends number | string>(value: T): T => value;
const unit = (name: string) => (): string => name;

/** Boxes to tick, selects and fields are drawn by the browser, and their label stands elsewhere. */
function isNative(control: Control): boolean {
  return [isToggle, isNativeSelect, isSetField, isTextField, isFileField].some((is) => is(control));
}

function ofDrawn<T>(read: (subject: Subject) => Reading<T>): (subject: Subject) => Reading<T> {
  return (subject) => (isNative(subject.control) ? notKnown('native') : read(subject));
}

/** Its box as large as the window can show it; where it lies is told by the fold. px². */
export const area: Attribute<number> = {
  unit: unit('px²'),
  read: ofDrawn(({ control: { box }, screen: { viewport } }) =>
    known(Math.round(Math.min(box[2], viewport.width) * Math.min(box[3], viewport.height))),
  ),
  isLess: (one, other) => one < thresholds.area * other,
  show: itself,
};

/** Size (CSS px) and weight of its text. */
export const text: Attribute<{ size: number; weight: number }> = {
  unit: unit('px / weight'),
  read: ofDrawn(({ control, screen }) =>
    showsText(control, screen)
      ? known({ size: round(control.fontSize), weight: control.fontWeight })
      : notKnown('no-text'),
  ),
  isLess: (one, other) =>
    one.size < thresholds.textSize * other.size || other.weight - one.weight >= thresholds.textWeight,
  show: ({ size, weight }) => `${size} / ${weight}`,
};

/** Contrast of its text with what it is written on. */
export const textContrast: Attribute<{ ratio: number; isEnough: boolean }> = {
  unit: unit(':1'),
  read: ofDrawn(({ control, screen }) => {
    if (!showsText(control, screen)) return notKnown('no-text');
    const { textColour, fill, fontSize, fontWeight } = control;
    if (!textColour || !fill) return notKnown('no-colour');
    const { large, largeBold, bold, textContrast: usual, largeTextContrast } = thresholds;
    const isLarge = fontSize >= (fontWeight >= bold ? largeBold : large);
    const ratio = round(contrast(textColour, fill));
    return known({ ratio, isEnough: ratio >= (isLarge ? largeTextContrast : usual) });
  }),
  isLess: (one, other) => !one.isEnough && one.ratio < thresholds.lowerContrast * other.ratio,
  show: ({ ratio }) => ratio,
};

/** Contrast of its fill or its border, the greater one, with what lies around it. */
export const boundaryContrast: Attribute<number> = {
  unit: unit(':1'),
  read: ofDrawn(({ control: { fill, ring, borderWidth, borderColour } }) => {
    if (!fill || !ring) return notKnown('no-colour');
    const border = borderWidth > 0 && borderColour ? contrast(borderColour, ring) : 1;
    return known(round(Math.max(contrast(fill, ring), border)));
  }),
  isLess: (one, other) => one < thresholds.boundaryContrast && other >= thresholds.boundaryContrast,
  show: itself,
};

/** Colour difference of its fill to what lies around it. */
export const popOut: Attribute<number> = {
  unit: unit('ΔE'),
  read: ofDrawn(({ control: { fill, ring } }) =>
    fill && ring ? known(round(colourDifference(fill, ring))) : notKnown('no-colour'),
  ),
  isLess: (one, other) => other >= thresholds.popOutSeen && one < thresholds.popOut * other,
  show: itself,
};

const ranks: Readonly<Record<Control['kind'], number>> = { filled: 4, outlined: 3, link: 2, plain: 1 };

/** Filled button, outlined button, link, plain text. */
export const kind: Attribute<Control['kind']> = {
  unit: unit(''),
  read: ofDrawn(({ control }) => known(control.kind)),
  isLess: (one, other) => ranks[one] <= ranks[other] - thresholds.kind,
  show: itself,
};

/** The lesser of its width and its height. */
export const targetSize: Attribute<number> = {
  unit: unit('px'),
  read: ofDrawn(({ control: { box } }) => known(round(Math.min(box[2], box[3])))),
  isLess: (one, other) => one < thresholds.target && other >= thresholds.target,
  show: itself,
};

/** It moves, or bears a mark that draws the eye. */
export const motion: Attribute<{ moves: boolean; hasBadge: boolean }> = {
  unit: unit(''),
  read: ({ control: { animated, badge } }) => known({ moves: animated, hasBadge: badge }),
  isLess: (one, other) => (other.moves && !one.moves) || (other.hasBadge && !one.hasBadge),
  show: ({ moves, hasBadge }) =>
    moves && hasBadge ? 'motion, badge' : moves ? 'motion' : hasBadge ? 'badge' : 'none',
};

/** Its name, or a part of it, is written where it stands. An icon may have a name that nobody sees. */
function showsText({ tag, name, frame, layer, box }: Control, { blocks }: Screen): boolean {
  const label = normalise(name);
  if (label === '') return false;
  // A button made by an input has its text in an attribute.
  if (tag === 'input') return true;
  return blocks.some((block) => {
    if (block.frame !== frame || block.layer !== layer || !overlap(block.box, box)) return false;
    const words = normalise(block.text);
    return words !== '' && (words.includes(label) || label.includes(words));
  });
}

function overlap(one: Box, other: Box): boolean {
  return [0, 1].every(
    (side) => one[side]! < other[side]! + other[side + 2]! && other[side]! < one[side]! + one[side + 2]!,
  );
}

/** To the hundredth: what is compared is what is printed. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
