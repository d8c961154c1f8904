import type { TextLoad } from '../model/text-load.ts';
import { corners, declared, klm, type Declared } from './klm-constants.ts';

/** What a person does in a flow, as far as `klm-1` asks. */
export interface PersonLoad {
  /** Clicks but those that only give a field the focus and those that send a message. */
  clicks: number;
  /** Text fields and addresses typed; `code` is a one-time code. */
  texts: { load: TextLoad; code: boolean }[];
  messages: TextLoad[];
  /** Viewport heights, one for every time that something had to be scrolled to. */
  scrolls: number[];
  /** Of the page: CJK characters and Latin words. */
  pageChars: number;
  pageWords: number;
  dialogChars: number;
  dialogWords: number;
}

/**
 * Predicted time of a person, seconds (`klm-1`; measurement.md §2.4, decisions, Measurement 4). Contains no
 * response and no imposed wait. A click is M + P + press; a text field M + 2H + nK; a message that and P + press.
 */
export function personTime(load: PersonLoad, constants: Declared = declared.assumed): number {
  const keys = (text: TextLoad): number => text.cjk * constants.keysPerHan + text.chars - text.cjk;
  const field = (text: TextLoad, code: boolean): number =>
    klm.M + 2 * klm.H + keys(text) * (code ? klm.codeK : klm.K);
  const minutes =
    klm.dialogShareRead * readingMinutes(load.dialogChars, load.dialogWords, constants) +
    constants.pageShareRead * readingMinutes(load.pageChars, load.pageWords, constants);
  return sum([
    load.clicks * (klm.M + klm.P + klm.press),
    ...load.texts.map((text) => field(text.load, text.code)),
    ...load.messages.map((message) => field(message, false) + klm.P + klm.press),
    ...load.scrolls.map((viewports) => klm.M / 2 + viewports * klm.scrollViewport),
    minutes * 60,
  ]);
}

/** The time, and its range over the declared constants (decisions, Measurement 12). Seconds. */
export function personTimeRange(load: PersonLoad): {
  low: number;
  mid: number;
  high: number;
  corners: number[];
} {
  return {
    low: personTime(load, declared.fastest),
    mid: personTime(load),
    high: personTime(load, declared.slowest),
    corners: corners.map((constants) => personTime(load, constants)),
  };
}

function readingMinutes(chars: number, words: number, constants: Declared): number {
  return chars / constants.zhCharsPerMinute + words / klm.enWordsPerMinute;
}

function sum(seconds: readonly number[]): number {
  return seconds.reduce((total, each) => total + each, 0);
}
