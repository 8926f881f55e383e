import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Vault } from '../security/vault';
import { SealedFile, sealFrames } from './sealedFrames';
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
  /** Removes what was stored before a moment and is not among those that `named` gives back. Answers how many. */
  removeUnnamed(before: Date, named: (keys: string[]) => Promise<ReadonlySet<string>>): Promise<number>;
  /** Throws when the store cannot be written or read. */
  probe(): Promise<void>;
}

/** Encrypted objects on the local disk, spread over 256 folders; the name of the key is part of the object's key. */
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
    const { id, keyId, framed } = parseKey(key);
    if (!framed) throw new Error('this object was stored whole');
    const handle = await open(path.join(this.root, key), 'r');
    const { size } = await handle.stat();
    return new SealedFile(
      handle,
      size,
      (sealed, context) => this.vault.openBytes(sealed, keyId, context),
      id,
    );
  }

  async get(key: string): Promise<Buffer> {
    const { id, keyId, framed } = parseKey(key);
    if (framed) throw new Error('this object was stored as a stream');
    return this.vault.openBytes(await readFile(path.join(this.root, key)), keyId, id);
  }

  async remove(key: string): Promise<void> {
    parseKey(key);
    await rm(path.join(this.root, key), { force: true });
  }

  async removeUnnamed(
    before: Date,
    named: (keys: string[]) => Promise<ReadonlySet<string>>,
  ): Promise<number> {
    let removed = 0;
    for (const folder of await readdir(this.root).catch(() => [])) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue;
      const old: string[] = [];
      for (const name of await readdir(path.join(this.root, folder))) {
        const { mtime } = await stat(path.join(this.root, folder, name));
        if (mtime < before) old.push(`${folder}/${name}`);
      }
      const kept = await named(old);
      for (const key of old.filter((candidate) => !kept.has(candidate))) {
        await rm(path.join(this.root, key), { force: true });
        removed += 1;
      }
    }
    return removed;
  }

  async probe(): Promise<void> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    await access(this.root, constants.R_OK | constants.W_OK);
  }
}

/** Keys come from our own rows, but a path is never built from something that does not look like one of ours. */
function parseKey(key: string): { id: string; keyId: string; framed: boolean } {
  const match = /^[0-9a-f]{2}\/([0-9a-f-]{36})\.([0-9a-f]{8})(\.frames)?$/.exec(key);
  if (!match?.[1] || !match[2]) throw new Error('not a storage key');
  return { id: match[1], keyId: match[2], framed: match[3] !== undefined };
}
