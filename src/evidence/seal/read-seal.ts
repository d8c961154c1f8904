import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AuditManifest, auditPayload, Envelope } from '../../model/manifest.ts';
import { parseStoredJson } from '../../store/parse-stored.ts';
import { sha256 } from '../../store/sha256.ts';
import { asStoreError } from '../../store/store-error.ts';
import { publicKeysIn } from '../keys/known-keys.ts';
import { verifyEnvelope } from './dsse.ts';
import { sealFiles } from './seal-files.ts';
import { readWhole } from './write-whole.ts';

/** The manifest of the last seal and the SHA-256 of its file; null if the folder holds none. Throws StoreError. */
export function readManifest(dir: string): { manifest: AuditManifest; sha256: string } | null {
  const { manifest } = sealFiles(dir);
  const text = readWhole(manifest);
  if (text === null) return null;
  return { manifest: parseStoredJson(AuditManifest, text.toString(), manifest), sha256: sha256(text) };
}

/** Fingerprints of the keys whose signature over the seal is right; [] where it is unsigned. Throws StoreError. */
export function signersOf(dir: string): string[] {
  const files = sealFiles(dir);
  const [text, sealed] = [readWhole(files.envelope), readWhole(files.manifest)];
  if (text === null || sealed === null) return [];
  const envelope = parseStoredJson(Envelope, text.toString(), files.envelope);
  return publicKeysIn(files.keys)
    .filter(({ key }) => verifyEnvelope(envelope, auditPayload, key)?.equals(sealed))
    .map(({ fingerprint }) => fingerprint);
}

/** The stamps beside a seal, `audit.tsr` first: their names and content (DER). */
export function stampsOf(dir: string): { name: string; der: Buffer }[] {
  const files = sealFiles(dir);
  const stamps: { name: string; der: Buffer }[] = [];
  for (let nth = 1; ; nth++) {
    const path = files.stamp(nth);
    const der = readWhole(path);
    if (der === null) return stamps;
    stamps.push({ name: basename(path), der });
  }
}

/**
 * Takes a seal out of the place where the next one is going to be. Whether signed, stamped or neither, it is kept: it
 * may prove an earlier time.
 */
export function putAway(dir: string, manifest: string): void {
  const files = sealFiles(dir);
  const to = files.earlier(manifest);
  try {
    mkdirSync(to, { recursive: true });
    const names = readdirSync(files.folder).filter((name) =>
      /^audit\.(?:dsse\.json|(?:\d+\.)?tsr)$/.test(name),
    );
    // The manifest last: as long as it stands, a killed process finds the seal as it was, unsigned at worst.
    for (const name of [...names, 'audit.json']) renameSync(join(files.folder, name), join(to, name));
  } catch (error) {
    throw asStoreError(error, to);
  }
}
