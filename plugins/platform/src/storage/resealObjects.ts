import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Vault } from '../security/vault';
import { objectIdOf, parseObjectKey, resealedKey } from './objectKey';
import { openSealedFile, sealFrames } from './sealedFrames';
import { writeDurably, writeStreamDurably } from './writeDurably';

/** What came of sealing all objects anew. */
export interface ResealedObjects {
  /** Sealed anew now. */
  resealed: number;
  /** Sealed with the current key already. */
  current: number;
  /** Names of those that could not be opened, and stay as they are. */
  unreadable: string[];
}

/**
 * Seals every object of a folder with the vault's current key. The office may work meanwhile: an object lies under its old
 * name until it lies, read back and compared, under the new one. It can be ended at any moment and begun again.
 *
 * @param root the folder of a `DiskStore`
 * @param onProgress is told how many objects were looked at
 */
export async function resealObjects(
  root: string,
  vault: Vault,
  onProgress: (looked: number) => void,
): Promise<ResealedObjects> {
  const result: ResealedObjects = { resealed: 0, current: 0, unreadable: [] };
  const folders = await readdir(root).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  for (const folder of folders.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
    for (const name of await readdir(path.join(root, folder))) {
      const key = `${folder}/${name}`;
      if (objectIdOf(key) === null) continue;
      if (parseObjectKey(key).keyId === vault.currentKeyId) result.current += 1;
      else await reseal(root, vault, key, result);
      onProgress(result.resealed + result.current + result.unreadable.length);
    }
  }
  return result;
}

async function reseal(root: string, vault: Vault, key: string, result: ResealedObjects): Promise<void> {
  try {
    await resealObject(root, vault, key);
    result.resealed += 1;
  } catch (error) {
    // Gone: the office removed it meanwhile.
    if (isAbsent(error)) return;
    // A full disk is no reason to call a file unreadable.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    result.unreadable.push(key);
  }
}

async function resealObject(root: string, vault: Vault, key: string): Promise<void> {
  const { id, keyId, framed } = parseObjectKey(key);
  const from = path.join(root, key);
  const to = path.join(root, resealedKey(key, vault.currentKeyId));
  const copy = framed ? copyStream : copyWhole;
  if (!(await copy(vault, id, { file: from, keyId }, { file: to, keyId: vault.currentKeyId }))) {
    await rm(to, { force: true });
    throw new Error('the copy is not what was copied');
  }
  await rm(from, { force: true });
}

interface Place {
  file: string;
  keyId: string;
}

/** Seals anew, reads back and compares. */
async function copyWhole(vault: Vault, id: string, from: Place, to: Place): Promise<boolean> {
  const plain = vault.openBytes(await readFile(from.file), from.keyId, id);
  await writeDurably(to.file, vault.sealBytes(plain, id).sealed);
  return vault.openBytes(await readFile(to.file), to.keyId, id).equals(plain);
}

/** The same frame by frame, in constant memory. */
async function copyStream(vault: Vault, id: string, from: Place, to: Place): Promise<boolean> {
  const read = await digesting(vault, id, from, (parts) =>
    writeStreamDurably(to.file, sealFrames(parts, vault, id)),
  );
  const written = await digesting(vault, id, to, async (parts) => {
    for await (const part of parts) void part;
  });
  return read === written;
}

/** Passes on what a file of frames holds and answers its SHA-256. */
async function digesting(
  vault: Vault,
  id: string,
  { file, keyId }: Place,
  work: (parts: AsyncIterable<Buffer>) => Promise<void>,
): Promise<string> {
  const opened = await openSealedFile(vault, file, { id, keyId });
  const digest = createHash('sha256');
  const parts = async function* () {
    for await (const part of opened.stream()) {
      digest.update(part);
      yield part;
    }
  };
  try {
    await work(parts());
  } finally {
    await opened.close();
  }
  return digest.digest('hex');
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
