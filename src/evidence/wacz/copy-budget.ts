import { setImmediate as breath } from 'node:timers/promises';
import { sha256 } from '../../store/sha256.ts';
import type { PrivateSpan } from '../private-span.ts';
import { readBody, type KeptBody } from './read-body.ts';

/** What the texts of one copy may take: time in which they are looked through, ms, and bytes. */
type CopyBudget = { ms: number; textBytes: number };

export const copyBudget: CopyBudget = { ms: 30_000, textBytes: 20_000_000 };

class OutOfTime extends Error {}
class OutOfRoom extends Error {}

/**
 * Reads the bodies of a copy within its budget, each once: pages of a site share their scripts and styles. Others get their
 * turn while it goes on: the walk's sign of life does.
 */
export function bodyKeeper(
  find: (text: string) => PrivateSpan[],
  budget: CopyBudget,
): (body: Uint8Array | null, type: string | undefined) => Promise<KeptBody> {
  const kept = new Map<string, KeptBody>();
  const until = performance.now() + budget.ms;
  let bytes = 0;
  const pace = async () => {
    await breath();
    if (performance.now() > until) throw new OutOfTime();
  };
  const read = async (content: Uint8Array, type: string): Promise<KeptBody> => {
    let isText = false;
    const counted = async () => {
      if (!isText) bytes += content.length;
      isText = true;
      if (bytes > budget.textBytes) throw new OutOfRoom();
      await pace();
    };
    try {
      return await readBody(content, type, find, counted);
    } catch (error) {
      if (error instanceof OutOfTime)
        return { reason: `the copy's texts took more than ${budget.ms / 1000} s to look through` };
      if (!(error instanceof OutOfRoom)) throw error;
      bytes -= content.length;
      return { reason: `the copy's texts are longer than ${budget.textBytes} bytes` };
    }
  };
  return async (body, type = '') => {
    const content = body ?? new Uint8Array();
    const key = `${sha256(content)} ${type}`;
    const made = kept.get(key) ?? (await read(content, type));
    kept.set(key, made);
    return made;
  };
}
