import { changeInformation as change } from '@zaoce/register';
import type { Bilingual } from '@zaoce/domain';
import type { FilingRow } from '../filings/row';
import { renameEmployer } from '../people/applicant';
import type { EffectResult } from '../transition/effects';
import type { Work } from '../work';
import { answerFor, decisionOf, line, photoOf, registrationIdOf, resultOf } from './entry';
import { upgradeIdNumber } from './upgradeIdNumber';

/**
 * 信息变更: the employer's name or numbers, and the ID number where it was upgraded, change in every registration of the
 * person and in the profile.
 */
export async function changeInformation(work: Work, filing: FilingRow): Promise<EffectResult> {
  const section = filing.submitted_sections?.information ?? {};
  const employer = {
    name: textOf(section.employerName),
    creditCode: textOf(section.employerCreditCode),
    qualificationNumber: textOf(section.employerQualificationNumber),
  };
  const idNumber = textOf(section.idNumber);
  const upgraded = idNumber ? await upgradeIdNumber(work, filing.applicant_id, idNumber) : undefined;
  const row = await change(
    answerFor(work),
    registrationIdOf(filing),
    {
      employerName: employer.name,
      employerCreditCode: employer.creditCode,
      employerQualificationNumber: employer.qualificationNumber,
      idNumber: upgraded,
      photoKey: (await photoOf(work, filing)) ?? undefined,
    },
    decisionOf(filing),
  );
  await renameEmployer(work.trx, filing.applicant_id, employer, work.now);
  return resultOf(row, outcomeOf(employer, upgraded?.id_number_masked));
}

function outcomeOf(
  { name, creditCode, qualificationNumber }: Record<string, string | undefined>,
  idNumber: string | undefined,
): Bilingual[] {
  return [
    ...(name ? [line('聘用单位名称', 'Name of the employer', name)] : []),
    ...(creditCode ? [line('聘用单位统一社会信用代码', 'Credit code of the employer', creditCode)] : []),
    ...(qualificationNumber
      ? [line('聘用单位资质证书编号', 'Qualification number of the employer', qualificationNumber)]
      : []),
    ...(idNumber ? [line('身份证号码', 'ID number', idNumber)] : []),
  ];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
