import { authorityName, parseCertificateNumber, today, type Verification } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { findByCertificateNumber } from '../registrations/repository';
import { effectiveState } from '../registrations/effectiveState';
import { outcomeOf } from './outcome';
import { isSameCode } from './verificationCode';

/**
 * Says whether a certificate is genuine (domain.md 5). A wrong code means that the picture was forged or altered, and
 * then nothing of the real holder is told. Without a code the number alone is looked up, as anybody may read the register.
 */
export async function verifyCertificate(
  strapi: Strapi,
  given: { certificateNumber: string; code?: string | undefined },
  now: Date,
): Promise<Verification> {
  const parsed = parseCertificateNumber(given.certificateNumber);
  const number = parsed.ok ? parsed.value.number : undefined;
  const row = number ? await findByCertificateNumber(strapi.db.connection, number) : undefined;
  const unproven = nothingAbout(number ?? given.certificateNumber, now);
  if (!row) return unproven;
  if (given.code !== undefined && !isSameCode(given.code, row.verification_code)) {
    return { ...unproven, outcome: 'forged' };
  }
  const day = today(now);
  return {
    outcome: outcomeOf(row, day),
    certificateNumber: row.certificate_number,
    name: row.holder_name,
    employer: row.employer_name,
    specialty: row.specialty,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    state: effectiveState(row, day),
    authorityName: authorityName(row.authority_code).zh,
    replacedBy: row.replaced_by,
    checkedAt: now.toISOString(),
  };
}

function nothingAbout(certificateNumber: string, now: Date): Verification {
  return {
    outcome: 'unknown',
    certificateNumber,
    name: null,
    employer: null,
    specialty: null,
    validFrom: null,
    validTo: null,
    state: null,
    authorityName: null,
    replacedBy: null,
    checkedAt: now.toISOString(),
  };
}
