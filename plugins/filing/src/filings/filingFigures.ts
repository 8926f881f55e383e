import { today } from '@zaoce/domain';
import type { OfficeFigure, Strapi } from '@zaoce/platform';

type Rows = { authority: string; filings: string }[];

/** Filings an authority holds, by the index the queue reads. */
async function countHeld(strapi: Strapi, overdueOn: string | null) {
  const rows: unknown = await strapi.db
    .connection('filings')
    .whereIn('state', ['submitted', 'in-review'])
    .modify((query) => {
      if (overdueOn) void query.where('due_on', '<', overdueOn);
    })
    .groupBy('holder_authority_code')
    .select('holder_authority_code as authority')
    .count('* as filings');
  return (rows as Rows).map(({ authority, filings }) => ({ labels: { authority }, value: Number(filings) }));
}

/** What waits for a decision, and what waits beyond its limit, by the authority that holds it. */
export const FILING_FIGURES: readonly OfficeFigure[] = [
  {
    name: 'zaoce_filings_waiting',
    help: 'Filings that wait for a decision, by code of the authority that holds them',
    labelNames: ['authority'],
    read: (strapi) => countHeld(strapi, null),
  },
  {
    name: 'zaoce_filings_overdue',
    help: 'Filings whose limit has passed without a decision, by code of the authority that holds them',
    labelNames: ['authority'],
    read: (strapi) => countHeld(strapi, today(new Date())),
  },
];
