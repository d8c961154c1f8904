import { intentQuestion } from '../../../src/scenario/intent-questions.ts';
import type { BlockerId } from '../../../src/model/blocker.ts';
import type { ChatScript } from '../../../src/testbed/chat/chat-script.ts';
import type { ExitWay } from '../../../src/testbed/obstacles/exit-way.ts';
import { acts, wayOf } from './acts.ts';
import { blockersOf } from './blockers-of.ts';
import { deskOf } from './desk-of.ts';
import { deskFaces, endFace, menuFaces, stageFaces } from './faces-of.ts';
import type { Face } from './face.ts';
import { both, choicesOf } from './part.ts';
import type { Ending, Ingredients, Part, Stage } from './part.ts';
import { parts } from './parts.ts';
import { randomOf } from './random.ts';
import type { Random } from './random.ts';
import { en } from './slots-en.ts';
import { zh } from './slots-zh.ts';
import type { ActSlots, Flow } from './slots.ts';
import { styleOf } from './style-of.ts';
import type { Style } from './style-of.ts';

/** How one way is walked, and what its maker knows of it. */
export interface Walked {
  /** HOME first, the one that shows how it ended last; none where there is no way. */
  faces: readonly Face[];
  ends: Ending['outcome'];
  /** The last page says that it is done, and the account shows that it is not. */
  claimsDone: boolean;
  /** What the words at the end promise, if they promise a time. */
  promisedHours: number | null;
  /** Words by which the end is known; null: those of the last page. */
  shown: string | null;
}

export interface Desk {
  script: ChatScript;
  /** The link to the page with the chat. */
  help: string;
  says: readonly { text: string; names: boolean }[];
  last: string;
}

/** A composed app with its truth. */
export interface GeneratedApp {
  id: string;
  lang: 'zh' | 'en';
  flow: Flow;
  brand: string;
  style: Style;
  layout: 'pages' | 'single-page';
  note: string;
  homeTitle: string;
  /** The exit's entry is hard to see, and that of the upgrade is loud. */
  faintEntry: boolean;
  /** What else stands on HOME and on menus. */
  decoys: readonly string[];
  upgrade: ExitWay;
  exit: ExitWay;
  desk: Desk | null;
  /** Ids of the parts. */
  parts: readonly string[];
  /** What is to be counted against the exit. */
  blockers: readonly BlockerId[];
  onward: Walked;
  out: Walked;
  /** The other half of an intent pair: the same chat, asked for more. */
  asking: Walked | null;
}

const askedForMore = { text: intentQuestion('upgrade', 'zh').text, names: false };
const fairShare = 0.2;
const flows: readonly Flow[] = ['downgrade', 'cancel-renewal', 'refund'];

