import { renewRegistration as renew } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import { rememberApproved } from '../people/applicant';
import type { EffectResult } from '../transition/effects';
import type { Work } from '../work';
import { answerFor, decisionOf, line, photoOf, registrationIdOf, resultOf } from './entry';

/** 延续注册: so many years more, counted from the old end. The employer is none of a renewal's business. */
export async function renewRegistration(work: Work, filing: FilingRow): Promise<EffectResult> {
  const { validityYears } = filing.rule;
  if (!validityYears) throw new Error(`the rule of filing ${filing.id} renews without a validity`);
  const photoKey = await photoOf(work, filing);
  const row = await renew(
    answerFor(work),
    registrationIdOf(filing),
    { validityYears, photoKey },
    decisionOf(filing),
  );
  const { employer: _employer, ...basic } = filing.submitted_sections?.basic ?? {};
  await rememberApproved(work.trx, filing.applicant_id, basic, work.now);
  return resultOf(row, [line('注册有效期至', 'Valid until', row.valid_to)]);
}
