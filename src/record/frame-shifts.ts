import type { FrameWorld } from './frame-world.ts';
import type { PageRecorder } from './page-recorder.ts';

export type FramePlace = {
  world: FrameWorld;
  parent: FrameWorld | null;
  /** uid of the element that holds the frame, in its parent's document. */
  owner: number | null;
  /** Top-left corner of the frame's viewport in the page's viewport, CSS px. */
  shift: readonly [number, number];
  /** It is drawn larger, smaller or turned: its own boxes do not tell where its texts are seen. */
  isWarped: boolean;
};

/** Where each frame of a page lies, parents first. Frames whose element cannot be found are left out. */
export async function placeFrames(recorder: PageRecorder): Promise<FramePlace[]> {
  const main = recorder.mainWorld;
  if (!main) return [];
  const places: FramePlace[] = [{ world: main, parent: null, owner: null, shift: [0, 0], isWarped: false }];
  const left = new Set([...recorder.worlds.values()].filter((world) => world !== main));
  for (let found = true; found && left.size > 0;) {
    found = false;
    for (const world of left) {
      const place = await findOwner(world, places, recorder);
      if (!place) continue;
      places.push(place);
      left.delete(world);
      found = true;
    }
  }
  return places;
}

async function findOwner(
  world: FrameWorld,
  places: readonly FramePlace[],
  recorder: PageRecorder,
): Promise<FramePlace | null> {
  for (const parent of places) {
    try {
      const { backendNodeId } = await parent.world.session.send<{ backendNodeId: number }>(
        'DOM.getFrameOwner',
        { frameId: world.frameId },
      );
      const { object } = await parent.world.session.send<{ object: { objectId: string } }>(
        'DOM.resolveNode',
        { backendNodeId, executionContextId: parent.world.contextId },
      );
      const { result } = await parent.world.session.send<{
        result: { value: [number, number, number, boolean] };
      }>('Runtime.callFunctionOn', {
        objectId: object.objectId,
        returnByValue: true,
        functionDeclaration:
          'function () { const r = this.getBoundingClientRect(), s = getComputedStyle(this); return [__seesaw.uid(this), r.x + this.clientLeft + (parseFloat(s.paddingLeft) || 0), r.y + this.clientTop + (parseFloat(s.paddingTop) || 0), Math.abs(r.width - this.offsetWidth) > 1 || Math.abs(r.height - this.offsetHeight) > 1] }',
      });
      const [owner, x, y, isWarped] = result.value;
      return {
        world,
        parent: parent.world,
        owner,
        shift: [parent.shift[0] + x, parent.shift[1] + y],
        isWarped: isWarped || parent.isWarped,
      };
    } catch {
      // Not a child of this frame, or gone meanwhile.
    }
  }
  recorder.outOfProcess.delete(world.frameId);
  return null;
}
