import { z } from 'zod';
import { Box } from './control.ts';

/** The catalogue: forty blockers (blockers.md §4.2). */
export const blockerIds = [
  'ENT-01',
  'ENT-02',
  'ENT-03',
  'ENT-04',
  'ENT-05',
  'ENT-06',
  'CHN-01',
  'CHN-02',
  'CHN-03',
  'CHN-04',
  'BOT-01',
  'BOT-02',
  'BOT-03',
  'BOT-04',
  'AGT-01',
  'TIM-01',
  'TIM-02',
  'TIM-03',
  'ELG-01',
  'ELG-02',
  'AUT-01',
  'AUT-02',
  'AUT-03',
  'RET-01',
  'RET-02',
  'RET-03',
  'LOS-01',
  'SHM-01',
  'SRV-01',
  'SRV-02',
  'CNF-01',
  'CNF-02',
  'CNF-03',
  'VIS-01',
  'PRE-01',
  'REF-01',
  'REF-02',
  'EFX-01',
  'DSC-01',
  'ERR-01',
] as const;
export const BlockerId = z.enum(blockerIds);
export type BlockerId = z.infer<typeof BlockerId>;

/** 1 note … 5 cannot finish by oneself (blockers.md §4.1). */
export const Severity = z.int().min(1).max(5);

/** text; text and structure; structure, timing or network (blockers.md §4.1). */
export const Confidence = z.union([z.literal(0.6), z.literal(0.8), z.literal(0.9)]);

/**
 * Why a blocker that was detected in a walk does not count. `control`: the onward flow has it too, as strong.
 * `absorbed`: it is part of the blocker `by`, one design fact (decisions, Blockers 4). `rejected`: it rests on words
 * alone, and a person who looked at them says that it is none. `exempt`: the rules of the sector demand it (decisions,
 * Blockers 1).
 */
export const NotCounted = z.object({
  why: z.enum(['control', 'absorbed', 'rejected', 'exempt']),
  by: BlockerId.nullable(),
});
export type NotCounted = z.infer<typeof NotCounted>;

/** A blocker that one exit walk met, with what shows it. */
export const FoundBlocker = z.object({
  id: BlockerId,
  /** Kind within the id, e.g. `window` or `frequency` of TIM-01; '' where it has none. */
  subtype: z.string(),
  severity: Severity,
  /** Number of the measured step after which it was met; null if it was met on HOME, or nowhere in particular. */
  step: z.int().nullable(),
  /** Recorded state that shows it; null where none does (a native dialog, an absence). */
  state: z.int().nullable(),
  screenHash: z.string().nullable(),
  /** The words that show it, exactly as recorded; '' where it is no text. */
  quote: z.string(),
  /** The whole block, label, message or dialog in which they stand, and where in it they begin. */
  context: z.string(),
  offset: z.int().nonnegative(),
  /** Where it lies on the picture of `state`, CSS px; null where it has no place. */
  box: Box.nullable(),
  /** What it was compared with, in numbers or words of the onward walks; '' where nothing was. */
  against: z.string(),
  confidence: Confidence,
  /** Version of the detector. */
  version: z.string(),
  /** null: it counts. */
  notCounted: NotCounted.nullable(),
});
export type FoundBlocker = z.infer<typeof FoundBlocker>;
