import { isSpecialty, sealNumber, type IsoDate, type RegistrationAct } from '@zaoce/domain';
import { insertEvent } from '../history/repository';
import { allotCertificateNumber } from '../numbers/allotCertificateNumber';
import { verificationCodeOf } from '../verification/verificationCode';
import type { RegisterWork } from '../work';
import { noteAct, requestCertificate } from './amendRegistration';
import { insertRegistration } from './repository';
import type { FullRegistrationRow, RegisteredEmployer } from './row';

/** A registration that is to be entered under new numbers. */
export interface RegistrationToEnter {
  /** Null where the ministry gives new numbers by itself. */
  filingId: number | null;
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
  issuedOn: IsoDate;
  validFrom: IsoDate;
  validTo: IsoDate;
}

export interface Entry {
  act: Extract<RegistrationAct, 'issued' | 'reissued'>;
  /** The authority that decided. */
  decidedBy: string;
  text?: string | null | undefined;
  /** The id the registration was promised, where another one names it already. */
  id?: number;
}

/** Locks for "who issues for this authority"; the class keeps them apart from other advisory locks. */
const LOCK_CLASS = 7_206_002;

/**
 * Enters a registration with numbers of its own: verification code, first line of its history, the job that renders the
 * certificate and the audit entry, all in the caller's transaction.
 *
 * One transaction at a time issues for an authority: several series are locked on the way, and two batches in different
 * order would otherwise wait for each other.
 * A second live registration of the same person and specialty violates a unique index (409 `duplicate`).
 */
export async function enterRegistration(
  work: RegisterWork,
  registration: RegistrationToEnter,
  entry: Entry,
): Promise<FullRegistrationRow> {
  const { specialty, authorityCode, issuedOn } = registration;
  if (!isSpecialty(specialty)) throw new RangeError(`no such specialty: ${specialty}`);
  await work.trx.raw('select pg_advisory_xact_lock(?, ?)', [LOCK_CLASS, Number(authorityCode)]);
  const number = await allotCertificateNumber(work.trx, { specialty, authorityCode }, issuedOn);
  const row = await insertRegistration(work.trx, toRow(registration, number), work.now, entry.id);
  const act = {
    name: entry.act,
    effectiveOn: issuedOn,
    filingId: registration.filingId,
    authorityCode: entry.decidedBy,
    text: entry.text,
  };
  await insertEvent(work, row, act);
  await requestCertificate(work, row.id);
  noteAct(work, row, act);
  return row;
}

function toRow(from: RegistrationToEnter, certificateNumber: string) {
  return {
    certificate_number: certificateNumber,
    seal_number: sealNumber(certificateNumber, from.sealLetter),
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
    issued_on: from.issuedOn,
    valid_from: from.validFrom,
    valid_to: from.validTo,
    filing_id: from.filingId,
    verification_code: verificationCodeOf(certificateNumber),
    photo_key: from.photoKey,
  };
}
