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
      childIds: z.array(z.string()).default([]),
      ignored: z.boolean(),
      role: Value,
      name: Value,
    }),
  ),
});
type Tree = z.infer<typeof Tree>;
/** Repeats what its parent says. */
const silent = new Set(['InlineTextBox', 'none', 'generic']);

/**
 * The browser's accessibility tree of a frame, depth first: role, name and depth of every node that says something.
 * Of a large page all of it would be tens of megabytes, which every process on the way has to copy; there it is
 * asked for level by level, until it is enough or there is no more.
 */
export async function readAxTree(
  { world }: FramePlace,
  isLarge: boolean,
): Promise<{ nodes: Screen['ax']; seen: number }> {
  const ask = async (depth?: number) =>
    Tree.parse(await world.session.send('Accessibility.getFullAXTree', { frameId: world.frameId, depth }))
      .nodes;
  if (!isLarge) return flatten(await ask());
  let nodes = await ask(2);
  for (let depth = 3; flatten(nodes).seen < maxNodes; depth = Math.ceil(depth * 1.3)) {
    const deeper = await ask(depth);
    if (deeper.length === nodes.length) break;
    nodes = deeper;
  }
  return flatten(nodes);
}

/** The protocol gives nodes level by level; in that order nobody could tell whose child one is. */
function flatten(nodes: Tree['nodes']): { nodes: Screen['ax']; seen: number } {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const open = nodes
    .filter(({ parentId }) => parentId === undefined || !byId.has(parentId))
    .map((node) => ({ node, above: -1 }))
    .reverse();
  const kept: Screen['ax'] = [];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, above } = next;
    const role = node.role?.value ?? '';
    const isQuiet = node.ignored || silent.has(role);
    const depth = isQuiet ? above : above + 1;
    if (!isQuiet && ++seen <= maxNodes)
      kept.push({ role, name: (node.name?.value ?? '').slice(0, 300), depth });
    // Each node once, whatever the answer says of who is whose child.
    byId.delete(node.nodeId);
    for (const id of node.childIds.toReversed()) {
      const child = byId.get(id);
      if (child) open.push({ node: child, above: depth });
    }
  }
  return { nodes: kept, seen };
}
