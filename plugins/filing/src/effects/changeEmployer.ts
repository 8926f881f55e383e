import { authorityName } from '@zaoce/domain';
import { changeEmployer as change } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import { moveHome, rememberApproved } from '../people/applicant';
import type { EffectResult } from '../transition/effects';
import type { Work } from '../work';
import { answerFor, decisionOf, line, photoOf, registrationIdOf, resultOf } from './entry';

/**
 * 变更注册: every registration of the person goes to the new employer, across authorities to the target; the profile
 * follows, so that the next filing begins with it.
 */
export async function changeEmployer(work: Work, filing: FilingRow): Promise<EffectResult> {
  const { contract: _contract, ...employer } = filing.submitted_sections?.newEmployer ?? {};
  const { name, creditCode } = employer;
  if (!name || !creditCode) throw new Error(`filing ${filing.id} was approved without a new employer`);
  const targetAuthorityCode = filing.target_authority_code ?? undefined;
  const row = await change(
    answerFor(work),
    registrationIdOf(filing),
    {
      employer: { name, creditCode, details: employer },
      targetAuthorityCode,
      sealLetter: filing.rule.seal?.letter,
      photoKey: (await photoOf(work, filing)) ?? undefined,
    },
    decisionOf(filing),
  );
  const basic = { ...filing.submitted_sections?.basic, employer };
  await rememberApproved(work.trx, filing.applicant_id, basic, work.now);
  if (targetAuthorityCode) await moveHome(work.trx, filing.applicant_id, targetAuthorityCode, work.now);
  const { zh, en } = authorityName(row.authority_code);
  return resultOf(row, [
    line('聘用单位', 'Employer', row.employer_name),
    { zh: `注册初审机构：${zh}`, en: `Authority: ${en}` },
    line('执业专用章按新单位重新制发，编号', 'The seal is made anew with the number', row.seal_number),
  ]);
}
