import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';

/** With what the office signs: key, its certificate, and the certificates above it. */
export interface SigningIdentity {
  privateKey: KeyObject;
  certificate: X509Certificate;
  chain: X509Certificate[];
}

/** Key and certificates as PEM text; the key's own certificate first. */
export interface PemIdentity {
  key: string;
  certificates: string;
  passphrase?: string | undefined;
}

/** @throws when the first certificate is not the key's, or the key is of a kind PAdES readers do not know */
export function identityFromPem({ key, certificates, passphrase }: PemIdentity): SigningIdentity {
  const privateKey = createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) });
  const blocks = certificates.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  const [certificate, ...chain] = blocks.map((block) => new X509Certificate(block));
  if (!certificate) throw new Error('The signing certificate file holds no certificate');
  if (!certificate.checkPrivateKey(privateKey))
    throw new Error('The signing key does not belong to its certificate');
  if (privateKey.asymmetricKeyType !== 'ec' && privateKey.asymmetricKeyType !== 'rsa') {
    throw new Error(`Signing keys are EC or RSA, not ${privateKey.asymmetricKeyType}`);
  }
  return { privateKey, certificate, chain };
}
