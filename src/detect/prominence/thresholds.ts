/**
 * From where on one control is *clearly less* than another: declared constants, version `prominence-2`. Source:
 * prominence.md §3.1, with decisions.md (Prominence). Where a standard stands behind a number it is named; all
 * others are our own defaults.
 */
export const thresholds = {
  /** Ratio of the areas. Own default; the Korean guidelines of 2025 ask for the same size. */
  area: 0.5,
  /** Ratio of the font sizes, and gap of the weights. Own default. */
  textSize: 0.85,
  textWeight: 200,
  /** WCAG 2.2, 1.4.3: enough contrast of text, and of large text: 18 pt = 24 px, or 14 pt bold = 18.66 px. */
  textContrast: 4.5,
  largeTextContrast: 3,
  /** And of the two contrasts that ratio: between two that are hardly legible a hundredth is no difference. Own default. */
  lowerContrast: 0.9,
  large: 24,
  largeBold: 18.66,
  bold: 700,
  /** WCAG 2.2, 1.4.11: contrast of what sets a control off from what lies around it. */
  boundaryContrast: 3,
  /** Ratio of the colour differences to what lies around, and the least of the greater one. Own defaults. */
  popOut: 0.5,
  popOutSeen: 5,
  /** Ranks of kind. Own default. */
  kind: 1,
  /** Steps from HOME. Own default. */
  depth: 2,
  /** Controls in one list. Own default below the 58 links of a German case. */
  crowd: 30,
  /** WCAG 2.2, 2.5.8: least width and height of a target, CSS px. */
  target: 24,
  /** Ratio of the numbers of entries. Own default. */
  copies: 3,
} as const;

/** From how many attributes on the weaker control is weaker, and suppressed. */
export const verdicts = { weaker: 2, suppressed: 4 } as const;
