import type { PracticeSealData } from './practiceSeal';

/** A registration certificate (dossier 3.12). All dates are ready to print: `2026年11月22日`. */
export interface CertificateData {
  name: string;
  gender: string;
  birthDate: string;
  specialty: string;
  /** `建[造]21261100000123`. */
  certificateNumber: string;
  employer: string;
  validFrom: string;
  validTo: string;
  /** The office that issues it. */
  issuer: string;
  issuedOn: string;
  /** `第 1 次补发`, where the certificate was lost and printed again. */
  reprint?: string;
  /** JPEG or PNG as data URL; without one an empty frame is drawn. */
  photo?: string;
  /** Address of the verification page, with the code: drawn as QR code. */
  verificationUrl: string;
  /** Address a person types in: `https://example.cn/verify`. */
  queryAddress: string;
  /** The practice seal is drawn in its place when it is issued with the certificate. */
  seal?: PracticeSealData;
}
