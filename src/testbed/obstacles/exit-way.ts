import type { Account } from '../account.ts';
import type { Words } from '../words.ts';

/** One thing that can be chosen on a scene. */
export interface Choice {
  label: Words;
  /**
   * `on`: to the next scene, behind the last one it is done; `away`: back to where the plan stays as it is; else an
   * address of the app, a phone number (`tel:…`), or an address elsewhere that no walk follows.
   */
  leads: 'on' | 'away' | `/${string}` | `tel:${string}` | `https://${string}`;
  /** How loud it is; `vanishing`: small, pale and without an edge. */
  look: 'bright' | 'plain' | 'faint' | 'vanishing';
}

/** One of these can be chosen. */
export interface Pick {
  legend: Words;
  options: readonly Words[];
  /** Which of them is chosen when the scene opens; left out: none. */
  preset?: number;
  /** Which of them a walk chooses; null: it may be left alone, and is. Left out: the first. */
  take?: number | null;
}

/** Something to fill. */
export interface Field {
  kind: 'text' | 'long-text' | 'code' | 'slider';
  label: Words;
  /** What a walk fills in; null: it may be left empty, and is. */
  value: Words | null;
  minLength?: number;
}

/** One screen between the entry and the end. */
export interface Scene {
  /** A page of its own, or a dialog over the page before it. The first scene of a way is a page. */
  as: 'page' | 'dialog';
  title: Words;
  text: readonly Words[];
  /** A list under the text. */
  list?: readonly Words[];
  /** What must be chosen (one of them) before the way on opens, unless a walk may leave it alone. */
  pick?: Pick;
  /** What must be filled before the way on opens, but for those that a walk may leave empty. */
  fields?: readonly Field[];
  /** The way on opens after so many seconds, which are counted down. */
  opensAfter?: number;
  /** Something else that counts down (a sale, a code that can be sent again), and nothing waits for it. */
  countsDown?: { words: Words; seconds: number };
  /** Pressing the way on does nothing at all. */
  dead?: true;
  choices: readonly Choice[];
  /** Shown only to accounts for which this holds; left out: always. */
  only?: (account: Account) => boolean;
}

/** What happens behind the last scene, and the page that says so. */
export interface End {
  title: Words;
  /** Sentences; they may tell dates of the account. */
  text: (account: Account) => readonly Words[];
  does: (account: Account) => void;
  choices: readonly Choice[];
  /** The server fails: the page that says so comes with this status. */
  status?: 500;
  /** How long the server takes, ms. */
  takes?: number;
}

/**
 * A way out of a contract, as data. A fair one has an entry beside the upgrade, asks what the upgrade asks, and does
 * it at once. **An obstacle is a function from a way to a way** (`Obstacle`): it adds a scene, moves the entry, or
 * changes the end, and touches nothing else. So obstacles compose (`withObstacles`), and each can be switched on alone.
 *
 * An app is made of
 *
 * 1. its own pages, words, layout and style, as any app of the testbed (`TestbedApp`); nothing here paints them;
 * 2. one `ExitWay` for each way out: `withObstacles(fairWay, buriedEntry(…), timeWindow(…), lossNotice(…))`;
 * 3. `exitRoutes(routes, { base, way, page, away })`, which serves the scenes in the app's own page as
 *    `section.scene` and `dialog.scene`, with `.choices` and the looks `.bright`, `.plain`, `.faint` to be styled,
 *    and `sceneScript` in the app's script;
 * 4. a menu that leads to `base`, where `way.entry` says (`entry.under` are the menus from HOME, outermost first);
 *    none if `entry` is null;
 * 5. where people serve: a `ChatScript` whose intents went through the chat's obstacles (`keywordGate`, `slowHuman`,
 *    `dissuasion`, `valueUsedRefusal`, `callBackByAgent`), with `chatRoutes` and `chatWidget`.
 *
 * `apps/plain` is the neutral app on which each obstacle stands alone, and `apps/plain/mutations.ts` says which
 * blockers each of them is to raise.
 */
export interface ExitWay {
  /**
   * Its label, the menus under which it lies, and a menu under which it stands a second time; null: nothing on the
   * web leads there.
   */
  entry: { label: Words; under: readonly Words[]; also?: Words } | null;
  scenes: readonly Scene[];
  end: End;
}

export type Obstacle = (way: ExitWay) => ExitWay;

/** The obstacles in the order in which a customer meets them. */
export function withObstacles(way: ExitWay, ...obstacles: Obstacle[]): ExitWay {
  return obstacles.reduce((changed, obstacle) => obstacle(changed), way);
}

/** The way with one scene more before its end. */
export function withScene(way: ExitWay, scene: Scene): ExitWay {
  return { ...way, scenes: [...way.scenes, scene] };
}

/** The way with its last scene changed. */
export function withLastScene(way: ExitWay, change: (scene: Scene) => Scene): ExitWay {
  return { ...way, scenes: [...way.scenes.slice(0, -1), ...way.scenes.slice(-1).map(change)] };
}
