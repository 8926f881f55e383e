import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  type RelativeDistinguishedNames,
} from 'pkijs';
import { toArrayBuffer } from './bytes';
import type { PemIdentity } from './pemIdentity';

const YEARS_VALID = 10;
const COMMON_NAME = '2.5.4.3';
const SUBJECT = '造册开发签名 Zaoce development signing';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
/** Digital signature and non-repudiation, as document signing asks for. */
const SIGNING_BITS = new Uint8Array([0b11000000]);

/**
 * The self-signed P-256 identity of a development machine: made once, then read again, also when several
 * processes start together. It proves that a document is unchanged, and to nobody who issued it.
 */
export async function ensureDevelopmentIdentity(directory: string): Promise<PemIdentity> {
  const path = join(directory, 'development-signing.pem');
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept) return { key: kept, certificates: kept };
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  const made = await generateIdentity();
  await writeFile(aside, made.key + made.certificates, { mode: 0o600 });
  // `link` fails when another process was faster; then its identity is the one to use.
  await link(aside, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(aside);
  const agreed = await readFile(path, 'utf8');
  return { key: agreed, certificates: agreed };
}

async function generateIdentity(): Promise<PemIdentity> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2 });
  const serial = randomBytes(16);
  serial[0] = (serial[0] ?? 0) & 0x7f || 1;
  certificate.serialNumber = new asn1js.Integer({ valueHex: toArrayBuffer(serial) });
  writeName(certificate.subject);
  writeName(certificate.issuer);
  const now = new Date();
  certificate.notBefore.value = new Date(now.getTime() - 86_400_000);
  certificate.notAfter.value = new Date(
    Date.UTC(now.getUTCFullYear() + YEARS_VALID, now.getUTCMonth(), now.getUTCDate()),
  );
  certificate.extensions = signingExtensions();
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return {
    key: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
    certificates: toPem('CERTIFICATE', certificate.toSchema().toBER()),
  };
}

function writeName(name: RelativeDistinguishedNames): void {
  const value = new asn1js.Utf8String({ value: SUBJECT });
  name.typesAndValues = [new AttributeTypeAndValue({ type: COMMON_NAME, value })];
}

function signingExtensions(): Extension[] {
  const constraints = new BasicConstraints({ cA: false });
  const usage = new asn1js.BitString({ valueHex: toArrayBuffer(SIGNING_BITS), unusedBits: 6 });
  return [
    new Extension({ extnID: BASIC_CONSTRAINTS, critical: true, extnValue: constraints.toSchema().toBER() }),
    new Extension({ extnID: KEY_USAGE, critical: true, extnValue: usage.toBER() }),
  ];
}

function toPem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
