import { loadRules } from '@zaoce/content';
import { Refusal } from '@zaoce/domain';
import type { FilingRow } from '../filings/row';
import type { Work } from '../work';
import { NOT_OFFERED } from './notOffered';

/** A filing that was never sent in follows the rule in force; when there is none any more it cannot be sent in. */
export async function refuseRetired({ strapi, trx }: Work, filing: FilingRow): Promise<void> {
  if (filing.first_submitted_at !== null) return;
  const rules = await loadRules(strapi, trx);
  if (rules.some((rule) => rule.key === filing.rule.key)) return;
  throw new Refusal('not-eligible', { issues: [{ path: 'type', ...NOT_OFFERED }] });
}
