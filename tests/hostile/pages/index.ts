import type { HostilePage } from '../hostile-page.ts';
import { ansiPayloads } from './ansi-payloads.ts';
import { chatFlood } from './chat-flood.ts';
import { consoleFlood } from './console-flood.ts';
import { controlCharacters } from './control-characters.ts';
import { cookieBomb } from './cookie-bomb.ts';
import { costlyPicture } from './costly-picture.ts';
import { deepNesting } from './deep-nesting.ts';
import { dialogsInALoop } from './dialogs-in-a-loop.ts';
import { documentOpen } from './document-open.ts';
import { downloadBomb } from './download-bomb.ts';
import { droppedConnection } from './dropped-connection.ts';
import { endlessDialogs } from './endless-dialogs.ts';
import { endlessMutation } from './endless-mutation.ts';
import { endlessRequests } from './endless-requests.ts';
import { fileNames } from './file-names.ts';
import { forgedEvents } from './forged-events.ts';
import { forgedMessages } from './forged-messages.ts';
import { formulaPayloads } from './formula-payloads.ts';
import { frameChurn } from './frame-churn.ts';
import { frozenGlobals } from './frozen-globals.ts';
import { frozenPage } from './frozen-page.ts';
import { historyFlood } from './history-flood.ts';
import { hugeNames } from './huge-names.ts';
import { hundredPopups } from './hundred-popups.ts';
import { manyMegabytes } from './many-megabytes.ts';
import { manyNodes } from './many-nodes.ts';
import { networkWords } from './network-words.ts';
import { neverLoads } from './never-loads.ts';
import { openerHijack } from './opener-hijack.ts';
import { overriddenArray } from './overridden-array.ts';
import { overriddenDom } from './overridden-dom.ts';
import { overriddenEvent } from './overridden-event.ts';
import { overriddenJson } from './overridden-json.ts';
import { overriddenPerformance } from './overridden-performance.ts';
import { overriddenPromise } from './overridden-promise.ts';
import { permissionFlood } from './permission-flood.ts';
import { prototypeNames } from './prototype-names.ts';
import { redirectElsewhere } from './redirect-elsewhere.ts';
import { redirectLoop } from './redirect-loop.ts';
import { refreshLoop } from './refresh-loop.ts';
import { scriptPayloads } from './script-payloads.ts';
import { scriptedTrustedEvents } from './scripted-trusted-events.ts';
import { serviceWorker } from './service-worker.ts';
import { shadowMaze } from './shadow-maze.ts';
import { strictCsp } from './strict-csp.ts';
import { styleThatNeverComes } from './style-that-never-comes.ts';
import { tabCrash } from './tab-crash.ts';
import { thousandsOfFrames } from './thousands-of-frames.ts';
import { toastFlood } from './toast-flood.ts';
import { tricklingPage } from './trickling-page.ts';
import { turnedClock } from './turned-clock.ts';
import { unloadTraps } from './unload-traps.ts';
import { workerStorm } from './worker-storm.ts';

/** Every hostile page, by the id of its target. */
export const pages: Readonly<Record<string, HostilePage>> = {
  'ansi-payloads': ansiPayloads,
  'chat-flood': chatFlood,
  'console-flood': consoleFlood,
  'control-characters': controlCharacters,
  'cookie-bomb': cookieBomb,
  'costly-picture': costlyPicture,
  'deep-nesting': deepNesting,
  'dialogs-in-a-loop': dialogsInALoop,
  'document-open': documentOpen,
  'download-bomb': downloadBomb,
  'dropped-connection': droppedConnection,
  'endless-dialogs': endlessDialogs,
  'endless-mutation': endlessMutation,
  'endless-requests': endlessRequests,
  'file-names': fileNames,
  'forged-events': forgedEvents,
  'forged-messages': forgedMessages,
  'formula-payloads': formulaPayloads,
  'frame-churn': frameChurn,
  'frozen-globals': frozenGlobals,
  'frozen-page': frozenPage,
  'history-flood': historyFlood,
  'huge-names': hugeNames,
  'hundred-popups': hundredPopups,
  'many-megabytes': manyMegabytes,
  'many-nodes': manyNodes,
  'network-words': networkWords,
  'never-loads': neverLoads,
  'opener-hijack': openerHijack,
  'overridden-array': overriddenArray,
  'overridden-dom': overriddenDom,
  'overridden-event': overriddenEvent,
  'overridden-json': overriddenJson,
  'overridden-performance': overriddenPerformance,
  'overridden-promise': overriddenPromise,
  'permission-flood': permissionFlood,
  'prototype-names': prototypeNames,
  'redirect-elsewhere': redirectElsewhere,
  'redirect-loop': redirectLoop,
  'refresh-loop': refreshLoop,
  'script-payloads': scriptPayloads,
  'scripted-trusted-events': scriptedTrustedEvents,
  'service-worker': serviceWorker,
  'shadow-maze': shadowMaze,
  'strict-csp': strictCsp,
  'style-that-never-comes': styleThatNeverComes,
  'tab-crash': tabCrash,
  'thousands-of-frames': thousandsOfFrames,
  'toast-flood': toastFlood,
  'trickling-page': tricklingPage,
  'turned-clock': turnedClock,
  'unload-traps': unloadTraps,
  'worker-storm': workerStorm,
};
