import type { Locator } from '@playwright/test';
import { notAnAction } from '../record/action-log.ts';
import { ScenarioError } from './scenario-error.ts';

const patience = 10_000;
/** How long a chat may take to show or take away what was sent, before the next way of sending is tried. ms */
const prompt = 2000;
const sends = /^\s*(发\s*送|send( message)?|提\s*交|submit)\s*$/i;

/**
 * Writes a message into a widget's field and sends it: with the control that says so or submits, else by Enter,
 * else with the button behind the field.
 *
 * @param isSaid whether the message has appeared in the chat.
 * @param bySight sends it where no locator reaches; false if it cannot.
 */
export async function sendMessage(
  widget: Locator,
  text: string,
  isSaid: () => boolean,
  bySight: (text: string, sends: RegExp) => Promise<boolean> = async () => false,
): Promise<void> {
  const field = await fieldOf(widget, () => bySight(text, sends));
  if (!field) return;
  await field.fill(text, { timeout: patience });
  const named = widget.getByRole('button', { name: sends }).filter({ visible: true });
  if (await has(named)) return named.last().click({ timeout: patience });
  const form = field.locator('xpath=ancestor::form[1]');
  const submit = form
    .locator('button:not([type="button"], [type="reset"]), input[type="submit"]')
    .and(widget.locator('button, input'))
    .filter({ visible: true });
  if (await has(submit)) return submit.last().click({ timeout: patience });
  await field.press('Enter', { timeout: patience });
  if (await isSent(field, isSaid)) return;
  const behind = field
    .locator('xpath=following::button')
    .and(widget.locator('button'))
    .filter({ visible: true });
  if (await has(behind)) {
    await behind.first().click({ timeout: patience });
    if (await isSent(field, isSaid)) return;
  }
  throw new ScenarioError({
    zh: `聊天窗口没有发出消息“${text}”：找不到发送按钮，按回车也没有反应。`,
    en: `The chat did not take the message "${text}": no send button was found, and Enter did nothing.`,
  });
}

/** How long a field may take to appear before the chat is taken for one that no locator reaches. ms */
const appears = 1500;

/** null: it was sent otherwise. */
async function fieldOf(widget: Locator, otherwise: () => Promise<boolean>): Promise<Locator | null> {
  const field = widget
    .getByRole('textbox')
    .or(widget.getByRole('searchbox'))
    .or(widget.locator('[contenteditable=""], [contenteditable="true"]'))
    .filter({ visible: true })
    .last();
  try {
    await field.waitFor({ timeout: appears });
    return field;
  } catch {
    if (await otherwise()) return null;
  }
  try {
    await field.waitFor({ timeout: patience });
  } catch (cause) {
    throw new ScenarioError(
      { zh: '聊天窗口里没有可以输入文字的地方。', en: 'The chat widget shows no field to write in.' },
      { cause },
    );
  }
  return field;
}

function has(locator: Locator): Promise<boolean> {
  return notAnAction(async () => (await locator.count()) > 0);
}

async function isSent(field: Locator, isSaid: () => boolean): Promise<boolean> {
  for (const deadline = performance.now() + prompt; performance.now() < deadline;) {
    if (isSaid() || (await isEmpty(field))) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Taken away with its content, or empty. */
function isEmpty(field: Locator): Promise<boolean> {
  return notAnAction(async () => {
    const value = await field.inputValue({ timeout: 1000 }).catch(() => field.innerText({ timeout: 1000 }));
    return value.trim() === '';
  }).catch(() => true);
}
