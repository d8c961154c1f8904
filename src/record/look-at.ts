import type { Screen } from '../model/screen.ts';
import { assembleScreen, type FrameReading } from './assemble-screen.ts';
import { placeFrames } from './frame-shifts.ts';
import { FrameSnapshot } from './messages.ts';
import type { PageRecorder } from './page-recorder.ts';

/** What a page shows, without what takes long or is kept: no waiting, no picture, no accessibility tree. */
export type Look = Pick<Screen, 'controls' | 'blocks' | 'fields' | 'frames' | 'layers'>;

/** Looks at a page as it is now; null if it cannot be read (closed, crashed, behind a native dialog). */
export async function lookAt(recorder: PageRecorder): Promise<Look | null> {
  if (recorder.page.isClosed() || recorder.crashed || recorder.dialogs.open || !recorder.mainWorld)
    return null;
  const readings: FrameReading[] = [];
  for (const place of await placeFrames(recorder)) {
    const snapshot = await place.world.read('snapshot()', FrameSnapshot).catch(() => null);
    if (snapshot) readings.push({ place, snapshot });
    else if (place.parent === null) return null;
  }
  if (readings.length === 0) return null;
  await Promise.all(readings.map(({ place, snapshot }) => place.world.adoptRoots(snapshot.suspects)));
  const head = { screen: 0, page: recorder.id, at: 0, isHome: false, settled: false, unsettled: [], ax: [] };
  return assembleScreen(head, readings, { isOwnMessage: () => false, outOfProcess: () => false });
}
