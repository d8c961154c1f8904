import { z } from 'zod';
import { Box } from '../../model/control.ts';

/** A recorded, masked picture: a PNG of the viewport. It lies beside the page as `pictures/<sha256>.png`. */
export const Picture = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** CSS px; boxes on it count from its top-left corner. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** Where the top layer lies on it, a dialog, a sheet or an open chat; null if there is none. */
  layer: Box.nullable(),
  title: z.string(),
  url: z.string(),
  /** Number of the recorded state. */
  state: z.int(),
});
export type Picture = z.infer<typeof Picture>;
