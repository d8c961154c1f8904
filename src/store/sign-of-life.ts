import { hostname } from 'node:os';

/** Who wrote a row, and when it was last seen alive. */
export type SignOfLife = {
  pid: number;
  host: string;
  /** UTC, ms. */
  beat_at: number;
  /** The host's monotonic clock, ms: jumps of the wall clock and a sleeping laptop do not age it. */
  beat_mono: number;
};

/** A process that gave no sign for longer than this is dead, ms. */
export const SILENCE_MS = 60_000;

const host = hostname();

export function signOfLife(): SignOfLife {
  return { pid: process.pid, host, beat_at: Date.now(), beat_mono: monotonic() };
}

/**
 * Whether the process behind a sign of life is gone: on this host if its pid is, or if its monotonic clock
 * stands still (a pid used again, a restarted host); on another host, whose pids cannot be asked, by silence.
 */
export function isDead(sign: SignOfLife, silenceMs = SILENCE_MS): boolean {
  if (sign.host !== host) return Date.now() - sign.beat_at > silenceMs;
  const age = monotonic() - sign.beat_mono;
  return age < 0 || age > silenceMs || !pidExists(sign.pid);
}

function monotonic(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000;
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
