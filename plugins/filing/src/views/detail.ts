import { today, type FilingDetail, type WorkCalendar } from '@zaoce/domain';
import { toInstant, type Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import { listEvents, type EventRow } from '../events/repository';
import { openDossier, type Dossier } from '../filings/dossier';
import type { FilingRow } from '../filings/row';
import { listItems, type ItemRow } from '../items/repository';
import { toItemView } from './itemView';
import { toScanView } from './scanView';
import { describeStages } from './stages';
import { toSummary } from './summary';

/** A filing with everything the detail shows. */
export interface OpenFiling {
  dossier: Dossier;
  items: ItemRow[];
  events: EventRow[];
}

/** Reads everything that belongs to a filing: five queries beside its own, whatever its size. */
export async function openFiling(db: Knex, filing: FilingRow): Promise<OpenFiling> {
  const dossier = await openDossier(db, filing);
  const items = await listItems(db, filing.id);
  const events = await listEvents(db, filing.id);
  return { dossier, items, events };
}

/** The whole filing as the API shows it. Colleagues' names are not in it. */
export function toDetail(open: OpenFiling, calendar: WorkCalendar, actor: Actor, now: Date): FilingDetail {
  const { dossier, items, events } = open;
  const { filing, known, scans, form } = dossier;
  const openItems = items.filter((item) => item.state === 'open').length;
  return {
    ...toSummary(filing, filing.rule.label, openItems, actor),
    known,
    sections: filing.sections,
    scans: scans.map((scan) => toScanView(scan, form.contentHash)),
    form: {
      contentHash: form.contentHash,
      printedHash: form.printedHash,
      printedAt: toInstant(filing.printed_at),
      stale: form.printedHash !== null && form.printedHash !== form.contentHash,
    },
    stages: describeStages(filing, events, calendar, today(now)),
    returnReason: filing.return_reason,
    returnItems: items.filter((item) => item.state !== 'cancelled').map(toItemView),
    decision: filing.decision,
    registrationId: filing.registration_id,
    rule: filing.rule,
  };
}
