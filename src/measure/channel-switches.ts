import { controlKey } from './control-kind.ts';
import type { Flow } from './flow.ts';
import type { Step } from './step.ts';

/** Addresses that leave the web: phone, mail, text message, an app or its store. */
const leaving =
  /^(?!https?:|about:|blob:|data:|file:|javascript:)[a-z][a-z0-9+.-]*:|^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|app\.adjust\.com|a\.app\.qq\.com)\b/iu;

/**
 * Times that a flow left the web page for another channel: a link from a mail, an act attested outside the
 * browser, a control that leads to a phone, a mail, an app or a store.
 */
export function channelSwitches(flow: Flow, steps: readonly Step[]): number {
  return steps.filter((step) => step.channelSwitch || leaving.test(targetOf(flow, step))).length;
}

function targetOf(flow: Flow, { act, control, state }: Step): string {
  if (act !== 'activate' || !control) return '';
  const screen = flow.states.find((each) => each.screen === state);
  return screen?.controls.find((each) => controlKey(each) === controlKey(control))?.target ?? '';
}
