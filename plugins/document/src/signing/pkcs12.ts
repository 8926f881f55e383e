import {
  AuthenticatedSafe,
  CertBag,
  type Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
} from 'pkijs';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import type { PemIdentity } from './pemIdentity';

/**
 * Opens a PKCS#12 file (RFC 7292) that holds one key and its certificates.
 * Files of modern tools (PBES2 with AES) are read; those with the RC2/3DES of the nineties are not: convert them with
 * `openssl pkcs12 -legacy … | openssl pkcs12 -export …`.
 * @throws when the passphrase is wrong, or a key or certificate is missing
 */
export async function readPkcs12(file: Buffer, passphrase: string): Promise<PemIdentity> {
  const password = new Uint8Array(Buffer.from(passphrase, 'utf8')).buffer;
  const bags = await openBags(file, password);
  const keyInfo = bags.map(readKey).find((key) => key !== undefined);
  const certificates = bags.map(readCertificate).filter((certificate) => certificate !== undefined);
  if (!keyInfo) throw new Error('The PKCS#12 file (SIGNING_KEY_PATH) holds no private key');
  const key = createPrivateKey({
    key: Buffer.from(keyInfo.toSchema().toBER()),
    format: 'der',
    type: 'pkcs8',
  });
  const parsed = certificates.map(
    (certificate) => new X509Certificate(Buffer.from(certificate.toSchema(true).toBER())),
  );
  // The key's own certificate first, whatever the order in the file.
  parsed.sort((a, b) => Number(b.checkPrivateKey(key)) - Number(a.checkPrivateKey(key)));
  return {
    key: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    certificates: parsed.map((certificate) => certificate.toString()).join(''),
  };
}

async function openBags(file: Buffer, password: ArrayBuffer): Promise<SafeBag[]> {
  try {
    const pfx = PFX.fromBER(new Uint8Array(file));
    await pfx.parseInternalValues({ password, checkIntegrity: true });
    const safe = pfx.parsedValue?.authenticatedSafe;
    if (!(safe instanceof AuthenticatedSafe)) throw new Error('no contents');
    await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
    const { safeContents } = safe.parsedValue as { safeContents: { value: { safeBags: SafeBag[] } }[] };
    const bags = safeContents.flatMap((content) => content.value.safeBags);
    await Promise.all(bags.map((bag) => unshroud(bag, password)));
    return bags;
  } catch (error) {
    throw new Error(
      'The PKCS#12 file (SIGNING_KEY_PATH) cannot be opened: wrong passphrase or old encryption',
      {
        cause: error,
      },
    );
  }
}

async function unshroud(bag: SafeBag, password: ArrayBuffer): Promise<void> {
  if (!(bag.bagValue instanceof PKCS8ShroudedKeyBag)) return;
  // pkijs declares this step protected although the key cannot be had without it.
  const shrouded = bag.bagValue as unknown as {
    parseInternalValues(options: { password: ArrayBuffer }): Promise<void>;
  };
  await shrouded.parseInternalValues({ password });
}

function readKey(bag: SafeBag): PrivateKeyInfo | undefined {
  const value = bag.bagValue;
  if (value instanceof PrivateKeyInfo) return value;
  return value instanceof PKCS8ShroudedKeyBag ? value.parsedValue : undefined;
}

function readCertificate(bag: SafeBag): Certificate | undefined {
  return bag.bagValue instanceof CertBag ? (bag.bagValue.parsedValue as Certificate) : undefined;
}
