import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rm, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Vault } from '../security/vault';
import { writeDurably } from './writeDurably';

/** Where scans and issued documents live. Objects are written once and never changed. */
export interface ObjectStore {
  /** Stores bytes under a new key and returns it; durable when it resolves. */
  put(bytes: Buffer): Promise<string>;
  get(key: string): Promise<Buffer>;
  remove(key: string): Promise<void>;
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

  async get(key: string): Promise<Buffer> {
    const { id, keyId } = parseKey(key);
    return this.vault.openBytes(await readFile(path.join(this.root, key)), keyId, id);
  }

  async remove(key: string): Promise<void> {
    parseKey(key);
    await rm(path.join(this.root, key), { force: true });
  }

  async probe(): Promise<void> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    await access(this.root, constants.R_OK | constants.W_OK);
  }
}

/** Keys come from our own rows, but a path is never built from something that does not look like one of ours. */
function parseKey(key: string): { id: string; keyId: string } {
  const match = /^[0-9a-f]{2}\/([0-9a-f-]{36})\.([0-9a-f]{8})$/.exec(key);
  if (!match?.[1] || !match[2]) throw new Error('not a storage key');
  return { id: match[1], keyId: match[2] };
}
