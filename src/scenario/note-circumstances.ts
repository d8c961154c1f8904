import type { Page, Response, TestInfo } from '@playwright/test';
import { browserFileHash } from '../browser/browser-file-hash.ts';
import type { DeclaredAccount } from '../model/account.ts';
import type { CircumstancesFact } from '../model/fact.ts';
import { notAnAction } from '../record/action-log.ts';
import { pageSession } from '../record/protocol.ts';
import { readCertificates } from '../record/read-certificates.ts';
import { readVersions } from '../record/read-versions.ts';
import { resolveHost } from '../record/resolve-host.ts';
import { isLoopback } from './accounts.ts';
import type { WalkSession } from './walk-session.ts';

/** What the page tells may take no longer, ms. */
const patience = 5000;

type Told = [Awaited<ReturnType<typeof readCertificates>>, string[]];

/**
 * Writes down what the target was when it was walked: addresses, certificates, version strings, what is declared of the
 * account, the browser's own file.
 *
 * @param answer that which brought HOME
 */
export async function noteCircumstances(
  session: WalkSession,
  page: Page,
  {
    answer,
    account,
    use,
  }: { answer: Response | null; account: DeclaredAccount | null; use: TestInfo['project']['use'] },
): Promise<void> {
  const { origin, hostname } = new URL(answer?.url() ?? page.url());
  const browser = page.context().browser();
  const [addresses, [tls, pageVersions], browserSha256] = await notAnAction(() =>
    Promise.all([
      resolveHost(hostname, isLoopback(origin)),
      askPage(page, answer),
      browser
        ? browserFileHash(
            browser,
            use.launchOptions?.executablePath ?? browser.browserType().executablePath(),
          )
        : null,
    ]),
  );
  session.write({
    kind: 'circumstances',
    at: session.now,
    host: hostname,
    ...addresses,
    ...tls,
    pageVersions,
    account: declaredOf(account),
    browserSha256,
  });
}

/** Never in the way of the walk: a page that hangs or is gone tells nothing. */
async function askPage(page: Page, answer: Response | null): Promise<Told> {
  const nothing: Told = [{ tls: null, noTls: 'not-told' }, []];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Told>((resolve) => (timer = setTimeout(() => resolve(nothing), patience)));
  const asked = asking(page, answer).catch(() => nothing);
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

async function asking(page: Page, answer: Response | null): Promise<Told> {
  const isChromium = page.context().browser()?.browserType().name() === 'chromium';
  const cdp = isChromium ? await page.context().newCDPSession(page) : null;
  const session = cdp && pageSession(cdp);
  try {
    return [await readCertificates(answer, session), await readVersions(answer, session)];
  } finally {
    await cdp?.detach();
  }
}

function declaredOf(account: DeclaredAccount | null): CircumstancesFact['account'] {
  const { type = null, plan = null, planSince = null } = account ?? {};
  return type || plan || planSince ? { type, plan, planSince } : null;
}
