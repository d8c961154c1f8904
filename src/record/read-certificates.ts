import { createHash } from 'node:crypto';
import type { Response } from '@playwright/test';
import { z } from 'zod';
import type { CircumstancesFact } from '../model/fact.ts';
import type { Session } from './protocol.ts';

type Answer = Pick<CircumstancesFact, 'tls' | 'noTls'>;

const State = z.object({
  visibleSecurityState: z.object({
    certificateSecurityState: z.object({ certificate: z.array(z.base64()) }).optional(),
  }),
});
const longest = 10;
/** The browser tells its state at once when it is asked; one that says nothing by then has none to tell, ms. */
const patience = 2000;

/**
 * The certificates of the connection over which the browser got a page.
 *
 * @param session a conversation with the page; null where the browser has none
 */
export async function readCertificates(answer: Response | null, session: Session | null): Promise<Answer> {
  if (answer === null || !answer.url().startsWith('https:')) return { tls: null, noTls: 'no-tls' };
  const details = await answer.securityDetails().catch(() => null);
  if (details === null) return { tls: null, noTls: 'not-told' };
  const text = (value: string | undefined) => (value ?? '').slice(0, 300);
  return {
    tls: {
      issuer: text(details.issuer),
      subject: text(details.subjectName),
      protocol: text(details.protocol),
      chain: session ? await chainOf(session) : [],
    },
    noTls: null,
  };
}

async function chainOf(session: Session): Promise<string[]> {
  let timer: NodeJS.Timeout | undefined;
  const told = new Promise<unknown>((resolve) => {
    session.on('Security.visibleSecurityStateChanged', resolve);
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    await session.send('Security.enable');
    const state = State.safeParse(await told);
    const chain = state.data?.visibleSecurityState.certificateSecurityState?.certificate ?? [];
    return chain.slice(0, longest).map((der) => hashOf(Buffer.from(der, 'base64')));
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

function hashOf(der: Buffer): string {
  return createHash('sha256').update(der).digest('hex');
}
