import { readdirSync, readFileSync } from 'node:fs';

/** Linux reports processor time in ticks of 1/100 s whatever the kernel's own rate is (proc(5), USER_HZ). */
const ticksPerSecond = 100;

export type TreeUse = {
  /** Processor seconds of a process and all that it started, ended ones included. */
  cpu: number;
  /** Memory that they hold now, MB: proportional set sizes, shared pages counted once. */
  memory: number;
};

/** What a process and its descendants use, from /proc; null where there is no /proc (macOS, Windows). */
export function treeUse(root: number): TreeUse | null {
  if (process.platform !== 'linux') return null;
  const processes = new Map<number, { parent: number; ticks: number }>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const stat = pid > 0 ? contentOf(`/proc/${name}/stat`) : null;
    if (stat === null) continue;
    // The name in brackets may hold spaces; fields are counted from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    processes.set(pid, { parent: Number(fields[1]), ticks });
  }
  const own = [...processes.keys()].filter((pid) => descendsFrom(pid, root, processes));
  return {
    cpu: own.reduce((sum, pid) => sum + processes.get(pid)!.ticks, 0) / ticksPerSecond,
    memory: own.reduce((sum, pid) => sum + shareOf(pid), 0) / 1024,
  };
}

function descendsFrom(pid: number, root: number, processes: Map<number, { parent: number }>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 0; at = processes.get(at)?.parent)
    if (at === root) return true;
  return false;
}

function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(contentOf(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended meanwhile.
    return null;
  }
}
