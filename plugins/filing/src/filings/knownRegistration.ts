import type { KnownRegistration } from '@zaoce/domain';
import { readRegistered, type RegisteredFacts } from '@zaoce/register';
import type { Knex } from 'knex';

/** The registration a filing is about, as the register holds it now; null for a filing that makes one. */
export async function findKnownRegistration(db: Knex, id: number | null): Promise<KnownRegistration | null> {
  if (id === null) return null;
  const registered = await readRegistered(db, id);
  return registered ? toKnownRegistration(registered) : null;
}

/** What forms print and decisions rely on. */
export function toKnownRegistration(registered: RegisteredFacts): KnownRegistration {
  const { id, certificateNumber, sealNumber, specialty, validFrom, validTo, authorityCode } = registered;
  const { employer, employerCreditCode, employerDetails } = registered;
  const { qualificationNumber } = employerDetails;
  return {
    id,
    certificateNumber,
    sealNumber,
    specialty,
    validFrom,
    validTo,
    authorityCode,
    employer,
    employerCreditCode,
    employerQualificationNumber:
      typeof qualificationNumber === 'string' && qualificationNumber !== '' ? qualificationNumber : null,
  };
}
