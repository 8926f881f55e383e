import path from 'node:path';
import { countBrowserStart, dataDirectory, timeDocument, type Strapi } from '@zaoce/platform';
import { createRenderer, type Renderer } from '../browser/renderer';
import { loadOfficeIdentity } from '../signing/officeIdentity';
import type { SigningIdentity } from '../signing/pemIdentity';
import type { SignatureDetails } from '../signing/signatureField';
import { signPdf } from '../signing/signPdf';

/** The process's printing works: one warm browser and the office's signing key, both opened with the first document. */
export interface Press {
  /** Prints a template's HTML. */
  print(html: string): Promise<Buffer>;
  /** Prints and signs (PAdES). */
  printSigned(html: string, details: SignatureDetails): Promise<Buffer>;
  close(): Promise<void>;
}

const presses = new WeakMap<object, Press>();

/** The press of this process. */
export function pressOf(strapi: Strapi): Press {
  const press = presses.get(strapi) ?? openPress(strapi);
  presses.set(strapi, press);
  return press;
}

/** Gives the process another press than the one it would open, e.g. one that shares a browser. */
export function usePress(strapi: Strapi, press: Press): void {
  presses.set(strapi, press);
}

/** Closes the browser, if one was ever opened. */
export async function closePress(strapi: Strapi): Promise<void> {
  await presses.get(strapi)?.close();
  presses.delete(strapi);
}

function openRenderer(strapi: Strapi): Renderer {
  return createRenderer({
    environment: process.env,
    cacheDirectory: path.join(dataDirectory(), 'documents', 'browser'),
    log: (message, level) => strapi.log[level](message),
    onBrowserStart: countBrowserStart,
  });
}

/** A press that signs with the office's key and prints with a browser of its own, unless it is given one. */
export function openPress(strapi: Strapi, renderer = openRenderer(strapi)): Press {
  let identity: Promise<SigningIdentity> | undefined;
  const openIdentity = () => {
    identity ??= loadOfficeIdentity().catch((error: unknown) => {
      // A key that could not be read is looked for again with the next document.
      identity = undefined;
      throw error;
    });
    return identity;
  };
  return {
    print: (html) => timeDocument(() => renderer.renderPdf({ html })),
    async printSigned(html, details) {
      const pdf = await timeDocument(() => renderer.renderPdf({ html }));
      return signPdf(pdf, details, await openIdentity());
    },
    close: () => renderer.close(),
  };
}
