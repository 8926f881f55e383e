export { launchBrowser, type LaunchOptions } from './browser/launchBrowser';
export { SYSTEM_FONT_DIRECTORIES } from './fonts/systemFonts';
export { createRenderer, type Renderer, type RendererOptions } from './browser/renderer';
export { loadSigningIdentity, type SigningOptions } from './signing/signingIdentity';
export type { SigningIdentity } from './signing/pemIdentity';
export { signPdf } from './signing/signPdf';
export type { SignatureDetails } from './signing/signatureField';
export { verifyPdfSignature, type PdfSignature } from './signing/verifyPdfSignature';
export { qrSvg } from './qr/qrSvg';
export { verificationUrl } from './qr/verificationUrl';
export { applicationForm } from './templates/form/applicationForm';
export type * from './templates/form/formData';
export { jpegSource } from './templates/picture';
export * from './templates/form/initialBlocks';
export * from './templates/form/registrationBlocks';
export * from './templates/form/pledges';
export { sampleForm } from './samples/sampleForm';
export { certificate } from './templates/certificate/certificate';
export type { CertificateData } from './templates/certificate/certificateData';
export { practiceSeal, type PracticeSealData } from './templates/certificate/practiceSeal';
export { sealSheet } from './templates/certificate/sealSheet';
export { sampleCertificate } from './samples/sampleCertificate';
export { acceptanceReceipt } from './templates/letters/acceptanceReceipt';
export { cancellationCertificate } from './templates/letters/cancellationCertificate';
export { decisionNotice } from './templates/letters/decisionNotice';
export { extensionNotice } from './templates/letters/extensionNotice';
export { refusalNotice } from './templates/letters/refusalNotice';
export { returnNotice } from './templates/letters/returnNotice';
export { revocationDecision } from './templates/letters/revocationDecision';
export type * from './templates/letters/letterData';
export * from './samples/sampleLetters';
export { findOrIssue, type Issue } from './issued/findOrIssue';
export type { DocumentKey, IssuedDocument } from './issued/issuedDocument';
export { listIssued } from './issued/repository';
export { openPress, pressOf, usePress, type Press } from './issued/press';
export {
  changeRecordPage,
  type ChangeLine,
  type ChangeRecordPageData,
} from './templates/changeRecords/changeRecordPage';
