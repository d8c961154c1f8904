import { closeSync, fsyncSync, openSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { staysThere } from '../store/stays-there.ts';
import { asStoreError } from '../store/store-error.ts';
import { filePath } from '../store/file-path.ts';
import { makeFolder } from '../store/make-folder.ts';
import { putInPlace } from '../store/put-in-place.ts';
import type { StoredFile } from '../store/file-rows.ts';
import { sha256 as hashOf } from '../store/sha256.ts';

/** Files beside a database, named by the SHA-256 of their content; the same content lies there once. */
export type ContentStore = {
  /** Puts a content in place, whole or not at all. */
  put(content: Uint8Array, media: string, encoding: StoredFile['encoding']): StoredFile;
  /** Returns when the disk has everything that was put. */
  sync(): void;
};

/**
 * Opens the files of a folder (`<dir>/files/ab/<sha256>`). Errors are `StoreError`. A file is written under
 * another name and renamed, so that a killed process leaves no half of one; `sync` before a walk ends makes
 * its files outlast a power cut, at the end and not in the walk's time. A folder that was taken away meanwhile is not
 * made again: the database went with it, and files without it would be lost to a walk that calls itself whole.
 */
export function openContentStore(dir: string): ContentStore {
  const put = new Set<string>();
  const mustBeThere = openFolder(dir);
  return {
    put(content, media, encoding) {
      const sha256 = hashOf(content);
      const path = filePath(dir, sha256);
      try {
        mustBeThere();
        const stored = write(path, encoding === 'gzip' ? gzip(content) : content);
        put.add(path);
        return { sha256, media, bytes: content.length, encoding, stored };
      } catch (error) {
        throw asStoreError(error, path);
      }
    },
    sync() {
      mustBeThere();
      for (const path of put) {
        try {
          syncFile(path);
        } catch (error) {
          throw asStoreError(error, path);
        }
      }
      for (const folder of new Set([...put].map(dirname))) syncFolder(folder);
      put.clear();
    },
  };
}

function openFolder(dir: string): () => void {
  try {
    makeFolder(dir);
    return staysThere(dir);
  } catch (error) {
    throw asStoreError(error, dir);
  }
}

/** Writes a file if it is not there yet; one of another length was cut off by a power cut and is written again. */
function write(path: string, bytes: Uint8Array): number {
  if (statSync(path, { throwIfNoEntry: false })?.size === bytes.length) return bytes.length;
  makeFolder(dirname(path));
  putInPlace(path, (draft) => writeFileSync(draft, bytes));
  return bytes.length;
}

/** gzip without time and system in its header, so that one content has one packed form. */
function gzip(content: Uint8Array): Buffer {
  const packed = gzipSync(content, { level: 6 });
  packed.fill(0, 4, 8);
  packed[9] = 255;
  return packed;
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A renamed file is safe when its folder is; Windows neither needs nor allows it. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
