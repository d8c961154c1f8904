import type { Verification } from '../verify/verify-bundle.ts';
import { verifyBundle } from '../verify/verify-bundle.ts';
import type { Manifests } from '../verify/check-manifests.ts';
import { safeText } from '../words/safe-text.ts';
import { ReproduceError } from './reproduce-error.ts';

/** A bundle whose record is whole. */
export type CheckedBundle = { verification: Verification; manifests: Manifests };

/**
 * Verifies a bundle, and refuses one that is not whole. What another version of Seesaw derived otherwise is no damage:
 * it is derived anew before it is compared.
 *
 * @throws ReproduceError `integrity`; StoreError if the file cannot be read
 */
export function checkFirst(path: string): CheckedBundle {
  const verification = verifyBundle(path, { key: null, expected: null, roots: [] });
  const { file, failures, versions, looked } = verification;
  const isOther = versions.length > 0;
  const [broken] = failures.filter(({ check }) => !(isOther && check === 'derivation'));
  const manifests = looked?.manifests ?? null;
  if (broken !== undefined || manifests === null) {
    const name = safeText(file, 200);
    const where = broken ? `${safeText(broken.file, 200)}: ` : '';
    throw new ReproduceError('integrity', {
      zh: `${name} 不是原来的证据包，没有运行其中任何内容。${where}${broken?.sentence.zh ?? ''}（详见 seesaw verify）`,
      en: `${name} is not the bundle that was made, and nothing of it was run. ${where}${broken?.sentence.en ?? ''} (seesaw verify says more)`,
    });
  }
  return { verification, manifests };
}
