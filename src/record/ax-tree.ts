import { z } from 'zod';
import type { Screen } from '../model/screen.ts';
import type { FramePlace } from './frame-shifts.ts';

const maxNodes = 4000;
const Value = z
  .object({ value: z.unknown().transform((value) => (typeof value === 'string' ? value : '')) })
  .optional();
const Tree = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      parentId: z.string().optional(),
      ignored: z.boolean(),
      role: Value,
      name: Value,
    }),
  ),
});
/** Repeats what its parent says. */
const silent = new Set(['InlineTextBox', 'none', 'generic']);

/** The browser's accessibility tree of a frame, flattened: role, name and depth of every node that says something. */
export async function readAxTree(place: FramePlace): Promise<{ nodes: Screen['ax']; seen: number }> {
  const answer = await place.world.session.send('Accessibility.getFullAXTree', {
    frameId: place.world.frameId,
  });
  const { nodes } = Tree.parse(answer);
  const depths = new Map<string, number>();
  const kept: Screen['ax'] = [];
  let seen = 0;
  for (const node of nodes) {
    const role = node.role?.value ?? '';
    const quiet = node.ignored || silent.has(role);
    const depth = (node.parentId === undefined ? -1 : (depths.get(node.parentId) ?? -1)) + (quiet ? 0 : 1);
    depths.set(node.nodeId, depth);
    if (quiet || role === 'InlineTextBox') continue;
    if (++seen <= maxNodes)
      kept.push({ role, name: (node.name?.value ?? '').slice(0, 300), depth: Math.max(0, depth) });
  }
  return { nodes: kept, seen };
}
