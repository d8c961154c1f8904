/** Ways out that a generated app may have. */
export type Flow = 'downgrade' | 'cancel-renewal' | 'refund';

/** A title and one sentence under it. */
export type Said = readonly [title: string, text: string];

/** What is said of one act; every list holds at least five natural wordings. */
export interface ActSlots {
  entry: readonly string[];
  /** Title and text of the one question that fair apps ask. */
  ask: readonly Said[];
  /** Answers that name the act. */
  confirm: readonly string[];
  done: readonly Said[];
}

export interface ExitSlots extends ActSlots {
  /** A second and a third time of asking. */
  askAgain: readonly Said[];
  confirmAgain: readonly string[];
  /** Goes on, and names the act. */
  goOn: readonly string[];
  shame: readonly string[];
  loss: readonly Said[];
  fee: readonly Said[];
  survey: readonly string[];
  windows: readonly ((days: number) => string)[];
  bound: readonly Said[];
  shop: readonly Said[];
  phone: readonly ((number: string) => Said)[];
  service: readonly Said[];
  app: readonly Said[];
  callBack: readonly ((hours: number) => Said)[];
  /** A label, and the words that it wants. */
  phrases: readonly Said[];
  /** Dearer than what one has. */
  dearer: readonly Said[];
  /** Leaves nothing open but whether 取消 (Cancel) is meant for the question. */
  tricks: readonly Said[];
  /** Messages that name the act. */
  chat: readonly string[];
  agentDone: readonly string[];
  agentArgues: readonly string[];
  agentCalls: readonly ((hours: number) => string)[];
}

/** All wordings of one language. Written for this generator; none is taken from a detector's tests. */
export interface Slots {
  brands: readonly string[];
  home: readonly string[];
  hub: readonly string[];
  inner: readonly string[];
  offTopic: readonly string[];
  decoys: readonly string[];
  notes: readonly string[];
  back: readonly string[];
  keep: readonly string[];
  /** Goes on without a word of the act, and without a plain yes. */
  next: readonly string[];
  notice: readonly string[];
  gotIt: readonly string[];
  toHome: readonly string[];
  offers: readonly Said[];
  acceptOffer: readonly string[];
  declineOffer: readonly string[];
  losses: readonly string[];
  reasons: readonly string[];
  surveyLegend: readonly string[];
  evasive: readonly string[];
  call: readonly string[];
  help: readonly string[];
  service: readonly string[];
  bots: readonly string[];
  agents: readonly string[];
  greeting: readonly string[];
  preset: readonly string[];
  handover: readonly string[];
  /** What a person says to whoever asks for a dearer plan. */
  sells: readonly string[];
  yesPlease: readonly string[];
  valueUsed: readonly Said[];
  agentValueUsed: readonly string[];
  typeTitle: readonly string[];
  /** Labels of fields for a number of an identity card, and for a code that was sent. */
  idNumber: readonly string[];
  code: readonly string[];
  waits: readonly Said[];
  /** Stays with what there is, as one of two things to choose. */
  stayChoice: readonly string[];
  /** Says nothing for or against. */
  neutral: readonly Said[];
  /** Something else than leaving, and nothing is given for it. */
  diversions: readonly string[];
  failures: readonly Said[];
  vouchers: readonly Said[];
  /** Dated and numbered; behind the way in. */
  receipts: readonly string[];
  cancel: string;
  ok: string;
  later: readonly ((day: string) => Said)[];
  upgrade: ActSlots;
  exits: Readonly<Record<Flow, ExitSlots>>;
}
