import { controlSelector } from './describe.ts';
import { now } from './send.ts';

/** Longest motion that is waited for, ms: what runs longer is a show, not the way of a thing to its place. */
const longest = 1000;
const placing =
  /^(transform|translate|rotate|scale|opacity|visibility|(min|max)?-?(width|height)|left|top|right|bottom|inset|margin|clipPath|clip-path|gridTemplate|grid-template)/i;

/**
 * When what is on its way will have arrived, on the page's clock: finite animations and transitions of the place,
 * the size or the opacity of boxes with content, or of the ground that dims a page before its dialog comes. null if
 * nothing moves. What a control does to itself (ripples, hover effects), what only changes its colour and what goes on
 * for ever moves nothing.
 */
export function motionEnd(isLeftOut: (element: Element) => boolean): number | null {
  const ends = document.getAnimations().flatMap((animation) => {
    const { effect, playbackRate } = animation;
    if (animation.playState !== 'running' || !(effect instanceof KeyframeEffect)) return [];
    const { target, pseudoElement } = effect;
    const { endTime } = effect.getComputedTiming();
    if (!target || pseudoElement || Number(endTime) > longest || isLeftOut(target)) return [];
    if (!hasContent(target) && !isGround(target)) return [];
    const moved = effect
      .getKeyframes()
      .some((frame) => Object.keys(frame).some((name) => placing.test(name)));
    const left = (Number(endTime) - Number(animation.currentTime ?? 0)) / Math.abs(playbackRate || 1);
    return moved ? [now() + Math.max(0, left)] : [];
  });
  return ends.length > 0 ? Math.max(...ends) : null;
}

function hasContent(element: Element): boolean {
  if (element.closest(controlSelector)) return false;
  return /\S/.test(element.textContent ?? '') || element.querySelector(controlSelector) !== null;
}

/** It fills the window and holds nothing. */
function isGround(element: Element): boolean {
  if (element.firstElementChild !== null || /^(?:img|video|canvas)$/.test(element.localName)) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left <= 0 && top <= 0 && right >= innerWidth && bottom >= innerHeight;
}
