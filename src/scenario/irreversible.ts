import { z } from 'zod';

/** What an irreversible step does: at least one of `pays`, `changes`, `ends`, `deletes`. */
export const Irreversible = z
  .strictObject({
    pays: z
      .string()
      .regex(/^\d+(\.\d{1,2})? [A-Z]{3}$/, 'an amount reads like 30.00 CNY')
      .optional(),
    /** Name of the plan as the screen shows it: without it on the screen the walk stops. */
    plan: z.string().min(1).optional(),
    changes: z.string().optional(),
    ends: z.string().optional(),
    deletes: z.string().optional(),
    /** Answer that the scenario will give to the native dialog that the step opens. */
    answer: z.enum(['accept', 'dismiss']).optional(),
  })
  .refine(
    (declared) => declared.pays ?? declared.changes ?? declared.ends ?? declared.deletes,
    'say what the step does: pays, changes, ends or deletes',
  );
export type Irreversible = z.infer<typeof Irreversible>;
