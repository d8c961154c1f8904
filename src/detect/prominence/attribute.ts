import type { NotCompared } from '../../model/prominence.ts';
import type { Subject } from './subject.ts';

/** A value, or why there is none. */
export type Reading<T> = { value: T; why: null } | { value: null; why: NotCompared };

export function known<T>(value: T): Reading<T> {
  return { value, why: null };
}

export function notKnown(why: NotCompared): Reading<never> {
  return { value: null, why };
}

/** One thing in which two controls are compared. */
export interface Attribute<T> {
  unit(subject: Subject): string;
  read(subject: Subject): Reading<T>;
  /** One value is clearly less prominent than the other. Where each is less than the other, neither is. */
  isLess(one: T, other: T): boolean;
  show(value: T): number | string;
}
