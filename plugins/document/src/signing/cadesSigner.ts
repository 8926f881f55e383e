import { sign as signBytes, type X509Certificate } from 'node:crypto';
import { Signer } from '@signpdf/utils';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { sha256, toArrayBuffer } from './bytes';
import { OID } from './oids';
import type { SigningIdentity } from './pemIdentity';

/**
 * Makes the detached CMS signature of PAdES baseline B-B (ETSI EN 319 142-1, table 1): SHA-256; signed are content-type,
 * message-digest and signing-certificate-v2. The time of signing is the `/M` entry of the signature dictionary and, as
 * the standard asks, not a CMS attribute.
 */
export class CadesSigner extends Signer {
  constructor(private readonly identity: SigningIdentity) {
    super();
  }

  /** @param content the bytes the signature covers @returns the CMS in DER */
  override sign(content: Buffer): Promise<Buffer> {
    const { privateKey, certificate, chain } = this.identity;
    const attributes = signedAttributes(content, certificate);
    const signature = signBytes('sha256', encodeForSigning(attributes), privateKey);
    const owner = toPkijs(certificate);
    const isElliptic = privateKey.asymmetricKeyType === 'ec';
    const signed = new SignedData({
      version: 1,
      digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
      certificates: [owner, ...chain.map(toPkijs)],
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({ issuer: owner.issuer, serialNumber: owner.serialNumber }),
          digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
          signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
          signatureAlgorithm: isElliptic
            ? new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
            : new AlgorithmIdentifier({ algorithmId: OID.rsaWithSha256, algorithmParams: new asn1js.Null() }),
          signature: new asn1js.OctetString({ valueHex: toArrayBuffer(signature) }),
        }),
      ],
    });
    const cms = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
    return Promise.resolve(Buffer.from(cms.toSchema().toBER()));
  }
}

/** Signed attributes in DER order (a SET OF is sorted by its encoded members), so that every reader re-encodes the same. */
function signedAttributes(content: Buffer, certificate: X509Certificate): Attribute[] {
  const digest = new asn1js.OctetString({ valueHex: toArrayBuffer(sha256(content)) });
  // ESSCertIDv2 with the default hash, SHA-256, leaves the algorithm out (RFC 5035).
  const hash = new asn1js.OctetString({ valueHex: toArrayBuffer(sha256(certificate.raw)) });
  const certificateId = new asn1js.Sequence({ value: [hash] });
  const signingCertificate = new asn1js.Sequence({
    value: [new asn1js.Sequence({ value: [certificateId] })],
  });
  const attributes = [
    new Attribute({ type: OID.contentType, values: [new asn1js.ObjectIdentifier({ value: OID.data })] }),
    new Attribute({ type: OID.messageDigest, values: [digest] }),
    new Attribute({ type: OID.signingCertificateV2, values: [signingCertificate] }),
  ];
  const encoded = attributes.map((attribute) => ({
    attribute,
    der: Buffer.from(attribute.toSchema().toBER()),
  }));
  return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ attribute }) => attribute);
}

/** What is signed is the attributes as an explicit SET OF, not under the tag they carry in the message (RFC 5652 §5.4). */
function encodeForSigning(attributes: Attribute[]): Buffer {
  const set = new asn1js.Set({ value: attributes.map((attribute) => attribute.toSchema()) });
  return Buffer.from(set.toBER());
}

function toPkijs(certificate: X509Certificate): Certificate {
  return Certificate.fromBER(toArrayBuffer(certificate.raw));
}
