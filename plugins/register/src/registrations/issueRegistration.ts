import { recordAudit } from '@zaoce/audit';
import { endOfValidity, isSpecialty, sealNumber, today, type IsoDate } from '@zaoce/domain';
import { enqueue } from '@zaoce/jobs';
import type { Actor, Transaction } from '@zaoce/platform';
import { renderCertificateTask } from '../documents/renderCertificateTask';
import { allotCertificateNumber } from '../numbers/allotCertificateNumber';
import { verificationCodeOf } from '../verification/verificationCode';
import { insertRegistration, markLapsed } from './repository';
import type { RegisteredEmployer } from './row';

/** What a decided filing puts into the register. */
export interface RegistrationToIssue {
  filingId: number;
  applicantId: number;
  holderName: string;
  idNumberIndex: string;
  idNumberMasked: string;
  specialty: string;
  authorityCode: string;
  employer: RegisteredEmployer;
  /** Object key of the approved photo, or null where the filing had none. */
  photoKey: string | null;
  sealLetter: 'A' | 'B';
  validityYears: number;
}

export interface IssuedRegistration {
  id: number;
  certificateNumber: string;
  sealNumber: string;
  validFrom: IsoDate;
  validTo: IsoDate;
}

/** Locks for "who issues for this authority"; the class keeps them apart from other advisory locks. */
const LOCK_CLASS = 7_206_002;

/**
 * Enters a new registration: numbers, validity of so many years less one day, verification code, the job that renders
 * the certificate and the audit entry, all in the caller's transaction.
 *
 * One transaction at a time issues for an authority: several series and the authority's audit chain are locked on the way,
 * and two batches in different order would otherwise wait for each other.
 * A second live registration of the same person and specialty violates a unique index (409 `duplicate`).
 */
export async function issueRegistration(
  trx: Transaction,
  registration: RegistrationToIssue,
  actor: Actor,
  now: Date,
): Promise<IssuedRegistration> {
  const { specialty, authorityCode, applicantId, filingId } = registration;
  if (!isSpecialty(specialty)) throw new RangeError(`no such specialty: ${specialty}`);
  await trx.raw('select pg_advisory_xact_lock(?, ?)', [LOCK_CLASS, Number(authorityCode)]);
  const issuedOn = today(now);
  await markLapsed(trx, issuedOn, now, { applicant_id: applicantId, specialty });
  const certificateNumber = await allotCertificateNumber(trx, { specialty, authorityCode }, issuedOn);
  const issued = {
    certificateNumber,
    sealNumber: sealNumber(certificateNumber, registration.sealLetter),
    validFrom: issuedOn,
    validTo: endOfValidity(issuedOn, registration.validityYears),
  };
  const id = await insertRegistration(trx, toRow(registration, issued, issuedOn), now);
  await enqueue(trx, renderCertificateTask, { registrationId: id }, { key: `certificate:${id}` });
  const details = { certificateNumber, filingId };
  const subject = { type: 'registration', id };
  await recordAudit(trx, { action: 'registration.created', actor, subject, authorityCode, details });
  return { id, ...issued };
}

function toRow(from: RegistrationToIssue, issued: Omit<IssuedRegistration, 'id'>, issuedOn: IsoDate) {
  return {
    certificate_number: issued.certificateNumber,
    seal_number: issued.sealNumber,
    state: 'live' as const,
    applicant_id: from.applicantId,
    holder_name: from.holderName,
    id_number_index: from.idNumberIndex,
    id_number_masked: from.idNumberMasked,
    specialty: from.specialty,
    authority_code: from.authorityCode,
    employer_name: from.employer.name,
    employer_code: from.employer.creditCode,
    employer: { ...from.employer.details },
    issued_on: issuedOn,
    valid_from: issued.validFrom,
    valid_to: issued.validTo,
    filing_id: from.filingId,
    verification_code: verificationCodeOf(issued.certificateNumber),
    photo_key: from.photoKey,
  };
}
