import type { ControlRef } from '../model/control.ts';
import type { ActionFact, DialogFact } from '../model/fact.ts';
import type { MeasuredStep } from '../model/measured.ts';
import type { TextLoad } from '../model/text-load.ts';

/** One step with all that later measures ask of it. */
export interface Step {
  act: MeasuredStep['act'];
  clicks: number;
  focusClicks: number;
  control: ControlRef | null;
  label: string;
  role: string;
  actions: ActionFact[];
  /** Dialog that it answers. */
  dialog: DialogFact | null;
  /** Where text was typed: names the field. '' elsewhere. */
  field: string;
  /** What was typed. */
  load: TextLoad;
  /** A one-time code. */
  code: boolean;
  /** A message that names the flow's goal. */
  goal: boolean;
  /** It left for another channel by itself: a link from a mail, an attested act. */
  channelSwitch: boolean;
  submits: boolean;
  state: number | null;
  confirmed: boolean;
  planned: boolean;
  search: boolean;
  /** When its first action began. */
  at: number;
  /** When its last action began: the moment that moved the flow on. */
  doneAt: number;
}
