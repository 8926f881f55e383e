import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { SealedFile, sealFrames, Vault } from '@zaoce/platform';

/** What a backup file begins with, before its identifier. */
const MAGIC = Buffer.from('ZAOCE-BACKUP-1\n');
const ID_BYTES = 16;
const HEADER_BYTES = MAGIC.length + ID_BYTES;
const KEY_BYTES = 32;
const KEY_ID = 'backup';

/** The file is no backup, was damaged or cut, or the key is another. */
export class UnreadableBackup extends Error {}

/** BACKUP_KEY: 32 bytes in base64. @throws when it is none */
export function decodeBackupKey(value: string): Buffer {
  const key = Buffer.from(value, 'base64');
  if (key.length !== KEY_BYTES)
    throw new Error('BACKUP_KEY must be 32 bytes in base64 (openssl rand -base64 32)');
  return key;
}

/** A short name of a key that says nothing about it; the same as in sealed data. */
export function fingerprintOf(key: Buffer): string {
  return createHash('sha256').update('zaoce-key').update(key).digest('hex').slice(0, 8);
}

/** Seals a stream as a backup file: frames of AES-256-GCM under a key of this file alone, after a short header. */
export async function* sealArchive(source: AsyncIterable<Uint8Array>, key: Buffer): AsyncGenerator<Buffer> {
  const id = randomBytes(ID_BYTES);
  yield Buffer.concat([MAGIC, id]);
  yield* sealFrames(source, vaultOf(key, id), id.toString('hex'));
}

/** Opens a backup file as a stream. @throws UnreadableBackup at the first frame that is not as it was written */
export async function* openArchive(file: string, key: Buffer): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const { bytesRead } = await handle.read(header, 0, HEADER_BYTES, 0);
    if (bytesRead < HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) {
      throw new UnreadableBackup('this is no backup file');
    }
    const id = header.subarray(MAGIC.length);
    const vault = vaultOf(key, id);
    const { size } = await handle.stat();
    const behindHeader = {
      read: (buffer: Buffer, offset: number, length: number, position: number) =>
        handle.read(buffer, offset, length, position + HEADER_BYTES),
      close: () => handle.close(),
    };
    const open = (sealed: Buffer, context: string) => openFrame(vault, sealed, context);
    const sealed = new SealedFile(
      behindHeader as SealedHandle,
      size - HEADER_BYTES,
      open,
      id.toString('hex'),
    );
    yield* sealed.stream();
  } finally {
    await handle.close();
  }
}

type SealedHandle = ConstructorParameters<typeof SealedFile>[0];

function openFrame(vault: Vault, sealed: Buffer, context: string): Buffer {
  try {
    return vault.openBytes(sealed, KEY_ID, context);
  } catch {
    throw new UnreadableBackup('the backup was damaged or cut short, or BACKUP_KEY is another');
  }
}

function vaultOf(key: Buffer, id: Buffer): Vault {
  const own = Buffer.from(hkdfSync('sha256', key, id, 'zaoce/backup', KEY_BYTES));
  return new Vault({ current: KEY_ID, keys: { [KEY_ID]: own }, indexKey: Buffer.alloc(KEY_BYTES) });
}
