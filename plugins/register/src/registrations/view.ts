import { authorityName, type IsoDate, type RegistrationView } from '@zaoce/domain';
import { publicUrl } from '@zaoce/platform';
import { effectiveState } from './effectiveState';
import type { RegistrationRow } from './row';

/** The address in the QR picture of a certificate. */
export function verifyUrl(row: Pick<RegistrationRow, 'certificate_number' | 'verification_code'>): string {
  return `${publicUrl()}/verify/${encodeURIComponent(row.certificate_number)}?code=${row.verification_code}`;
}

/** A registration as the API shows it, its state as of `day`. */
export function toRegistrationView(row: RegistrationRow, day: IsoDate): RegistrationView {
  return {
    id: row.id,
    certificateNumber: row.certificate_number,
    sealNumber: row.seal_number,
    specialty: row.specialty,
    state: effectiveState(row, day),
    holder: row.holder_name,
    employer: row.employer_name,
    employerCreditCode: row.employer_code,
    authorityCode: row.authority_code,
    authorityName: authorityName(row.authority_code).zh,
    issuedOn: row.issued_on,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: row.version,
    verifyUrl: verifyUrl(row),
  };
}
