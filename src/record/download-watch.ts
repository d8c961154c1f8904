import type { Download, Page } from '@playwright/test';
import { quietly } from './quietly.ts';

/** So many downloads of a page may run, and each for so long, ms: nobody asked for a disk full of them. */
const mostDownloads = 10;
const patience = 10_000;

/**
 * Lets a page's downloads end, and cuts those off that do not: the ones beyond the tenth at once.
 *
 * @param onCut told how many there were so far when one is cut off
 */
export function watchDownloads(page: Page, onCut: (what: string, limit: number, seen: number) => void): void {
  const unlisted = quietly(page);
  let seen = 0;
  page.on('download', (download) => {
    seen++;
    const cancel = () => void unlisted(() => download.cancel()).catch(() => undefined);
    if (seen > mostDownloads) {
      cancel();
      if (seen === mostDownloads + 1) onCut('downloads', mostDownloads, seen);
      return;
    }
    const timer = setTimeout(() => {
      cancel();
      onCut('download, ms', patience, patience);
    }, patience);
    timer.unref();
    void ended(download, unlisted).finally(() => clearTimeout(timer));
  });
}

async function ended(download: Download, unlisted: ReturnType<typeof quietly>): Promise<void> {
  await unlisted(() => download.failure()).catch(() => undefined);
}
