import type { CheckInput } from '@zaoce/domain';
import type { Knex } from 'knex';
import type { Dossier } from '../filings/dossier';
import { listItems } from '../items/repository';
import { listRounds } from '../rounds/repository';
import { describeChanges, touches } from '../views/changes';

/** Places that the last return named, and whether the applicant has changed each since; none before a first return. */
export async function findEarlierRemarks(
  db: Knex,
  { filing, scans }: Dossier,
): Promise<CheckInput['earlierRemarks']> {
  if (filing.round === 0) return [];
  const items = await listItems(db, filing.id, filing.round);
  const before = (await listRounds(db, filing.id)).at(-1);
  if (!before) return [];
  const after = { sections: filing.sections, scans };
  const changes = describeChanges(before, after, { rule: filing.rule, items: [], locale: 'zh-CN' });
  return items
    .filter((item) => item.state !== 'cancelled')
    .map(({ path }) => ({ path, changed: changes.some((change) => touches(path, change.path)) }));
}
