import type { Locator } from '@playwright/test';
import { notAnAction } from '../record/action-log.ts';
import { sendMessage } from './send-message.ts';
import type { WalkSession } from './walk-session.ts';

const words = { zh: '好的，谢谢，先不办了，再见。', en: 'Thank you, nothing more for now. Goodbye.' };
/** Good manners hold up no walk, ms. */
const patience = 5000;

/** Says goodbye to a person who is left waiting in a chat: behind the flow, in no count. */
export async function takeLeave(session: WalkSession, widget: Locator): Promise<void> {
  const text = words[session.head.environment.locale.startsWith('zh') ? 'zh' : 'en'];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const said = notAnAction(() => sendMessage(widget, text, () => true)).then(
    () => true,
    () => false,
  );
  const done = await Promise.race([said, late]);
  clearTimeout(timer);
  const how = done ? 'said goodbye to the person in the chat' : 'could not say goodbye in the chat';
  session.write({ kind: 'note', at: session.now, text: `${how}: ${text}` });
}
