import type { Dialog, Locator, Page } from '@playwright/test';
import { asksPaymentPassword } from '../lexicon/asks-payment-password.ts';
import { commitLook, dialogLook } from '../lexicon/commit-look.ts';
import {
  commitPlaces,
  looksOn,
  showsCharge,
  textsAround,
  textsFor,
  type CommitPlace,
} from '../measure/commit-places.ts';
import { readCharge, stops, type DeclaredCharge } from '../measure/read-charge.ts';
import type { Fact, MoneyFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { notAnAction, type ScenarioAction } from '../record/action-log.ts';
import { lookAt, type Look } from '../record/look-at.ts';
import type { PageRecorder } from '../record/page-recorder.ts';
import type { Recorder } from '../record/recorder.ts';
import { struckTexts } from '../record/struck-texts.ts';
import { activatedBy, commitAmong, isNamed, type Activated } from './activated.ts';
import { cameLate } from './came-late.ts';
import { glance } from './glance.ts';
import { PaymentHold } from './payment-hold.ts';
import { actsByScript } from './script-clicks.ts';
import { typing } from './typing.ts';

/** What the scenario said of what it is doing: an irreversible step, or why what looks like one is none. */
export type Leave = { declared: Record<string, string> | null; waived: string | null };

/** Why a walk may not go on. `undeclared` is for its author to settle. */
export type MoneyStop = { kind: 'undeclared' | 'exceeds'; reason: string };

export type MoneyGuardOptions = {
  recorder: Recorder;
  write(fact: Fact): void;
  now(): number;
  /** A page was about to pay by itself, or by what names nothing of the kind. */
  onHeld(stop: MoneyStop): void;
};

const version = 'money-4, commit-4';

/**
 * Reads the screen just before an activation: what a declared step is going to take, and whether an undeclared one
 * looks as if it paid or confirmed for good, by whatever way it is activated.
 */
export class MoneyGuard {
  readonly #o: MoneyGuardOptions;
  readonly #hold: PaymentHold;
  #pointer: { x: number; y: number } | null = null;
  #hasPassed = false;

  constructor(options: MoneyGuardOptions) {
    this.#o = options;
    this.#hold = new PaymentHold((recorder, sent) => options.onHeld(this.#held(recorder, sent)));
  }

  /** Another phase begins: what was declared in the one before lets nothing pass in this one. */
  begin(): void {
    this.#hasPassed = false;
  }

  /** A settled screen is faced: what it sends from now on undeclared is held back if it shows what it takes. */
  async stood(page: Page, screen: Screen, { declared, waived }: Leave): Promise<void> {
    const recorder = await this.#o.recorder.recorderOf(page);
    // What follows a declared step belongs to it: a bank's page may send itself on.
    const isFree = declared !== null || waived !== null || this.#hasPassed;
    if (isFree || !takesMoney(screen)) await this.#hold.release(recorder);
    else await this.#hold.hold(recorder, 'other');
  }

  /** Follows the pointer: `mouse.down` says no place. */
  notePointer({ api, args: [x, y] }: ScenarioAction): void {
    if (api.startsWith('mouse.') && typeof x === 'number' && typeof y === 'number') this.#pointer = { x, y };
  }

  /**
   * Why an activation must not be made; null if nothing is in its way.
   *
   * @param stood the settled screen; undefined where none is recorded (`setup`, `verify`): then it is looked at
   */
  async before(action: ScenarioAction, leave: Leave, stood?: Screen | null): Promise<MoneyStop | null> {
    return notAnAction(async () => {
      const { page } = action;
      const recorder = await this.#o.recorder.recorderOf(page);
      if (stood === undefined) await cameLate(action);
      const screen = stood === undefined ? await lookAt(recorder) : stood;
      if (!screen) return null;
      const { declared, waived } = leave;
      if (declared || waived !== null) await this.#hold.release(recorder);
      const at = { page: recorder.id, screen: stood?.screen ?? null };
      const pin = await this.#pinField(action, screen, recorder);
      if (pin && !declared) return this.#undeclared({ label: pin.name, look: 'pays' }, waived, at);
      // It stands in a dialog of its own, that need not name the plan: the screen below did.
      if (pin && declared) return this.#read(shownTo(pin.at, screen), { ...declared, plan: '' }, at);
      const places = declared ? [] : [...commitPlaces(screen), ...(await unnamedPlace(action, screen))];
      const isHeld = waived === null && (places.length > 0 || takesMoney(screen));
      if (!declared && places.length === 0 && !isHeld) return null;
      if (isScript(action) && places.length > 0) {
        // Which of them it operates cannot be told.
        return this.#undeclared(places[0]!, waived, at);
      }
      const led = declared || action.method !== 'goto' ? null : placeLedTo(action, places);
      if (led) return this.#undeclared(led, waived, at);
      const activated = await activatedBy(action, screen, recorder, this.#pointer);
      if (!declared) {
        const place = commitAmong(action, activated, places);
        const stop = place && this.#undeclared(place, waived, at);
        if (!stop && isHeld) await this.#hold.hold(recorder, isNamed(activated) ? 'control' : 'other');
        return stop;
      }
      const struck = await struckTexts(recorder);
      return this.#read({ ...shownTo(activated, screen), struck }, declared, at);
    });
  }

  #held(recorder: PageRecorder, sent: string): MoneyStop {
    const reason =
      `the page was about to send what looks like a payment (${sent}), and the scenario does not declare it: ` +
      'put what leads there into walk.irreversible, or say with walk.waive why it is nothing of the kind';
    const at = { page: recorder.id, screen: null, label: sent, look: 'pays' as const };
    const none = { amounts: [], charge: null, plans: [], declared: {} };
    this.#write({ ...at, ...none, verdict: 'undeclared', reason });
    return { kind: 'undeclared', reason };
  }

  /**
   * Whether an action types into a field for the password that pays: its last digit may be all that is waited for.
   *
   * @param stood as in `before`
   */
  async typesPin(action: ScenarioAction, stood?: Screen | null): Promise<boolean> {
    if (!types(action)) return false;
    return notAnAction(async () => {
      const recorder = await this.#o.recorder.recorderOf(action.page);
      const screen = stood === undefined ? await lookAt(recorder) : stood;
      return screen !== null && (await this.#pinField(action, screen, recorder)) !== null;
    });
  }

  async #pinField(
    action: ScenarioAction,
    screen: Look,
    recorder: PageRecorder,
  ): Promise<{ name: string; at: Activated } | null> {
    const texts = [...screen.blocks.map(({ text }) => text), ...screen.controls.map(({ name }) => name)];
    if (!types(action) || !texts.some(asksPaymentPassword)) return null;
    const at = await activatedBy(action, screen, recorder, this.#pointer);
    const [field] = at.controls;
    const name = field && [field.name, ...textsAround(screen, field)].find(asksPaymentPassword);
    return name === undefined ? null : { name, at };
  }

  /** Why a native dialog must not be accepted; null if it may. */
  accepting(dialog: Dialog, page: string, { declared, waived }: Leave): MoneyStop | null {
    if (dialog.type() !== 'confirm' && dialog.type() !== 'prompt') return null;
    const label = dialog.message().slice(0, 4000);
    const look = dialogLook(label);
    const at = { page, screen: null };
    // It names no plan, and need say no amount: the screen below did.
    if (declared) return this.#read({ label, texts: [], look }, { ...declared, plan: '' }, at);
    return look && this.#undeclared({ label, look }, waived, at);
  }

  #undeclared(
    { label, look }: { label: string; look: MoneyFact['look'] },
    waived: string | null,
    at: Pick<MoneyFact, 'page' | 'screen'>,
  ): MoneyStop | null {
    const what = look === 'pays' ? 'looks as if it paid' : 'looks as if it confirmed something for good';
    const reason =
      `"${label.slice(0, 80)}" ${what}, and the scenario does not declare it: ` +
      'put it into walk.irreversible, or say with walk.waive why it is nothing of the kind';
    this.#write({
      ...at,
      label,
      look,
      amounts: [],
      charge: null,
      plans: [],
      declared: {},
      verdict: waived === null ? 'undeclared' : 'waived',
      reason: waived ?? reason,
    });
    return waived === null ? { kind: 'undeclared', reason } : null;
  }

  #read(
    shown: Parameters<typeof readCharge>[0] & { look: MoneyFact['look'] },
    declared: Record<string, string>,
    at: Pick<MoneyFact, 'page' | 'screen'>,
  ): MoneyStop | null {
    const charge: DeclaredCharge = { pays: declared['pays'] ?? null, plan: declared['plan'] || null };
    const read = readCharge(shown, charge);
    this.#hasPassed ||= !stops(read.verdict);
    this.#write({ ...at, label: shown.label, look: shown.look, declared, ...read });
    return stops(read.verdict) ? { kind: 'exceeds', reason: read.reason } : null;
  }

  #write(fact: Omit<MoneyFact, 'kind' | 'at' | 'version'>): void {
    this.#o.write({ kind: 'money', at: this.#o.now(), ...fact, version });
  }
}

