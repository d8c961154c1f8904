import type { Page } from '@playwright/test';
import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import { ScenarioError } from './scenario-error.ts';
import type { WalkSession } from './walk-session.ts';

const patience = 10_000;
const askEvery = 200;
/** What an init script cannot see, said to who looks for a control that a person does see. */
const closedToIt = [
  '在此浏览器中看不到封闭的影子树（closed shadow root），请用 Chromium 走查。',
  ' In this browser closed shadow roots cannot be seen into: walk in Chromium.',
];

/**
 * Waits for a control in what the recorder sees.
 *
 * @param what its name, for the error.
 * @throws {ScenarioError} if it does not appear within ten seconds
 */
export async function findControl(
  session: WalkSession,
  page: Page,
  pick: (screen: Screen) => Control | undefined,
  what: string,
): Promise<Control> {
  for (const deadline = session.now + patience; ;) {
    const screen = await session.stand(page);
    const found = screen && pick(screen);
    if (found) return found;
    if (session.now > deadline) {
      const { world } = session.recorder;
      const [zh, en] = world === 'isolated' ? ['', ''] : closedToIt;
      throw new ScenarioError({
        zh: `屏幕上没有控件“${what}”。${zh}`,
        en: `There is no control "${what}" on the screen.${en}`,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
}
