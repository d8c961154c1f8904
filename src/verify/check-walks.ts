import { z } from 'zod';
import { entryNames, walkManifestEntry } from '../bundle/entry-names.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { isAboutUs } from '../model/words.ts';
import { safeText } from '../words/safe-text.ts';
import type { Manifests } from './check-manifests.ts';
import { differs, type Checked, type Note } from './failure.ts';

/** How often an audit was asked to walk each flow, where `seesaw audit` was asked. */
const Asked = z.object({ request: z.object({ repeat: z.int().positive() }) });

/**
 * Holds the walks of an audit against each other: one browser has one version; each repeat of a flow was walked once, and
 * none is left out. Whoever walks without `seesaw audit` may walk twice, and an audit may be stopped, so that is noted.
 */
export function* checkWalks({ audit, walks }: Manifests, notes: Note[]): Checked<void> {
  yield* checkBrowsers(walks);
  const asked = Asked.safeParse(audit.settings).data?.request.repeat ?? 0;
  const flows = new Map<string, WalkManifest[]>();
  for (const walk of walks) {
    const { target, flow, direction, project } = walk.head;
    const key = JSON.stringify([target.id, flow, direction, project]);
    flows.set(key, [...(flows.get(key) ?? []), walk]);
  }
  for (const own of flows.values()) notes.push(...repeatNotes(own, asked));
}

function* checkBrowsers(walks: readonly WalkManifest[]): Checked<void> {
  const known = new Map<string, WalkManifest>();
  for (const walk of walks) {
    const { browserSha256: file, browserVersion: found } = walk.versions;
    if (file === null) continue;
    const one = known.get(file) ?? walk;
    known.set(file, one);
    const expected = one.versions.browserVersion;
    const what = {
      zh: `同一浏览器文件（${file}）的版本 `,
      en: `version of the browser whose file is ${file}`,
    };
    if (expected !== found)
      yield differs(
        'consistency',
        walkManifestEntry(walk.walk),
        what,
        safeText(expected, 60),
        safeText(found, 60),
      );
  }
}

function* repeatNotes(walks: readonly WalkManifest[], asked: number): Generator<Note, void> {
  const { target, flow } = walks[0]!.head;
  const of = `${safeText(target.id, 80)} ${safeText(flow, 40)}`;
  const usable = new Map<number, WalkManifest>();
  for (const walk of walks.filter(({ outcome }) => !isAboutUs(outcome))) {
    const before = usable.get(walk.head.repeat);
    if (before)
      yield {
        file: walkManifestEntry(walk.walk),
        sentence: {
          zh: `${of} 的第 ${walk.head.repeat} 遍有两次可用的走查：${before.walk} 与 ${walk.walk}`,
          en: `repeat ${walk.head.repeat} of ${of} has two usable walks: ${before.walk} and ${walk.walk}`,
        },
      };
    usable.set(walk.head.repeat, walk);
  }
  const all = new Set(walks.map(({ head }) => head.repeat));
  const least = Math.max(asked, ...all);
  const left = Array.from({ length: Math.min(least, 10_000) }, (_, index) => index + 1).filter(
    (each) => !all.has(each),
  );
  const more = asked > 0 ? [...all].filter((each) => each > asked) : [];
  const list = (repeats: number[]): string =>
    `${repeats.slice(0, 20).join(', ')}${repeats.length > 20 ? ', …' : ''}`;
  if (left.length > 0)
    yield {
      file: entryNames.audit,
      sentence: {
        zh: `${of} 缺第 ${list(left)} 遍：审计中途停止，或走查被去掉`,
        en: `repeats of ${of} that are not there: ${list(left)}. The audit was stopped, or walks were left out`,
      },
    };
  if (more.length > 0)
    yield {
      file: entryNames.audit,
      sentence: {
        zh: `${of} 的第 ${list(more)} 遍超出审计要求的 ${asked} 遍`,
        en: `repeats of ${of} beyond the ${asked} that the audit was asked for: ${list(more)}`,
      },
    };
}
