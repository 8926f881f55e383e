import { today, type VoidReason } from '@zaoce/domain';
import { insertChangeRecords } from '../registrations/changeRecords';
import { enterRegistration } from '../registrations/enterRegistration';
import { takeId } from '../registrations/repository';
import type { FullRegistrationRow } from '../registrations/row';
import type { RegisterWork } from '../work';
import { actOf, refuseUnlessIn, type Decision } from './decision';
import { endRegistration } from './endRegistration';

export interface Reissue {
  reason: Extract<VoidReason, 'lost' | 'replaced'>;
  /** The letter of the new seal; undefined leaves it. */
  sealLetter?: 'A' | 'B' | undefined;
  /** Object key of a new photo; null leaves the old one. */
  photoKey?: string | null;
}

/**
 * 证书补办 of the seal, or of both, and the ministry's own reissue: the old registration is void with both its numbers, a
 * new one with new numbers and the same validity takes its place (domain.md 3 and 8). Answers the new one.
 * The row is locked, so of two reissues at once the second finds it void (409).
 */
export async function reissueNumbers(
  work: RegisterWork,
  row: FullRegistrationRow,
  { reason, sealLetter, photoKey }: Reissue,
  decision: Decision,
): Promise<FullRegistrationRow> {
  refuseUnlessIn(row, ['live'], work.now);
  const successorId = await takeId(work.trx);
  const ending = { act: 'voided', state: 'void', reason, successorId } as const;
  const old = await endRegistration(work, row, ending, decision);
  const issuedOn = today(work.now);
  const next = await enterRegistration(
    work,
    {
      filingId: decision.filingId,
      applicantId: row.applicant_id,
      holderName: row.holder_name,
      idNumberIndex: row.id_number_index,
      idNumberMasked: row.id_number_masked,
      specialty: row.specialty,
      authorityCode: row.authority_code,
      employer: { name: row.employer_name, creditCode: row.employer_code, details: row.employer },
      photoKey: photoKey ?? row.photo_key,
      sealLetter: sealLetter ?? letterOf(row.seal_number),
      issuedOn,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    },
    { act: 'reissued', decidedBy: decision.authorityCode, text: decision.text, id: successorId },
  );
  await insertChangeRecords(work, { ...old, state: 'live' }, next, actOf('reissued', decision, work.now));
  return next;
}

function letterOf(sealNumber: string): 'A' | 'B' {
  return sealNumber.startsWith('A') ? 'A' : 'B';
}
