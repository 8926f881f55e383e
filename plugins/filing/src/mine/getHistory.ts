import type { ChangeView, HistoryEntry, Locale } from '@zaoce/domain';
import { toInstant, type Actor } from '@zaoce/platform';
import { listEvents } from '../events/repository';
import { listItems } from '../items/repository';
import { listRounds } from '../rounds/repository';
import { listScans } from '../scans/repository';
import { describeChanges } from '../views/changes';
import { describeHistory } from '../views/history';
import type { Caller } from '../work';
import { getMyFiling } from './getFiling';

/** What happened to a filing of the applicant's own; the office acts as an office. */
export async function getFilingHistory(
  caller: Caller<Actor>,
  id: number,
  locale: Locale,
): Promise<HistoryEntry[]> {
  const db = caller.strapi.db.connection;
  const filing = await getMyFiling(caller, id);
  const [events, items] = await Promise.all([listEvents(db, id), listItems(db, id)]);
  return describeHistory(filing, events, items, { actor: caller.actor, locale });
}

/** What the applicant has changed since the last submission that was returned or taken back, as it stands now. */
export async function getFilingChanges(
  caller: Caller<Actor>,
  id: number,
  locale: Locale,
): Promise<{ since: string | null; changes: ChangeView[] }> {
  const db = caller.strapi.db.connection;
  const filing = await getMyFiling(caller, id);
  const [rounds, items, scans] = await Promise.all([
    listRounds(db, id),
    listItems(db, id),
    listScans(db, id),
  ]);
  // While the filing is with the office its content is that of the last round; what it changed is shown against the one before.
  const editable = filing.state === 'draft' || filing.state === 'returned';
  const before = editable ? rounds.at(-1) : rounds.at(-2);
  if (!before) return { since: null, changes: [] };
  const after = { sections: filing.sections, scans };
  const changes = describeChanges(before, after, {
    rule: filing.rule,
    items: items.filter((item) => item.state !== 'cancelled'),
    locale,
  });
  return { since: toInstant(before.submitted_at), changes };
}
