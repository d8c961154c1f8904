import type { ArchiveSource } from '../archive/archive-bytes.ts';
import { sha256 } from '../../store/sha256.ts';
import type { ListedPage } from './pages-list.ts';
import type { WarcFile } from './warc-file.ts';

/** What a copy says of itself. */
export type CopyWords = { title: string; description: string; software: string; created: string };

/** Where the WARC lies, and how the index names it. */
export const warcName = 'data.warc.gz';

/** The files of a WACZ (specification 1.1.1), in the order of an archive. */
export function packageSources(
  warc: WarcFile,
  pages: readonly ListedPage[],
  words: CopyWords,
): ArchiveSource[] {
  const list = [{ format: 'json-pages-1.0', id: 'pages', title: words.title }, ...pages];
  const text = (content: string) => [Buffer.from(content)];
  const files = [
    { path: `archive/${warcName}`, content: warc.content },
    { path: 'indexes/index.cdx', content: text(warc.index) },
    { path: 'pages/pages.jsonl', content: text(list.map((line) => `${JSON.stringify(line)}\n`).join('')) },
  ];
  const { title, description, software, created } = words;
  const description_ = JSON.stringify(
    {
      profile: 'data-package',
      wacz_version: '1.1.1',
      title,
      description,
      software,
      created,
      ...(pages[0] ? { mainPageUrl: pages[0].url, mainPageDate: pages[0].ts } : {}),
      resources: files.map(({ path, content }) => {
        const whole = Buffer.concat(content);
        return { name: path.split('/').at(-1), path, hash: `sha256:${sha256(whole)}`, bytes: whole.length };
      }),
    },
    null,
    2,
  );
  const digest = JSON.stringify({ path: 'datapackage.json', hash: `sha256:${sha256(description_)}` });
  const [archive, ...others] = files;
  return [
    archive!,
    { path: 'datapackage-digest.json', content: text(digest) },
    { path: 'datapackage.json', content: text(description_) },
    ...others,
  ].map(({ path, content }) => ({ name: path, content: () => content }));
}
