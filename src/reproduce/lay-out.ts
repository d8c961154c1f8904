import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoredAudit } from '../audit/audit-request.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { AuditSettings } from '../model/audit-settings.ts';
import type { AuditManifest, WalkManifest } from '../model/manifest.ts';
import type { AgainSettings } from './again-settings.ts';
import { againFile } from './again-settings.ts';
import { sourceContent, type BundleSource } from './bundle-sources.ts';
import { sourcePlaces } from './source-places.ts';

/** Writes sources below `sources/` of a folder, for reading; gives each its path there. */
export function writeSources(
  archive: Archive,
  folder: string,
  sources: readonly BundleSource[],
): Map<string, string> {
  const places = sourcePlaces(sources.map(({ file }) => file));
  const written = new Map<string, string>();
  for (const source of sources) {
    const path = join(folder, 'sources', places.get(source.file)!);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, sourceContent(archive, source), { flag: 'wx' });
    written.set(source.file, path);
  }
  return written;
}

/** What an audit was asked, as far as it is known. */
export function recordedRequest({ settings }: AuditManifest): StoredAudit['request'] | null {
  return StoredAudit.safeParse(settings).data?.request ?? null;
}

/**
 * Makes a folder with sources into one in which they can be walked: its settings, a config with the recorded projects,
 * and the packages that a scenario may import, which are this Seesaw and its Playwright.
 *
 * @param written paths of the sources by their recorded names
 * @param mayComplete the reproducer has permits: what completed flows then may again
 */
export function layOut(
  folder: string,
  { audit, walks }: { audit: AuditManifest; walks: readonly WalkManifest[] },
  written: ReadonlyMap<string, string>,
  mayComplete: boolean,
): void {
  const put = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  put('package.json', { type: 'module' });
  put('audit.json', settingsOf(audit, mayComplete));
  put('permits.json', { permits: [] });
  put(againFile, projectsOf(walks, written));
  const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const config = new URL(`./again.config.${ending}`, import.meta.url).href;
  put('playwright.config.ts', `export { default } from ${JSON.stringify(config)};\n`);
  put('tsconfig.json', { compilerOptions: { paths: { seesaw: [own(`../index.${ending}`)] } } });
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  const packages = join(folder, 'node_modules');
  mkdirSync(join(packages, '@playwright'), { recursive: true });
  symlinkSync(realpathSync(dirname(playwright)), join(packages, '@playwright', 'test'), 'junction');
  symlinkSync(own('../..'), join(packages, 'seesaw'), 'junction');
}

/** The settings but those that are about the first audit's own people and authorities. */
function settingsOf({ audit, settings }: AuditManifest, mayComplete: boolean): AuditSettings {
  const known = AuditSettings.catchall(StoredAudit.shape.request.optional()).safeParse(settings);
  const { name, simulated, people, manners, complete } = known.success
    ? known.data
    : AuditSettings.parse({ name: { zh: audit, en: audit } });
  return { name, simulated, people, manners, complete: mayComplete ? complete : 'never' };
}

function projectsOf(walks: readonly WalkManifest[], written: ReadonlyMap<string, string>): AgainSettings {
  const names = [...new Set(walks.map(({ head }) => head.project))];
  const projects = names.map((name) => {
    const heads = walks.flatMap(({ head }) => (head.project === name ? [head] : []));
    const { environment } = heads.at(-1)!;
    const { browser, headless, viewport, ratio, mobile, locale, timezone } = environment;
    return {
      ...{ name, browser, headless, viewport, ratio, mobile, locale },
      timezone: timezone === 'system' ? null : timezone,
      scenarios: [...new Set(heads.map(({ scenario }) => written.get(scenario.file)!))],
      titles: [...new Set(heads.map(({ target, flow }) => `${target.id} ${flow}`))],
    };
  });
  return { projects };
}
