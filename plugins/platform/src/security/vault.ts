import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keys by identifier, so that they can be rotated: new data use `current`, old data name their own. */
export interface VaultKeys {
  current: string;
  keys: Record<string, Buffer>;
  /** Key of the blind index; changing it means computing every index again. */
  indexKey: Buffer;
}

/** Encrypts personal data at rest and makes it findable without decrypting (blind index). */
export class Vault {
  constructor(private readonly keys: VaultKeys) {}

  /** The name of the key that seals new data. */
  get currentKeyId(): string {
    return this.keys.current;
  }

  /** The names of all keys it can open with, that of new data first. */
  get keyIds(): string[] {
    return [...new Set([this.keys.current, ...Object.keys(this.keys.keys)])];
  }

  /** Seals bytes: iv ‖ tag ‖ ciphertext, bound to `context` (e.g. the storage key), so that blobs cannot be swapped. */
  sealBytes(plain: Buffer, context: string): { keyId: string; sealed: Buffer } {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key(this.keys.current), iv);
    cipher.setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return { keyId: this.keys.current, sealed: Buffer.concat([iv, cipher.getAuthTag(), body]) };
  }

  /** Opens sealed bytes; throws when they were changed or belong elsewhere. */
  openBytes(sealed: Buffer, keyId: string, context: string): Buffer {
    const decipher = createDecipheriv(ALGORITHM, this.key(keyId), sealed.subarray(0, IV_BYTES));
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  }

  /** Seals a short text for a database column: `keyId.base64`. */
  sealText(plain: string, context: string): string {
    const { keyId, sealed } = this.sealBytes(Buffer.from(plain, 'utf8'), context);
    return `${keyId}.${sealed.toString('base64')}`;
  }

  /** Opens what `sealText` sealed; throws when it was changed or belongs elsewhere. */
  openText(sealed: string, context: string): string {
    const dot = sealed.indexOf('.');
    return this.openBytes(
      Buffer.from(sealed.slice(dot + 1), 'base64'),
      sealed.slice(0, dot),
      context,
    ).toString('utf8');
  }

  /** Deterministic index of a normalised value: equal values, equal index; the value cannot be read back. */
  blindIndex(value: string): string {
    return createHmac('sha256', this.keys.indexKey).update(value, 'utf8').digest('hex');
  }

  /** A 32-byte key of its own for one purpose (HKDF-SHA-256), so that no key serves two ends. */
  deriveKey(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key(this.keys.current), '', `zaoce/${purpose}`, 32));
  }

  private key(id: string): Buffer {
    const key = this.keys.keys[id];
    if (!key) throw new Error(`encryption key ${id} is not configured`);
    return key;
  }
}

/** The vault of the environment: DATA_KEY and INDEX_KEY, 32 bytes each in base64; DATA_KEY_OLD opens older data. */
export function vaultFromEnvironment(env: NodeJS.ProcessEnv = process.env): Vault {
  const current = decodeKey(env.DATA_KEY, 'DATA_KEY');
  const keys: Record<string, Buffer> = { [keyIdOf(current)]: current };
  for (const old of (env.DATA_KEY_OLD ?? '').split(',').filter(Boolean)) {
    const key = decodeKey(old, 'DATA_KEY_OLD');
    keys[keyIdOf(key)] = key;
  }
  return new Vault({ current: keyIdOf(current), keys, indexKey: decodeKey(env.INDEX_KEY, 'INDEX_KEY') });
}

function decodeKey(value: string | undefined, name: string): Buffer {
  const key = Buffer.from(value ?? '', 'base64');
  if (key.length !== 32) throw new Error(`${name} must be 32 bytes in base64`);
  return key;
}

/** A short name of a key that says nothing about it. */
function keyIdOf(key: Buffer): string {
  return createHash('sha256').update('zaoce-key').update(key).digest('hex').slice(0, 8);
}
