import { headlineText } from '../report/headline-text.ts';
import type { Verification } from './verify-bundle.ts';

/** What came of checking a bundle, for a script (`seesaw verify --json`). */
export function verificationDocument(verification: Verification) {
  const { file, isValid, failures, looked, tool, versions } = verification;
  const audit = looked?.manifests?.audit;
  const signer = (fingerprint: string) => ({
    fingerprint,
    known: looked?.signers.known.includes(fingerprint) ?? false,
  });
  return {
    version: 'verification-1',
    file,
    valid: isValid,
    audit: audit?.audit ?? null,
    root: audit?.root ?? null,
    sealedAt: audit?.sealedAt ?? null,
    tool,
    versions,
    checked: looked && {
      bytes: looked.bytes,
      entries: looked.entries,
      walks: audit?.walks.length ?? 0,
      facts: looked.facts,
      files: looked.files,
      reviews: looked.reviews,
      derived: looked.document !== null,
    },
    signers: {
      audit: (looked?.signers.audit ?? []).map(signer),
      bundle: (looked?.signers.bundle ?? []).map(signer),
    },
    stamps: looked?.stamps ?? [],
    failures: failures.map(({ check, file, sentence }) => ({ check, file, ...sentence })),
    notes: (looked?.notes ?? []).map(({ file, sentence }) => ({ file, ...sentence })),
    headline: looked?.document
      ? { zh: headlineText(looked.document, 'zh'), en: headlineText(looked.document, 'en') }
      : null,
  };
}
