import { intersect, type Look, type Placed, type Rect, type Sight } from './visible.ts';

/** The picture on which a link of an image map lies; null for any other element, and where no picture shows it. */
export function pictureOf(element: Element): HTMLImageElement | null {
  if (element.localName !== 'area') return null;
  const name = element.closest('map')?.name;
  if (!name) return null;
  const root = element.getRootNode() as Document | ShadowRoot;
  const pictures = root.querySelectorAll<HTMLImageElement>('img[usemap]');
  return [...pictures].find(({ useMap }) => useMap === `#${name}`) ?? null;
}

/** Where a link of an image map lies: it has no box of its own. null if its picture cannot be seen there. */
export function placeOnPicture({ element }: Look, sight: Sight): Placed | null {
  const picture = pictureOf(element);
  const look = picture && sight.of(picture);
  if (!look?.isRendered || !look.box) return null;
  const part = partOf(element as HTMLAreaElement);
  const { box, clipped, visible } = look.box;
  const { borderLeftWidth, paddingLeft, borderTopWidth, paddingTop } = look.style;
  const left = box.x + Number.parseFloat(borderLeftWidth) + Number.parseFloat(paddingLeft);
  const top = box.y + Number.parseFloat(borderTopWidth) + Number.parseFloat(paddingTop);
  const own = part ? { ...part, x: left + part.x, y: top + part.y } : box;
  const seen = intersect(own, clipped);
  return seen.w < 2 || seen.h < 2 ? null : { box: own, clipped: seen, visible: intersect(own, visible) };
}

/** The box around its shape, in the picture's own coordinates; null: all of the picture. */
function partOf({ shape, coords }: HTMLAreaElement): Rect | null {
  const numbers = coords.split(/[\s,;]+/).map(Number);
  if (/^default$/i.test(shape) || numbers.length < 3 || !numbers.every(Number.isFinite)) return null;
  if (/^circ/i.test(shape)) {
    const [x, y, r] = numbers as [number, number, number];
    return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  }
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, w: Math.max(...across) - x, h: Math.max(...down) - y };
}
