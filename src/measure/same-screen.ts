import type { Screen } from '../model/screen.ts';
import { controlKey } from './control-kind.ts';
import { jaccard } from './jaccard.ts';
import { foldedText, mainBlocks, textOf, topLayer } from './main-text.ts';
import { routeOf } from './route-of.ts';

const threshold = 0.6;

/**
 * What makes `after` another screen than `before`, a state of the same layer; null if it is the same one.
 * The route changed and so did the text of main, or less than 0.6 of the text is shared. A menu that opened and
 * a message that came or went make none.
 *
 * @param home folded texts that HOME shows.
 */
export function newScreenReason(
  before: Screen,
  after: Screen,
  home: ReadonlySet<string>,
): 'route' | 'text' | null {
  const old = textOf(mainBlocks(before, home));
  const now = textOf(mainBlocks(after, home));
  const moved = addressRoute(before) !== addressRoute(after);
  if (moved && isOtherConversation(before, after)) return 'route';
  if (old === now) return null;
  if (moved || frameMoved(before, after)) return 'route';
  if (jaccard(old, now) >= threshold || onlyOpened(before, after, home)) return null;
  return 'text';
}

/** A layer that took the place of another one between two states, not the same layer with other content. */
export function isLayerReplaced(before: Screen, after: Screen): boolean {
  const old = before.layers[topLayer(before)];
  const now = after.layers[topLayer(after)];
  if (old?.role !== now?.role || foldedText(old?.label ?? '') !== foldedText(now?.label ?? '')) return true;
  // The same title, but every control and some of the words are others: one question after the other.
  const controlsOf = (screen: Screen): string[] =>
    screen.controls.filter((control) => control.layer === topLayer(screen)).map(controlKey);
  const oldControls = controlsOf(before);
  const kept = controlsOf(after).some((key) => oldControls.includes(key));
  if (kept || oldControls.length === 0) return false;
  const textsOf = (screen: Screen): Set<string> =>
    new Set(mainBlocks(screen, new Set()).map((block) => foldedText(block.text)));
  const oldTexts = textsOf(before);
  const newTexts = textsOf(after);
  return (
    [...oldTexts].some((text) => !newTexts.has(text)) && [...newTexts].some((text) => !oldTexts.has(text))
  );
}

/** What makes the address of a state another place. */
export function addressRoute(screen: Screen): string {
  if (!URL.canParse(screen.url)) return screen.url;
  const url = new URL(screen.url);
  if (screen.hashIsAnchor) url.hash = '';
  return `${url.origin} ${routeOf(url)}`;
}

/** Both show a chat, and of what was said in the one less than half stands in the other: no further turn of it. */
function isOtherConversation(before: Screen, after: Screen): boolean {
  const said = (screen: Screen): string[] =>
    screen.blocks.filter((block) => block.chat).map((block) => foldedText(block.text));
  const [old, now] = [said(before), said(after)];
  const kept = old.filter((text) => now.includes(text));
  return now.length > 0 && kept.length < old.length / 2;
}

/** A frame of the layer shows another place and another text. */
function frameMoved(before: Screen, after: Screen): boolean {
  const layer = topLayer(after);
  return after.frames.some((frame) => {
    if (frame.parent === null || frame.layer !== layer) return false;
    const old = before.frames.find((each) => each.id === frame.id);
    if (!old || !URL.canParse(old.url) || !URL.canParse(frame.url)) return false;
    if (routeOf(new URL(old.url)) === routeOf(new URL(frame.url))) return false;
    const textIn = (screen: Screen): string =>
      textOf(screen.blocks.filter((block) => block.frame === frame.id && !block.chat));
    return textIn(before) !== textIn(after);
  });
}

/**
 * Something came or went and nothing took its place: the names of controls alone, as of a menu or a list box, or
 * texts alone beside the same controls, as of a message that shows for a while.
 */
function onlyOpened(before: Screen, after: Screen, home: ReadonlySet<string>): boolean {
  const named = (screen: Screen): Set<string> =>
    new Set(
      screen.controls
        .filter((control) => control.layer === topLayer(screen))
        .map((control) => foldedText(control.name)),
    );
  const texts = (screen: Screen): string[] => mainBlocks(screen, home).map((block) => foldedText(block.text));
  const [old, now] = [texts(before), texts(after)];
  const gone = old.filter((text) => !now.includes(text));
  const come = now.filter((text) => !old.includes(text));
  if (gone.length > 0 && come.length > 0) return false;
  const [oldNames, newNames] = [named(before), named(after)];
  if (oldNames.size === newNames.size && [...oldNames].every((name) => newNames.has(name))) return true;
  const names = gone.length > 0 ? oldNames : newNames;
  return [...gone, ...come].every((text) => names.has(text));
}