/** Composes the app of a seed, `gen-<seed>-<number>`. The same arguments give the same app. */
export function generate(seed: number, number: number): GeneratedApp {
  const id = `gen-${seed}-${number}`;
  const random = randomOf(id);
  const lang = random.pick(['zh', 'en'] as const);
  const slots = lang === 'zh' ? zh : en;
  const flow = random.pick(flows);
  const own = slots.exits[flow];
  const chosen = random.chance(fairShare) ? [] : partsFor(random, flow, lang);
  const of: Ingredients = {
    random,
    slots,
    own,
    flow,
    onFirst: random.chance(0.5),
    suppressed: random.chance(0.3),
  };
  const made = chosen.map((part) => part.make(of));
  const talk = made.find((each) => each.talk)?.talk;
  const noEntry = made.some((each) => each.noEntry);
  const shut = made.find((each) => each.shut)?.shut;
  const ending = made.find((each) => each.ending)?.ending;

  const [hub, inner, ...free] = [random.pick(slots.hub), ...random.some(slots.inner, 4)];
  const upgradeMenus = [hub!, inner!].slice(0, random.pick([0, 0, 1, 1, 2]));
  const under = made.find((each) => each.under)?.under ?? [];
  const isElsewhere = chosen.some((part) => ['unrelated', 'in-help'].includes(part.id));
  const exitMenus = isElsewhere ? under : [...upgradeMenus, ...free.slice(0, under.length)];

  const upgradeStages = [base(of, slots.upgrade)];
  const between = [base(of, own), ...made.flatMap((each) => each.stages ?? [])];
  const exitStages = asPages([...random.some(between, between.length), ...(shut ? [shut.stage] : [])]);
  const upgrade = wayOf(of, slots.upgrade, upgradeStages, {
    entry: random.pick(slots.upgrade.entry),
    under: upgradeMenus,
    more: made.find((each) => each.receipt)?.receipt,
    does: acts.upgrade,
  });
  const exit = wayOf(of, own, exitStages, {
    entry: noEntry ? null : (made.find((each) => each.label)?.label ?? random.pick(own.entry)),
    under: exitMenus,
    does: acts[flow],
    end: made.find((each) => each.end)?.end,
  });
  const desk = talk ? deskOf(of, talk) : null;
  const decoys = random.some(slots.decoys, random.int(2, 4));
  const app = {
    id,
    lang,
    flow,
    brand: random.pick(slots.brands),
    style: styleOf(random),
    layout: random.pick(['pages', 'single-page'] as const),
    note: random.pick(slots.notes),
    homeTitle: random.pick(slots.home),
    faintEntry: made.some((each) => each.faintEntry),
    decoys,
    upgrade,
    exit,
    desk,
    parts: chosen.map((part) => part.id),
    blockers: blockersOf(made, noEntry ? [] : exitStages, {
      onward: upgradeMenus.length + 1,
      exit: noEntry ? null : exitMenus.length + 1,
    }),
  };
  const isEvasive = made.some((each) => each.label !== undefined);
  const onward = [
    ...menuFaces(upgrade, exit, decoys, { namesRival: !isEvasive }),
    ...stageFaces(upgradeStages),
    endFace(upgrade),
  ];
  const walked = noEntry
    ? []
    : [
        ...menuFaces(exit, upgrade, decoys, { namesRival: true }),
        ...stageFaces(exitStages, shut?.calls ?? null),
        ...(shut ? [] : [endFace(exit)]),
      ];
  const asked = talk?.isPair && desk ? { ...desk, says: [askedForMore] } : null;
  return {
    ...app,
    asking: asked && {
      faces: deskFaces(asked),
      ends: 'done-now',
      claimsDone: false,
      promisedHours: null,
      shown: null,
    },
    onward: { faces: onward, ends: 'done-now', claimsDone: false, promisedHours: null, shown: null },
    out: {
      faces: desk ? deskFaces(desk) : walked,
      ends: ending?.outcome ?? 'done-now',
      claimsDone: ending?.claimsDone ?? false,
      promisedHours: ending?.promisedHours ?? null,
      shown: desk ? desk.last : (shut?.stage.scene.text[0]?.zh ?? null),
    },
  };
}

/** One to four parts that go together: where nothing leads to the way out, nobody meets what stands in it. */
function partsFor(random: Random, flow: Flow, lang: 'zh' | 'en'): Part[] {
  const fitting = parts.filter(
    (part) => part.flows.includes(flow) && (part.lang === undefined || part.lang === lang),
  );
  const most = random.int(1, 4);
  const chosen: Part[] = [];
  for (const part of random.some(fitting, fitting.length)) {
    const isTaken = part.kind !== 'scene' && chosen.some((each) => each.kind === part.kind);
    if (chosen.length === most || isTaken) continue;
    if (part.alone && chosen.length > 0) continue;
    chosen.push(part);
    if (part.alone) break;
  }
  return chosen;
}

/** The one question that fair apps ask, on both ways. */
function base(of: Ingredients, { ask, confirm }: ActSlots): Stage {
  const { random, slots } = of;
  const [title, text] = random.pick(ask);
  return {
    scene: {
      as: 'page',
      title: both(title),
      text: [both(text)],
      choices: choicesOf(of, { away: random.pick(slots.back), on: random.pick(confirm), keeps: false }),
    },
    decides: false,
    repeats: true,
    picks: null,
  };
}

/** A way begins with a page. */
function asPages([first, ...others]: readonly Stage[]): Stage[] {
  return [{ ...first!, scene: { ...first!.scene, as: 'page' } }, ...others];
}
