import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../store/make-folder.ts';
import { asStoreError } from '../../store/store-error.ts';
import { readWhole, writeWhole } from '../seal/write-whole.ts';
import { fingerprintOf } from './fingerprint.ts';
import { KeyError } from './key-error.ts';
import { publicKeyOf } from './known-keys.ts';

/** An Ed25519 key that can sign. */
export type SigningKey = {
  privateKey: KeyObject;
  publicKey: KeyObject;
  /** SHA-256 of the public half (SPKI, DER), hex. */
  fingerprint: string;
};

const keyFile = (folder: string): string => join(folder, 'signing.pem');

/** Where the public half of a key is kept, for ever. */
export function publicKeyFile(folder: string, fingerprint: string): string {
  return join(folder, `${fingerprint}.pem`);
}

/** A public key as it is kept and handed on: SPKI, PEM. */
export function publicPem(publicKey: KeyObject): string {
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

/**
 * The key of this person; null if there is none.
 *
 * @param passphrase as `SEESAW_KEY_PASSPHRASE` says it, of a key that was made with one
 * @throws KeyError, StoreError
 */
export function openSigningKey(
  folder: string,
  passphrase = process.env['SEESAW_KEY_PASSPHRASE'],
): SigningKey | null {
  const path = keyFile(folder);
  refuseOpenToOthers(path);
  const pem = readWhole(path);
  return pem === null ? null : signingKeyOf(pem, path, passphrase);
}

/**
 * The public half of this person's key, for which no passphrase is needed: it stands behind the private half in the same
 * file, so that the two can never be of two keys. Null if there is none.
 *
 * @throws KeyError (`locked` where a key with a passphrase was made without it), StoreError
 */
export function ownPublicKey(folder: string): Pick<SigningKey, 'publicKey' | 'fingerprint'> | null {
  const path = keyFile(folder);
  refuseOpenToOthers(path);
  const said = publicBlock(readWhole(path));
  const key = said && publicKeyOf(said);
  return key ? { publicKey: key, fingerprint: fingerprintOf(key) } : openSigningKey(folder);
}

/**
 * Makes a key: `signing.pem` (PKCS#8, then its public half, 0600) in a folder of its own (0700), and its public half
 * beside it.
 *
 * @throws KeyError `usage` if there is one already; StoreError
 */
export function makeSigningKey(
  folder: string,
  passphrase = process.env['SEESAW_KEY_PASSPHRASE'],
): SigningKey {
  const path = keyFile(folder);
  if (readWhole(path) !== null) {
    throw new KeyError('usage', {
      zh: `${path} 已有签名密钥。查看：seesaw key show；更换：seesaw key rotate。`,
      en: `There is a signing key in ${path} already. See it with seesaw key show, replace it with seesaw key rotate.`,
    });
  }
  return putNewKey(folder, passphrase);
}

/**
 * Makes a new key in the place of the one that may be there.
 *
 * @param beforeItCounts told of the key while the old one still stands
 * @throws StoreError
 */
export function putNewKey(
  folder: string,
  passphrase: string | undefined,
  beforeItCounts: (key: SigningKey) => void = () => {},
): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = { privateKey, publicKey, fingerprint: fingerprintOf(publicKey) };
  const pem = privateKey.export(
    passphrase
      ? { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }
      : { type: 'pkcs8', format: 'pem' },
  );
  makeOwnFolder(folder);
  // Public first: a key must never have signed of which nobody knows the public half.
  writeWhole(publicKeyFile(folder, key.fingerprint), publicPem(publicKey));
  beforeItCounts(key);
  writeWhole(keyFile(folder), pem.toString() + publicPem(publicKey), 0o600);
  return key;
}

/** One that is there already is taken as it is, if it is this person's alone. */
function makeOwnFolder(folder: string): void {
  try {
    makeFolder(dirname(folder));
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw asStoreError(error, folder);
    refuseOpenToOthers(keyFile(folder));
  }
}

/** As ssh does: a key that others can read is nobody's own. Windows keeps `%APPDATA%` to its user. */
function refuseOpenToOthers(path: string): void {
  if (process.platform === 'win32') return;
  for (const each of [path, dirname(path)]) {
    const stats = statSync(each, { throwIfNoEntry: false });
    if (stats === undefined || (stats.mode & 0o077) === 0) continue;
    const mode = stats.isDirectory() ? '700' : '600';
    throw new KeyError('unsafe', {
      zh: `其他用户可以读取 ${each}，不能用来存放签名密钥：请运行 chmod ${mode} ${each}；若怀疑密钥已被他人读取，请删除后用 seesaw key make 重新生成。`,
      en: `Other users can read ${each}, which is no place for a signing key: run chmod ${mode} ${each}; if somebody may have read the key, delete it and make another one with seesaw key make.`,
    });
  }
}

function signingKeyOf(pem: Buffer, path: string, passphrase: string | undefined): SigningKey {
  const isLocked = pem.includes('ENCRYPTED');
  if (isLocked && !passphrase) {
    throw new KeyError('locked', {
      zh: `${path} 中的签名密钥有口令：请在环境变量 SEESAW_KEY_PASSPHRASE 中给出。`,
      en: `The signing key in ${path} has a passphrase: give it in the environment variable SEESAW_KEY_PASSPHRASE.`,
    });
  }
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(isLocked ? { key: pem, passphrase: passphrase! } : pem);
  } catch {
    throw isLocked
      ? new KeyError('locked', {
          zh: `SEESAW_KEY_PASSPHRASE 中的口令打不开 ${path}。`,
          en: `The passphrase in SEESAW_KEY_PASSPHRASE does not open ${path}.`,
        })
      : damaged(path);
  }
  if (privateKey.asymmetricKeyType !== 'ed25519') throw damaged(path);
  const publicKey = createPublicKey(privateKey);
  const said = publicBlock(pem);
  if (said !== null && !publicKeyOf(said)?.equals(publicKey)) throw damaged(path);
  return { privateKey, publicKey, fingerprint: fingerprintOf(publicKey) };
}

function publicBlock(pem: Buffer | null): string | null {
  return /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/.exec(pem?.toString() ?? '')?.[0] ?? null;
}

function damaged(path: string): KeyError {
  return new KeyError('damaged', {
    zh: `${path} 不是 Ed25519 签名密钥（PKCS#8，PEM）：请从备份恢复，或移走它再运行 seesaw key make。`,
    en: `${path} holds no Ed25519 signing key (PKCS#8, PEM): restore it from a copy, or move it away and run seesaw key make.`,
  });
}
