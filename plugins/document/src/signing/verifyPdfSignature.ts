import { verify as verifyBytes, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  type Attribute,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { sha256 } from './bytes';
import { OID } from './oids';
import { findSignedRange } from './signedRange';

/** What a signature of a PDF proves. Genuine means: `valid`, `coversWholeFile`, and the `fingerprint` is the office's. */
export interface PdfSignature {
  /** The covered bytes are unchanged since they were signed with the key of the certificate. */
  valid: boolean;
  /** Nothing was appended after signing. */
  coversWholeFile: boolean;
  /** Common name in the certificate, `null` without a readable signature. */
  subject: string | null;
  /** SHA-256 of the certificate, `AB:CD:…`. */
  fingerprint: string | null;
  /** Claimed time of signing. */
  signedAt: Date | null;
}

const UNSIGNED: PdfSignature = {
  valid: false,
  coversWholeFile: false,
  subject: null,
  fingerprint: null,
  signedAt: null,
};

/** Checks the last signature of a PDF. Whom the certificate belongs to is for the caller to judge, by its fingerprint. */
export function verifyPdfSignature(pdf: Buffer): PdfSignature {
  const range = findSignedRange(pdf);
  if (!range) return UNSIGNED;
  const message = readMessage(range.cms);
  if (!message) return { ...UNSIGNED, coversWholeFile: range.coversWholeFile, signedAt: range.signedAt };
  return {
    valid: isGenuine(message, range.content),
    coversWholeFile: range.coversWholeFile,
    subject: /^CN=(.*)$/m.exec(message.certificate.subject)?.[1] ?? message.certificate.subject,
    fingerprint: message.certificate.fingerprint256,
    signedAt: range.signedAt,
  };
}

interface Message {
  signer: SignerInfo;
  certificate: X509Certificate;
}

/** A damaged message is no message: everything that can be wrong with its bytes ends in `undefined`. */
function readMessage(cms: Buffer): Message | undefined {
  try {
    const info = ContentInfo.fromBER(new Uint8Array(cms));
    const signed = new SignedData({ schema: info.content });
    const [signer] = signed.signerInfos;
    const named: unknown = signer?.sid;
    if (!(named instanceof IssuerAndSerialNumber)) return undefined;
    const owner = signed.certificates?.find(
      (candidate) => candidate instanceof Certificate && candidate.serialNumber.isEqual(named.serialNumber),
    );
    if (!signer || !(owner instanceof Certificate)) return undefined;
    return { signer, certificate: new X509Certificate(Buffer.from(owner.toSchema(true).toBER())) };
  } catch {
    return undefined;
  }
}

function isGenuine({ signer, certificate }: Message, content: Buffer): boolean {
  const attributes = signer.signedAttrs;
  if (!attributes || signer.digestAlgorithm.algorithmId !== OID.sha256) return false;
  const known = [OID.ecdsaWithSha256, OID.rsaWithSha256] as string[];
  if (!known.includes(signer.signatureAlgorithm.algorithmId)) return false;
  const digest = findAttribute(attributes.attributes, OID.messageDigest);
  if (!(digest instanceof asn1js.OctetString) || !sha256(content).equals(bytesOf(digest))) return false;
  if (!namesCertificate(findAttribute(attributes.attributes, OID.signingCertificateV2), certificate))
    return false;
  const signedBytes = Buffer.from(attributes.encodedValue);
  const signature = bytesOf(signer.signature);
  return verifyBytes('sha256', signedBytes, certificate.publicKey, signature);
}

/** signing-certificate-v2 ties the signature to one certificate, so that it cannot be passed off as another's. */
function namesCertificate(value: unknown, certificate: X509Certificate): boolean {
  let inner = value;
  while (inner instanceof asn1js.Sequence) inner = inner.valueBlock.value.at(0);
  return inner instanceof asn1js.OctetString && sha256(certificate.raw).equals(bytesOf(inner));
}

function findAttribute(attributes: readonly Attribute[], type: string): unknown {
  return (attributes.find((attribute) => attribute.type === type)?.values as unknown[] | undefined)?.[0];
}

function bytesOf(value: asn1js.OctetString): Buffer {
  return Buffer.from(value.valueBlock.valueHexView);
}
