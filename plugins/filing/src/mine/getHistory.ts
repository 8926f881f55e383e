import { isEditableState, type getFilingChanges as operation } from '@zaoce/domain';
import type { HistoryEntry, Locale, OutputOf } from '@zaoce/domain';
import { toInstant, type Actor } from '@zaoce/platform';
import { listEvents } from '../events/repository';
import { listItems } from '../items/repository';
import { listRounds } from '../rounds/repository';
import { describeChanges } from '../views/changes';
import { openFiling } from '../views/detail';
import { describeHistory } from '../views/history';
import { describeRegisterChanges } from '../views/registerChanges';
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

/**
 * What the applicant has changed since the last submission that was returned or taken back, as it stands now, and what
 * the filing would change in the register.
 */
export async function getFilingChanges(
  caller: Caller<Actor>,
  id: number,
  locale: Locale,
): Promise<OutputOf<typeof operation>> {
  const db = caller.strapi.db.connection;
  const filing = await getMyFiling(caller, id);
  const { dossier, items } = await openFiling(db, filing);
  const rounds = await listRounds(db, id);
  const told = items.filter((item) => item.state !== 'cancelled');
  const register = describeRegisterChanges(dossier, { items: told, locale, now: caller.now });
  // While the filing is with the office its content is that of the last round; what it changed is shown against the one before.
  const before = isEditableState(filing.state) ? rounds.at(-1) : rounds.at(-2);
  if (!before) return { since: null, changes: [], register };
  const after = { sections: filing.sections, scans: dossier.scans };
  const changes = describeChanges(before, after, { rule: filing.rule, items: told, locale });
  return { since: toInstant(before.submitted_at), changes, register };
}
