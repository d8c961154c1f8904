import { aimAt, listenFirst, lowerShield, raiseShield } from './aim.ts';
import { declareChat, rootSuspects } from './chat.ts';
import { describeControl, focused } from './describe.ts';
import { listen, listenAgain } from './events.ts';
import { hitAt } from './layer.ts';
import { fieldValues, maskAside, maskBoxes, textsInView } from './mask-boxes.ts';
import { watchPermissions } from './permissions.ts';
import { adoptRoot, flatParent } from './roots.ts';
import { now, send } from './send.ts';
import { sendingOf } from './sending.ts';
import { shownMark } from './shown-mark.ts';
import { snapshot } from './snapshot.ts';
import { elementOf, uidOf } from './uid.ts';
import { tellTyped } from './typed.ts';
import { beginAction, endAction, giveUp, noteTurns, probe, watch } from './watch.ts';

/**
 * The recorder's part in the page. It runs in a world of its own: the page can neither see nor call it. The
 * harness calls these functions over the protocol; answers are JSON.
 */
const recorder = {
  snapshot: () => JSON.stringify(snapshot()),
  probe: () => JSON.stringify(probe()),
  clock: () => now(),
  beginAction: () => {
    listenAgain();
    beginAction();
  },
  endAction,
  giveUp: () => JSON.stringify(giveUp()),
  focus: () => {
    const element = focused();
    return JSON.stringify(element && describeControl(element));
  },
  /** The control at a point of this frame's viewport. */
  at: (x: number, y: number) => {
    const element = hitAt(x, y);
    return JSON.stringify(element && describeControl(element));
  },
  /** The suspect, for the protocol to say whether it holds a closed shadow root. */
  element: (uid: number) => elementOf(uid),
  adopt: (node: Node) => {
    const root = node instanceof ShadowRoot ? node : node.getRootNode();
    if (root instanceof ShadowRoot) adoptRoot(root);
  },
  /** Brings a control into view; where a click would land on it. */
  aimAt: (uid: number) => JSON.stringify(aimAt(uid)),
  /** What Enter in a text field sends. */
  sendingOf: (uid: number) => JSON.stringify(sendingOf(uid)),
  shownMark,
  rest: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
  raiseShield,
  lowerShield,
  uid: (element: Element) => uidOf(element),
  /** Makes the smallest box around a point that is at least as large as the given size a chat widget. */
  declareChat: (x: number, y: number, width: number, height: number) => {
    let at = hitAt(x, y);
    while (
      at &&
      (at.getBoundingClientRect().width < width - 2 || at.getBoundingClientRect().height < height - 2)
    )
      at = flatParent(at);
    if (at) {
      declareChat(at);
      noteTurns(now());
    }
    return at !== null;
  },
  /** What in the chats could hold a closed shadow root. */
  chatSuspects: () => JSON.stringify(rootSuspects()),
  /** Boxes of every occurrence of the given texts, for masking pictures. */
  maskBoxes: (texts: string[]) => JSON.stringify(maskBoxes(texts)),
  textsInView: () => JSON.stringify(textsInView()),
  maskAside: (texts: string[]) => JSON.stringify(maskAside(texts)),
  tellTyped,
  /** What stands in fields, for masking pictures. */
  fieldValues: () => JSON.stringify(fieldValues()),
};
export type PageRecorder = typeof recorder;

const world = globalThis as unknown as { __seesaw?: PageRecorder };
if (!world.__seesaw) {
  world.__seesaw = recorder;
  send({ kind: 'hello' });
  listenFirst();
  listen();
  watch();
  watchPermissions();
}
