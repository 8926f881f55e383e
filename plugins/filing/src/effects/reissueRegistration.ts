import { lockFor, reissueNumbers, reprintCertificate } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import type { EffectResult } from '../transition/effects';
import type { Work } from '../work';
import { answerFor, decisionOf, line, photoOf, registrationIdOf, resultOf } from './entry';

/**
 * 证书补办: a lost certificate is printed again with its numbers; with the seal both numbers are lost, since the seal
 * carries the certificate's digits (domain.md 3).
 */
export async function reissueRegistration(work: Work, filing: FilingRow): Promise<EffectResult> {
  return filing.lost === 'certificate' ? reprint(work, filing) : renumber(work, filing);
}

async function reprint(work: Work, filing: FilingRow): Promise<EffectResult> {
  const photoKey = await photoOf(work, filing);
  const row = await reprintCertificate(
    answerFor(work),
    registrationIdOf(filing),
    photoKey,
    decisionOf(filing),
  );
  return resultOf(row, [
    line('注册证书已补发，编号不变', 'The certificate is reissued as', row.certificate_number),
  ]);
}

async function renumber(work: Work, filing: FilingRow): Promise<EffectResult> {
  const making = answerFor(work);
  const old = await lockFor(making, registrationIdOf(filing), ['live']);
  const row = await reissueNumbers(
    making,
    old,
    { reason: 'lost', sealLetter: filing.rule.seal?.letter, photoKey: await photoOf(work, filing) },
    decisionOf(filing),
  );
  return resultOf(row, [
    line('新的注册证书编号', 'New certificate number', row.certificate_number),
    line('新的执业专用章编号', 'New seal number', row.seal_number),
    line('注册有效期至（不变）', 'Valid until, as before', row.valid_to),
    line('作废的原编号', 'Void from now on', old.certificate_number),
  ]);
}
