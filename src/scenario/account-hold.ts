import type { DeclaredAccount } from '../model/account.ts';
import type { Direction } from '../model/words.ts';
import { openMachineStore, type MachineStore } from '../store/machine-store.ts';
import { sha256 } from '../store/sha256.ts';
import { StoreError } from '../store/store-error.ts';

const beatEvery = 5000;
const askEvery = 200;
/** An audit that waits longer says why, ms. */
const quietly = 5000;

let opened: MachineStore | null = null;

/** What all audits on this machine share; opened once in a process. */
export function machineStore(): MachineStore {
  return (opened ??= openMachineStore());
}

/**
 * Waits until no other walk on this machine, of whatever audit, uses the account, and holds it until it is released.
 *
 * @param heed called while it waits; throws where waiting must end
 */
export async function holdAccount(
  account: DeclaredAccount,
  origin: string,
  { walk, direction }: { walk: string; direction: Direction },
  heed: () => void,
): Promise<{ release(): void }> {
  const machine = machineStore();
  const ask = { account: keyOf(account, origin), walk, direction };
  const from = performance.now();
  let hasSaid = false;
  const release = () => machine.releaseLease(walk);
  while (!machine.acquireLease(ask)) {
    try {
      heed();
    } catch (error) {
      release();
      throw error;
    }
    if (!hasSaid && performance.now() - from > quietly) {
      hasSaid = true;
      console.error(waiting(account.name));
    }
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
  const beat = setInterval(() => beatOnce(machine, walk), beatEvery);
  return {
    release() {
      clearInterval(beat);
      release();
    },
  };
}

function beatOnce(machine: MachineStore, walk: string): void {
  try {
    machine.renewLease(walk);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** The same account under whatever name a scenario has for it; nobody can read from it whose it is. */
function keyOf({ name, username, email, phone }: DeclaredAccount, origin: string): string {
  return sha256(JSON.stringify([new URL(origin).host, username ?? email ?? phone ?? name]));
}

function waiting(name: string): string {
  return process.env['SEESAW_LANG'] === 'zh'
    ? `本机上另一次走查正在使用账号“${name}”，等它结束。`
    : `Another walk on this machine uses the account "${name}"; waiting until it has ended.`;
}
