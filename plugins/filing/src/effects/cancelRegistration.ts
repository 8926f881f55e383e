import { cancelRegistration as cancel } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import type { EffectResult } from '../transition/effects';
import type { Work } from '../work';
import { answerFor, decisionOf, line, registrationIdOf, resultOf } from './entry';

/** 注销注册: the registration ends and both its numbers are void. */
export async function cancelRegistration(work: Work, filing: FilingRow): Promise<EffectResult> {
  const { reason, explanation } = filing.submitted_sections?.cancellation ?? {};
  const row = await cancel(answerFor(work), registrationIdOf(filing), {
    ...decisionOf(filing),
    ground: textOf(reason),
    text: textOf(explanation),
  });
  return resultOf(row, [
    {
      zh: '注册已注销，再执业须办理初始注册',
      en: 'The registration is cancelled; to practise again, register anew',
    },
    line('作废的注册证书编号', 'Void certificate number', row.certificate_number),
    line('作废的执业专用章编号', 'Void seal number', row.seal_number),
  ]);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
