import { resumeRegistration as resume, suspendRegistration as suspend } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import type { EffectResult } from '../transition/effects';
import type { Work } from '../work';
import { answerFor, decisionOf, line, registrationIdOf, resultOf } from './entry';

/** 暂停执业: the registration stands and may not be used. */
export async function suspendRegistration(work: Work, filing: FilingRow): Promise<EffectResult> {
  const row = await suspend(answerFor(work), registrationIdOf(filing), decisionOf(filing));
  return resultOf(row, [line('暂停执业，注册证书编号', 'Suspended', row.certificate_number)]);
}

/** 恢复执业: the suspended registration may be used again. */
export async function resumeRegistration(work: Work, filing: FilingRow): Promise<EffectResult> {
  const row = await resume(answerFor(work), registrationIdOf(filing), decisionOf(filing));
  return resultOf(row, [line('恢复执业，注册有效期至', 'Resumed, valid until', row.valid_to)]);
}
