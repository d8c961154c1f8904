import type { Manners as Declared } from '../model/manners.ts';
import type { ScenarioAction } from '../record/action-log.ts';
import type { MachineStore } from '../store/machine-store.ts';
import { isLoopback } from './accounts.ts';
import { stopFileOf } from './stop-file.ts';
import { WalkInterrupted } from './walk-ended.ts';

const usualPause = 1000;
/** What a site has to answer, or may have to. */
const asking = new Set([
  ...['click', 'dblclick', 'tap', 'dragTo', 'dragAndDrop', 'down', 'check', 'uncheck', 'setChecked'],
  ...['selectOption', 'setInputFiles', 'goto', 'goBack', 'goForward', 'reload'],
]);

/** How long walks wait between two things that their target must answer, ms. */
export function pauseOf(origin: string, declared: Declared | undefined): number {
  return declared?.pauseMs ?? (isLoopback(origin) ? 0 : usualPause);
}

/** What a site is called among all who take turns at it: its host, without what only names an edition of it. */
export function siteOf(origin: string): string {
  return new URL(origin).host.replace(/^(?:www|m|wap|mobile)\.(?=[^.]+\.)/, '');
}

/** How one walk behaves towards its target: it waits for its turn, and ends where somebody wants all walks to end. */
export class Manners {
  readonly #o: {
    machine: Pick<MachineStore, 'takeTurn'> | null;
    origin: string;
    pauseMs: number;
    auditFolder: string;
  };

  /** @param machine null where nobody has to wait */
  constructor(o: {
    machine: Pick<MachineStore, 'takeTurn'> | null;
    origin: string;
    pauseMs: number;
    auditFolder: string;
  }) {
    this.#o = o;
  }

  /** @throws {WalkInterrupted} if there is a stop file */
  heed(): void {
    if (stopFileOf(this.#o.auditFolder) !== null) throw new WalkInterrupted('a stop file was found');
  }

  /**
   * Waits for this walk's turn at its site, if the action is one that the site must answer.
   *
   * @returns whether it had to wait
   */
  async awaitTurn(action: Pick<ScenarioAction, 'method' | 'args'>): Promise<boolean> {
    const { machine, origin, pauseMs } = this.#o;
    if (machine === null || !asks(action)) return false;
    const wait = machine.takeTurn(siteOf(origin), pauseMs);
    if (wait <= 0) return false;
    await new Promise((resolve) => setTimeout(resolve, wait));
    this.heed();
    return true;
  }
}

function asks({ method, args }: Pick<ScenarioAction, 'method' | 'args'>): boolean {
  if (method !== 'press') return asking.has(method);
  return args.some((arg) => typeof arg === 'string' && /(?:^|\+)(?:Enter|Space| )$/.test(arg));
}
