export { createRenderer, type Renderer, type RendererOptions } from './browser/renderer';
export { loadSigningIdentity, type SigningOptions } from './signing/signingIdentity';
export type { SigningIdentity } from './signing/pemIdentity';
export { signPdf } from './signing/signPdf';
export type { SignatureDetails } from './signing/signatureField';
export { verifyPdfSignature, type PdfSignature } from './signing/verifyPdfSignature';
