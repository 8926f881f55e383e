import { Refusal } from '@zaoce/domain';
import { issueRegistration } from '@zaoce/register';
import type { Actor } from '@zaoce/platform';
import type { FilingRow } from '../filings/row';
import { rememberApproved } from '../people/applicant';
import { listScans } from '../scans/repository';
import type { EffectResult } from '../transition/effects';
import { OFFICE, type Agent, type Work } from '../work';

/** 初始注册: the approved filing becomes a registration with numbers of its own, and the profile learns from it (domain.md 3). */
export async function createRegistration(work: Work, filing: FilingRow): Promise<EffectResult> {
  const { seal, validityYears } = filing.rule;
  const { specialty } = filing;
  const employer = filing.submitted_sections?.basic?.employer;
  if (!specialty || !validityYears || !seal || !employer?.name || !employer.creditCode) {
    throw new Error(`filing ${filing.id} was approved without what a registration needs`);
  }
  const photo = (await listScans(work.trx, filing.id)).findLast((scan) => scan.kind === 'photo');
  const { id, ...issued } = await issueRegistration(
    work.trx,
    {
      filingId: filing.id,
      applicantId: filing.applicant_id,
      holderName: filing.applicant_name,
      idNumberIndex: filing.id_number_index,
      idNumberMasked: filing.id_number_masked,
      specialty,
      authorityCode: filing.authority_code,
      employer: { name: employer.name, creditCode: employer.creditCode, details: employer },
      photoKey: photo?.storage_key ?? null,
      sealLetter: seal.letter,
      validityYears,
    },
    reviewerOf(work.actor),
    work.now,
  );
  await rememberApproved(work.trx, filing.applicant_id, filing.submitted_sections?.basic ?? {}, work.now);
  return { registrationId: id, ...issued };
}

/** Nothing is entered in the register by itself: a person answers for it. */
function reviewerOf(agent: Agent): Actor {
  if (agent.role === OFFICE.role) throw new Refusal('not-allowed');
  return agent;
}
