import type { ControlRef } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';

/** Viewport heights of scrolling until at least half of the control is in view, from where the screen stood. */
export function scrollNeeded(screen: Screen | null, control: ControlRef | null): number {
  const known = screen?.controls.find(
    (candidate) => candidate.uid === control?.uid && candidate.frame === control.frame,
  );
  if (!screen || !known) return 0;
  const centre = known.box[1] + known.box[3] / 2;
  const { height } = screen.viewport;
  const beyond = centre < 0 ? -centre : Math.max(0, centre - height);
  return Math.round((beyond / height) * 100) / 100;
}
