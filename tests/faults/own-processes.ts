import { readdirSync, readFileSync } from 'node:fs';

export type OwnProcess = { pid: number; parent: number; command: string };

/**
 * The processes of an audit, wherever they hang by now: those that were started with its mark in their environment,
 * and what these started (proc(5), Linux). Nobody else's is among them.
 */
export function ownProcesses(mark: string): OwnProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = contentOf(`/proc/${name}/stat`);
      const [, state, parent] = /\) (\S) (\d+) /.exec(stat ?? '') ?? [];
      // A zombie has ended; only nobody has asked how.
      if (parent === undefined || state === 'Z') return [];
      const command = contentOf(`/proc/${name}/cmdline`)?.replaceAll('\0', ' ') ?? '';
      const isMarked = (contentOf(`/proc/${name}/environ`) ?? '').includes(mark);
      return [{ pid: Number(name), parent: Number(parent), command, isMarked }];
    });
  const own = new Set(all.filter(({ isMarked }) => isMarked).map(({ pid }) => pid));
  own.delete(process.pid);
  for (let before = -1; before !== own.size;) {
    before = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  return all.filter(({ pid }) => own.has(pid)).map(({ pid, parent, command }) => ({ pid, parent, command }));
}

/** What a process of an audit is. */
export const isRunner = ({ command }: OwnProcess): boolean =>
  / test -c /.test(command) && !/ --list/.test(command);
export const isWorker = ({ command }: OwnProcess): boolean => /workerProcessEntry/.test(command);
export const isRenderer = ({ command }: OwnProcess): boolean => / --type=renderer/.test(command);
export const isNode = ({ command }: OwnProcess): boolean => /^\S*node /.test(command);
export const isBrowser = ({ command }: OwnProcess): boolean =>
  / --remote-debugging-pipe/.test(command) && !/ --type=/.test(command);

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended while we looked.
    return null;
  }
}
