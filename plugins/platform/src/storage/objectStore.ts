import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Vault } from '../security/vault';
import { fileNamesOf, objectIdOf, parseObjectKey } from './objectKey';
import { openSealedFile, type SealedFile, sealFrames } from './sealedFrames';
import { writeDurably, writeStreamDurably } from './writeDurably';

/** Where scans and issued documents live. Objects are written once and never changed. */
export interface ObjectStore {
  /** Stores bytes under a new key and returns it; durable when it resolves. */
  put(bytes: Buffer): Promise<string>;
  get(key: string): Promise<Buffer>;
  /** Stores a stream of any length in constant memory; durable when it resolves, nothing is left when the stream fails. */
  putStream(source: AsyncIterable<Uint8Array>): Promise<string>;
  /** Opens what `putStream` stored, to be read in parts; close it. */
  open(key: string): Promise<SealedFile>;
  remove(key: string): Promise<void>;
  /** Removes what was stored before a moment and whose id (`objectIdOf`) `named` does not give back. Answers how many. */
  removeUnnamed(before: Date, named: (ids: string[]) => Promise<ReadonlySet<string>>): Promise<number>;
  /** Throws when the store cannot be written or read. */
  probe(): Promise<void>;
}

/**
 * Encrypted objects on the local disk, spread over 256 folders. The name of a file says which key opens it; after a
 * rotation of keys that is no longer the one in the row's key, which never changes.
 */
export class DiskStore implements ObjectStore {
  constructor(
    private readonly root: string,
    private readonly vault: Vault,
  ) {}

  async put(bytes: Buffer): Promise<string> {
    const id = randomUUID();
    const { keyId, sealed } = this.vault.sealBytes(bytes, id);
    const key = `${id.slice(0, 2)}/${id}.${keyId}`;
    const target = path.join(this.root, key);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await writeDurably(target, sealed);
    return key;
  }

  async putStream(source: AsyncIterable<Uint8Array>): Promise<string> {
    const id = randomUUID();
    const { keyId } = this.vault.sealBytes(Buffer.alloc(0), id);
    const key = `${id.slice(0, 2)}/${id}.${keyId}.frames`;
    const target = path.join(this.root, key);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await writeStreamDurably(target, sealFrames(source, this.vault, id));
    return key;
  }

  async open(key: string): Promise<SealedFile> {
    const { id, framed } = parseObjectKey(key);
    if (!framed) throw new Error('this object was stored whole');
    return this.find(key, (file, keyId) => openSealedFile(this.vault, file, { id, keyId }));
  }

  async get(key: string): Promise<Buffer> {
    const { id, framed } = parseObjectKey(key);
    if (framed) throw new Error('this object was stored as a stream');
    return this.find(key, async (file, keyId) => this.vault.openBytes(await readFile(file), keyId, id));
  }

  async remove(key: string): Promise<void> {
    for (const name of fileNamesOf(key, this.vault.keyIds)) {
      await rm(path.join(this.root, name), { force: true });
    }
  }

  async removeUnnamed(before: Date, named: (ids: string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    let removed = 0;
    for (const folder of await readdir(this.root).catch(() => [])) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue;
      const old: string[] = [];
      for (const name of await readdir(path.join(this.root, folder))) {
        const { mtime } = await stat(path.join(this.root, folder, name));
        if (mtime < before) old.push(`${folder}/${name}`);
      }
      const kept = await named(old.map(objectIdOf).filter((id) => id !== null));
      for (const name of old.filter((candidate) => !kept.has(objectIdOf(candidate) ?? ''))) {
        await rm(path.join(this.root, name), { force: true });
        removed += 1;
      }
    }
    return removed;
  }

  async probe(): Promise<void> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    await access(this.root, constants.R_OK | constants.W_OK);
  }

  /** Reads an object where it is now; a file that is being sealed anew is there under one name or the other. */
  private async find<T>(key: string, read: (file: string, keyId: string) => Promise<T>): Promise<T> {
    const names = fileNamesOf(key, this.vault.keyIds);
    let absent: unknown;
    for (const name of names) {
      try {
        return await read(path.join(this.root, name), parseObjectKey(name).keyId);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        absent ??= error;
      }
    }
    throw absent;
  }
}
