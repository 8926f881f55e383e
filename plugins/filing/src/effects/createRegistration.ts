import { issueRegistration } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import { rememberApproved } from '../people/applicant';
import type { EffectResult } from '../transition/effects';
import type { Work } from '../work';
import { answerFor, photoOf } from './entry';

/** 初始注册: the approved filing becomes a registration with numbers of its own, and the profile learns from it (domain.md 3). */
export async function createRegistration(work: Work, filing: FilingRow): Promise<EffectResult> {
  const { seal, validityYears } = filing.rule;
  const { specialty } = filing;
  const employer = filing.submitted_sections?.basic?.employer;
  if (!specialty || !validityYears || !seal || !employer?.name || !employer.creditCode) {
    throw new Error(`filing ${filing.id} was approved without what a registration needs`);
  }
  const { id, ...issued } = await issueRegistration(answerFor(work), {
    filingId: filing.id,
    applicantId: filing.applicant_id,
    holderName: filing.applicant_name,
    idNumberIndex: filing.id_number_index,
    idNumberMasked: filing.id_number_masked,
    specialty,
    authorityCode: filing.authority_code,
    employer: { name: employer.name, creditCode: employer.creditCode, details: employer },
    photoKey: await photoOf(work, filing),
    sealLetter: seal.letter,
    validityYears,
  });
  await rememberApproved(work.trx, filing.applicant_id, filing.submitted_sections?.basic ?? {}, work.now);
  return { registrationId: id, ...issued };
}
