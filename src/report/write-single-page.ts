import { dirname, join } from 'node:path';
import { makeFolder } from '../store/make-folder.ts';
import type { Store } from '../store/open-store.ts';
import { readContent } from '../store/read-content.ts';
import { cutPicture } from './cut-picture.ts';
import { anchorOf } from './document/anchor-of.ts';
import { cutsOf, picturesOf } from './document/pictures-of.ts';
import type { ReportDocument } from './document/report-document.ts';
import { renderPage } from './page/render-page.tsx';
import { ReportError } from './report-error.ts';
import { writeFile } from './write-file.ts';

/** What a mail takes, and a browser opens without a pause. Bytes of all pictures, before they are written as text. */
export const mostInOnePage = 24 * 1024 * 1024;

/**
 * Writes a report as one page that can be sent: `<audit>.html`, with the pictures in it and no files beside it.
 *
 * @returns its path
 * @throws ReportError `too-large`
 */
export function writeSinglePage(document: ReportDocument, store: Store, out: string): string {
  const files = picturesOf(document).flatMap((sha256) => store.file(sha256) ?? []);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > mostInOnePage) {
    const [size, most] = [bytes, mostInOnePage].map((each) => Math.ceil(each / 1024 / 1024));
    throw new ReportError('too-large', {
      zh: `这份报告的截图共 ${size} MB，超过单个网页的上限 ${most} MB：请去掉 --single，把报告写成一个文件夹（可以压缩后发送）。`,
      en: `The pictures of this report come to ${size} MB, more than the ${most} MB that one page takes: leave out --single and write a folder, which can be zipped.`,
    });
  }
  const dir = dirname(store.path);
  const data = new Map(files.map((file) => [file.sha256, readContent(dir, file).toString('base64')]));
  for (const [name, cut] of cutsOf(document)) {
    const file = store.file(cut.sha256);
    if (file) data.set(name, cutPicture(readContent(dir, file), cut).toString('base64'));
  }
  const src = ({ sha256 }: { sha256: string }) => `data:image/png;base64,${data.get(sha256) ?? ''}`;
  makeFolder(out);
  const page = join(out, `${anchorOf(document.audit.id) || 'report'}.html`);
  writeFile(page, renderPage(document, src, { isSingle: true }));
  return page;
}
