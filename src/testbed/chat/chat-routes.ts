import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Routes } from '../app.ts';
import type { Chats } from './chats.ts';

const Say = z.strictObject({ text: z.string().trim().min(1).max(500) });
const Since = z.object({ n: z.coerce.number().int().nonnegative().catch(0) });

/** Gives an app a chat: `/chat/since?n=` streams what is said behind message `n`, `/chat/say` takes a message. */
export function chatRoutes(routes: Routes, chats: Chats): void {
  routes.get('/chat/since', (c) => {
    const { account, lang } = c.var.member;
    const chat = chats.of(account, lang);
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      let { n } = Since.parse({ n: c.req.header('last-event-id') ?? c.req.query('n') });
      while (!gone.signal.aborted) {
        for (const message of await chat.since(n, gone.signal)) {
          await stream.writeSSE({ id: String(message.n), data: JSON.stringify(message) });
          n = message.n;
        }
      }
    });
  });
  routes.post('/chat/say', async (c) => {
    const { account, lang } = c.var.member;
    const said = Say.safeParse(await c.req.json());
    if (!said.success) return c.json({ error: said.error.message }, 400);
    chats.of(account, lang).say(said.data.text);
    return c.json({});
  });
}
