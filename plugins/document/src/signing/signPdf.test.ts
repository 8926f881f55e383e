import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import { loadSigningIdentity } from './signingIdentity';
import type { SigningIdentity } from './pemIdentity';
import { signPdf } from './signPdf';
import { verifyPdfSignature } from './verifyPdfSignature';

// Every byte of a file is changed in turn.
jest.setTimeout(60_000);

/** The smallest PDF with a page, in the form our browser writes: classic table, plain dictionaries. */
function smallPdf(): Buffer {
  const bodies = [
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
    '<</Type /Page\n/Parent 2 0 R>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${entries}trailer\n<</Size 4\n/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** From the `<` of the signature to behind its `>`. */
function contentsGap(pdf: Buffer): [number, number] {
  const from = pdf.indexOf('/Contents <') + '/Contents '.length;
  return [from, pdf.indexOf('>', from) + 1];
}

function withFlippedBit(pdf: Buffer, position: number): Buffer {
  const changed = Buffer.from(pdf);
  changed[position] = (changed[position] ?? 0) ^ 1;
  return changed;
}

const details = { name: '演示注册机构', reason: '证书签发', location: '北京' };
const signedAt = new Date('2026-11-22T06:03:00Z');
let directory: string;
let identity: SigningIdentity;
let signed: Buffer;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'zaoce-signing-'));
  identity = await loadSigningIdentity({
    environment: {},
    developmentDirectory: directory,
    allowDevelopmentIdentity: true,
  });
  signed = await signPdf(smallPdf(), details, identity, signedAt);
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('a signed PDF', () => {
  it('verifies, names the signer and the time, and covers the whole file', () => {
    expect(verifyPdfSignature(signed)).toEqual({
      valid: true,
      coversWholeFile: true,
      subject: '造册开发签名 Zaoce development signing',
      fingerprint: identity.certificate.fingerprint256,
      signedAt,
    });
  });

  it('keeps the original bytes and is marked as PAdES with Chinese details', () => {
    const text = signed.toString('latin1');
    expect(signed.subarray(0, smallPdf().length - 1).equals(smallPdf().subarray(0, -1))).toBe(true);
    expect(text).toContain('/SubFilter /ETSI.CAdES.detached');
    expect(text).toContain(
      `/Reason <FEFF${Buffer.from(details.reason, 'utf16le').swap16().toString('hex').toUpperCase()}>`,
    );
  });

  it('is no longer valid after any single changed byte it covers', () => {
    const [from, to] = contentsGap(signed);
    for (let position = 0; position < signed.length; position += 1) {
      if (position >= from && position < to) continue;
      const { valid, coversWholeFile } = verifyPdfSignature(withFlippedBit(signed, position));
      if (valid && coversWholeFile) throw new Error(`a change at ${position} went unnoticed`);
    }
  });

  it('is no longer valid when the signature value itself is changed', () => {
    const [from, to] = contentsGap(signed);
    const used = signed.toString('latin1', from, to - 1).replace(/(00)+$/, '').length;
    for (let back = 2; back < 60; back += 2) {
      expect(verifyPdfSignature(withFlippedBit(signed, from + used - back)).valid).toBe(false);
    }
  });

  it('shows when something was appended', () => {
    const longer = Buffer.concat([signed, Buffer.from('\n% more')]);
    expect(verifyPdfSignature(longer)).toMatchObject({ valid: true, coversWholeFile: false });
  });
});

describe('verification', () => {
  it('finds nothing in an unsigned file, nor in one whose range leaves a gap open', () => {
    expect(verifyPdfSignature(smallPdf()).valid).toBe(false);
    const widened = signed
      .toString('latin1')
      .replace(/\/ByteRange \[0 (\d+)/, (_, at: string) => `/ByteRange [0 ${Number(at) - 9}`);
    expect(verifyPdfSignature(Buffer.from(widened, 'latin1')).valid).toBe(false);
  });

  it('does not take a signature made with another certificate for ours', async () => {
    const other = await loadSigningIdentity({
      environment: {},
      developmentDirectory: join(directory, 'other'),
      allowDevelopmentIdentity: true,
    });
    const verdict = verifyPdfSignature(await signPdf(smallPdf(), details, other, signedAt));
    expect(verdict.valid).toBe(true);
    expect(verdict.fingerprint).not.toBe(identity.certificate.fingerprint256);
  });
});

describe('the signing identity', () => {
  it('is made once, and the same for processes that start together', async () => {
    const options = {
      environment: {},
      developmentDirectory: join(directory, 'race'),
      allowDevelopmentIdentity: true,
    };
    const identities = await Promise.all(Array.from({ length: 5 }, () => loadSigningIdentity(options)));
    expect(new Set(identities.map(({ certificate }) => certificate.fingerprint256)).size).toBe(1);
  });

  it('must be configured where the development one is not allowed', async () => {
    const options = { environment: {}, developmentDirectory: directory, allowDevelopmentIdentity: false };
    await expect(loadSigningIdentity(options)).rejects.toThrow('SIGNING_KEY_PATH');
  });

  it('is refused when key and certificate do not belong together', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const keyPath = join(directory, 'key.pem');
    const certificatePath = join(directory, 'certificate.pem');
    writeFileSync(keyPath, privateKey.export({ format: 'pem', type: 'pkcs8' }));
    writeFileSync(certificatePath, identity.certificate.toString());
    const environment = { SIGNING_KEY_PATH: keyPath, SIGNING_CERT_PATH: certificatePath };
    const options = { environment, developmentDirectory: directory, allowDevelopmentIdentity: true };
    await expect(loadSigningIdentity(options)).rejects.toThrow('does not belong');
  });
});
