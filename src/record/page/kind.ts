/** What the name of an element alone tells of it. */
export type Kind = {
  readonly name: string;
  /** What is inside is nothing to read. */
  readonly skipped: boolean;
  /** The landmark that it is without a role. */
  readonly region: string | null;
  /** Level of the heading that it is. */
  readonly heading: number | null;
  /** A control whatever its attributes. */
  readonly control: boolean;
  /** Has no role of its own, but may be made clickable; so may a link that leads nowhere by itself. */
  readonly box: boolean;
  /** Not made by HTML: a custom element. */
  readonly custom: boolean;
};

const skipped = new Set(
  'script style template noscript head link meta title svg canvas video audio object iframe'.split(' '),
);
const regions = new Map([
  ['main', 'main'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['dialog', 'dialog'],
]);
const controls = new Set(['button', 'select', 'textarea', 'summary']);
const boxes = new Set(
  'a div span li dt dd p h1 h2 h3 h4 h5 h6 i em b strong td th tr img svg figure legend article section'.split(
    ' ',
  ),
);
const kinds = new Map<string, Kind>();

/** One look-up for all that is asked of every element of a page. */
export function kindOf(element: Element): Kind {
  const name = element.localName;
  let kind = kinds.get(name);
  if (kind === undefined) {
    kind = {
      name,
      skipped: skipped.has(name),
      region: regions.get(name) ?? null,
      heading: /^h[1-6]$/.test(name) ? Number(name[1]) : null,
      control: controls.has(name),
      box: boxes.has(name) || name.includes('-'),
      custom: name.includes('-'),
    };
    kinds.set(name, kind);
  }
  return kind;
}

/** Native radio or checkbox. */
export function isToggle(element: Element): boolean {
  return element.localName === 'input' && /^(radio|checkbox)$/.test((element as HTMLInputElement).type);
}
