import type { Page } from '@playwright/test';
import { notAnAction } from '../record/action-log.ts';

/** Takes the pointer off everything: what opens under it must not be seen where nobody rests it. */
export async function parkPointer(page: Page): Promise<void> {
  if (page.isClosed()) return;
  const height = page.viewportSize()?.height ?? 600;
  await notAnAction(() => page.mouse.move(0, height - 1));
}