/** Whether a screen shows that money is taken: by a control, or by what it says is due. */
function takesMoney(screen: Look): boolean {
  return showsCharge(screen) || commitPlaces(screen).length > 0;
}

function isScript({ method, args }: ScenarioAction): boolean {
  return /^(\$\$?eval|evaluate)/.test(method) && args.some(actsByScript);
}

/** Puts a text, or a digit of it, into a field. */
function types({ method, args }: ScenarioAction): boolean {
  return typing.has(method) || (method === 'press' && args.some((arg) => /^[0-9]$/.test(String(arg))));
}

/** Whoever opens the address of a control that commits does what it does. */
function placeLedTo({ page, args }: ScenarioAction, places: readonly CommitPlace[]): CommitPlace | null {
  const address = (text: string) => (URL.canParse(text, page.url()) ? new URL(text, page.url()).href : null);
  const to = address(String(args[0]));
  const leads = ({ control }: CommitPlace) => !!control?.target && address(control.target) === to;
  return (to !== null && places.find(leads)) || null;
}

/** What a control is called that shows nothing but what a style draws on it: the browser's own name tells. */
async function unnamedPlace({ locator }: ScenarioAction, screen: Look): Promise<CommitPlace[]> {
  if (!locator || !('ariaSnapshot' in locator)) return [];
  const nameless = screen.controls.filter(({ name }) => name.trim() === '');
  if (nameless.length === 0) return [];
  if (
    !(await (locator as Locator)
      .first()
      .isVisible()
      .catch(() => false))
  )
    return [];
  const bounds = await glance(locator, (one, patience) => one.boundingBox(patience));
  const control = nameless.find(
    ({ box: [x, y] }) => bounds !== null && Math.abs(x - bounds.x) < 1 && Math.abs(y - bounds.y) < 1,
  );
  if (!control) return [];
  const said = await glance(locator, (one, patience) => one.ariaSnapshot(patience));
  const [, label = ''] = /^- \w+ "((?:[^"\\]|\\.)*)"/.exec(said ?? '') ?? [];
  const look = commitLook(label, textsAround(screen, control), control.layer > 0);
  const { box, layer, frame } = control;
  return look ? [{ look, label, box, layer, frame, control }] : [];
}

/** What stands at what is activated. Where that cannot be told: all that the layer on top shows. */
function shownTo(
  { controls }: Activated,
  screen: Look,
): { label: string; texts: string[]; near: string[]; look: MoneyFact['look'] } {
  const lookOf = looksOn(screen);
  const looks = new Map(controls.map((each) => [each, lookOf(each)]));
  const control = controls.find((each) => looks.get(each)) ?? controls[0];
  const none = {
    layer: screen.layers.length - 1,
    frame: screen.frames[0]?.id ?? '',
    order: Infinity,
    chat: false,
    context: '',
  };
  return {
    label: control?.name ?? '',
    texts: textsFor(screen, control ?? none),
    near: textsAround(screen, control ?? none),
    look: (control && looks.get(control)) ?? null,
  };
}
