import { reasonOf, Refusal, today } from '@zaoce/domain';
import { findBan } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import type { Work } from '../work';

/**
 * Refuses (409) to carry out what a rule keeps from people who are banned, when the ban came while the filing was under
 * way: eligibility was asked at its submission only (dossier 3.6 no. 8 and 9).
 */
export async function refuseBanned({ trx, now }: Work, filing: FilingRow): Promise<void> {
  if (!filing.rule.eligibility.includes('no-ban-in-force')) return;
  const ban = await findBan(trx, filing.applicant_id, today(now));
  if (!ban) return;
  const { code, message } = reasonOf('banned', { until: ban.until });
  const named = { zh: `${filing.number}：${message.zh}`, en: `${filing.number}: ${message.en}` };
  throw new Refusal('wrong-state', { issues: [{ path: `filings.${filing.id}`, code, message: named }] });
}
