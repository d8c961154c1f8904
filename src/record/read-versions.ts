import type { Response } from '@playwright/test';
import { z } from 'zod';
import type { Session } from './protocol.ts';

const most = 20;
const longest = 200;
const headers = ['server', 'x-powered-by', 'x-generator', 'x-app-version', 'x-version', 'x-aspnet-version'];

const Tree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const World = z.object({ executionContextId: z.int() });
const Said = z.object({ result: z.object({ value: z.array(z.string()).max(most) }) });

/** Runs in a world of its own in the page: what it says of its version, `name: text`. */
const inPage = `(() => {
  const said = [];
  const put = (name, text) => said.push((name + ': ' + text).trim().slice(0, ${longest}));
  const named = /^(?:generator|version|build|release|revision|commit)$|[-_:.](?:version|build|release|revision)$/;
  for (const meta of document.querySelectorAll('meta[name][content]')) {
    const name = meta.getAttribute('name').toLowerCase();
    if (named.test(name) && said.length < ${most}) put(name, meta.getAttribute('content'));
  }
  const angular = document.querySelector('[ng-version]');
  if (angular && said.length < ${most}) put('ng-version', angular.getAttribute('ng-version'));
  return said;
})()`;

/**
 * What a page and its server say of their version: `meta generator` and the like, and headers such as `server`.
 *
 * @param session a conversation with the page; null where the browser has none
 */
export async function readVersions(answer: Response | null, session: Session | null): Promise<string[]> {
  const sent = answer?.headers() ?? {};
  const byServer = headers.flatMap((name) =>
    sent[name] ? [`${name}: ${sent[name]}`.slice(0, longest)] : [],
  );
  return [...(await sayings(session)), ...byServer].slice(0, most);
}

/** A page that cannot be asked says nothing. */
async function sayings(session: Session | null): Promise<string[]> {
  if (session === null) return [];
  try {
    const { frameTree } = Tree.parse(await session.send('Page.getFrameTree'));
    const world = { frameId: frameTree.frame.id, worldName: 'seesaw-versions' };
    const { executionContextId } = World.parse(await session.send('Page.createIsolatedWorld', world));
    const call = { contextId: executionContextId, expression: inPage, returnByValue: true, timeout: 1000 };
    return Said.parse(await session.send('Runtime.evaluate', call)).result.value;
  } catch {
    return [];
  }
}
