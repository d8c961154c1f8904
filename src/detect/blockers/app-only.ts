import { appOnlyIn } from '../../lexicon/claims/app-only.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { topLayer } from '../../measure/main-text.ts';
import type { Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';
import type { Detector, Sighting } from '../detector.ts';
import { isPassable } from '../ending.ts';
import { placeOf, saidIn } from '../said-in.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '只能在别处操作', en: 'Only in an app or store' };

export const appOnly: Detector = {
  strings: {
    name,
    explanation: {
      zh: '这里办不成，要换到手机应用、应用商店或者另一台设备上去办。',
      en: 'It was not done here: it is done in an app, with an app store or on another device.',
    },
    against: null,
    note: 'Subtype `app`, `store` or `device`. It does not count where the upgrade sends there too.',
  },
  meta: {
    id: 'ENT-06',
    name,
    family: 'ENT',
    severity: 4,
    ontology: 'Obstruction',
    version: 'ENT-06/1 app-1',
  },
  compares: 'alone',
  detect(walk) {
    if (isPassable(walk)) return [];
    const leads = onlyWayOn(walk);
    const said = saidIn(walk, appOnlyIn, ({ role }) => role !== 'control');
    if (said.length > 0) {
      return said.map((each) => ({
        ...placeOf(each),
        strength: 4,
        confidence: leads ? 0.8 : 0.6,
      }));
    }
    return leads ? [leads] : [];
  },
};

/** Addresses of app stores, and of a page that opens them. */
const store =
  /^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery\.huawei\.com|a\.app\.qq\.com|sj\.qq\.com|app\.mi\.com|m\.app\.mi\.com|galaxystore\.samsung\.com|apps\.microsoft\.com)\b|^(?:itms(?:-apps|-appss)?|market|appmarket|mimarket|samsungapps):/iu;
/** Schemes that stay in the browser, write or telephone. Any other one opens an app. */
const ofTheBrowser = /^(?:https?|about|blob|data|javascript|file|mailto|tel|sms):/iu;
const scheme = /^[a-z][a-z\d+.-]*:/iu;

function leadsToApp({ target }: Control): boolean {
  return store.test(target) || (scheme.test(target) && !ofTheBrowser.test(target));
}

/** Goes back, closes, or leads to help: no way on. */
const noWayOn =
  /^(?:返回|关闭|取消|知道了|我知道了|好的?|确定|稍后|以后再说|首页|回到?首页|上一[步页]|刷新|帮助|联系客服|back|go back|close|cancel|ok|okay|got it|not now|later|maybe later|home|help|dismiss|done|×|x)$/u;

/**
 * The last screen leads to an app or a store and, what HOME and menus have aside, nowhere else. A badge that was there
 * before the flow was begun says nothing.
 */
function onlyWayOn({ flow, indication, sights, stepAt }: WalkView): Sighting | null {
  const state = sights.at(-1)?.states.at(-1);
  if (!indication || !state || state.at <= indication.doneAt) return null;
  const before = flow.states.filter((each) => each.at <= indication.doneAt).flatMap((each) => each.controls);
  const options = waysOn(state, before);
  const link = options.find(leadsToApp);
  if (!link || options.some((each) => !leadsToApp(each))) return null;
  if (state.controls.some((each) => !leadsToApp(each) && namesGoal(each.name, flow.head.flow))) return null;
  return {
    subtype: store.test(link.target) ? 'store' : 'app',
    strength: 4,
    step: stepAt(state.at),
    state: state.screen,
    screenHash: state.screenHash,
    quote: link.name,
    context: link.name,
    offset: 0,
    box: link.box,
    confidence: 0.8,
  };
}

/** Enabled controls of the top layer that lead further. */
function waysOn(state: Screen, before: readonly Control[]): Control[] {
  const top = topLayer(state);
  const known = new Set(before.map((each) => `${normalise(each.name)} ${each.target}`));
  return state.controls.filter(
    (each) =>
      each.layer === top &&
      !each.state.disabled &&
      !each.chat &&
      !['header', 'footer', 'nav'].includes(each.region) &&
      !known.has(`${normalise(each.name)} ${each.target}`) &&
      !noWayOn.test(normalise(each.name)),
  );
}
