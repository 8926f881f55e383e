import { SignPdf } from '@signpdf/signpdf';
import { CadesSigner } from './cadesSigner';
import { appendSignatureField, type SignatureDetails } from './signatureField';
import type { SigningIdentity } from './pemIdentity';

/** The CMS beside the certificates: attributes, algorithm names, and the longest signature (RSA-4096). */
const ROOM_BESIDE_CERTIFICATES = 2048;

/**
 * Signs a PDF of our own browser: PAdES baseline B-B, over the whole file.
 * @param now the claimed time of signing
 */
export async function signPdf(
  pdf: Buffer,
  details: SignatureDetails,
  identity: SigningIdentity,
  now = new Date(),
): Promise<Buffer> {
  const certificates = [identity.certificate, ...identity.chain];
  const room = certificates.reduce(
    (sum, certificate) => sum + certificate.raw.length,
    ROOM_BESIDE_CERTIFICATES,
  );
  return new SignPdf().sign(appendSignatureField(pdf, details, now, room), new CadesSigner(identity));
}
