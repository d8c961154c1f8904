import type { CDPSession } from '@playwright/test';
import { quietly } from './quietly.ts';

/** A command that is not answered for so long is given up, ms: a page may hang, and its walk must not hang with it. */
const patience = 30_000;

type Handler = (params: never) => void;

/** One conversation over the debugging protocol: with a page, or with a frame that runs in another process. */
export type Session = {
  send<T = Record<string, unknown>>(method: string, params?: Record<string, unknown>): Promise<T>;
  on(event: string, handler: (params: never) => void): void;
};

export function pageSession(cdp: CDPSession): Session {
  const send = cdp.send.bind(cdp) as (method: string, params?: unknown) => Promise<never>;
  const unlisted = quietly(cdp);
  return {
    send: (method, params) =>
      bounded(
        method,
        unlisted(() => send(method, params)),
      ),
    on: (event, handler) => void (cdp.on as (e: string, h: Handler) => unknown)(event, handler),
  };
}

/**
 * Conversation with a child target, tunnelled through its parent: only a tunnel that is opened by the page's
 * own session with `waitForDebuggerOnStart` reaches a frame before its scripts run.
 */
export function childSession(parent: Session, sessionId: string): Session & { gone(): void } {
  let last = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  const handlers = new Map<string, Handler[]>();
  parent.on('Target.receivedMessageFromTarget', (params: { sessionId: string; message: string }) => {
    if (params.sessionId !== sessionId) return;
    const message = JSON.parse(params.message) as {
      id?: number;
      method?: string;
      params?: never;
      result?: never;
      error?: { message: string };
    };
    if (message.id !== undefined) {
      const caller = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) caller?.reject(new Error(message.error.message));
      else caller?.resolve(message.result as never);
    } else if (message.method) {
      for (const handler of handlers.get(message.method) ?? []) handler(message.params as never);
    }
  });
  return {
    send: <T>(method: string, params: Record<string, unknown> = {}) =>
      bounded(
        method,
        new Promise<T>((resolve, reject) => {
          const id = ++last;
          waiting.set(id, { resolve, reject });
          parent
            .send('Target.sendMessageToTarget', {
              sessionId,
              message: JSON.stringify({ id, method, params }),
            })
            .catch((error: Error) => {
              waiting.delete(id);
              reject(error);
            });
        }),
      ),
    on: (event, handler) => void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
    gone: () => {
      for (const { reject } of waiting.values()) reject(new Error('the frame is gone'));
      waiting.clear();
    },
  };
}

/** Gives a command up that is not answered. */
export async function bounded<T>(method: string, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${method} was not answered for ${patience / 1000} s`)),
      patience,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
