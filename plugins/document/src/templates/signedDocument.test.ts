import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRenderer } from '../browser/renderer';
import { sampleCertificate } from '../samples/sampleCertificate';
import { loadSigningIdentity } from '../signing/signingIdentity';
import { signPdf } from '../signing/signPdf';
import { verifyPdfSignature } from '../signing/verifyPdfSignature';
import { browserOptions } from '../testing/browserOptions';
import { readPdfPages } from '../testing/readPdf';
import { certificate } from './certificate/certificate';

// It may have to unpack the browser.
jest.setTimeout(60_000);

test('a rendered certificate is signed whole and still opens', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'zaoce-signed-'));
  const renderer = createRenderer(browserOptions);
  try {
    const identity = await loadSigningIdentity({
      environment: {},
      developmentDirectory: directory,
      allowDevelopmentIdentity: true,
    });
    const pdf = await renderer.renderPdf({ html: certificate(sampleCertificate()) });
    const details = { name: '演示注册机构', reason: '签发注册证书', location: '北京' };
    const signed = await signPdf(pdf, details, identity);
    expect(verifyPdfSignature(signed)).toMatchObject({ valid: true, coversWholeFile: true });
    expect(await readPdfPages(signed)).toEqual(await readPdfPages(pdf));
  } finally {
    await renderer.close();
    rmSync(directory, { recursive: true });
  }
});
