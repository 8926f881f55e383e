import type { FilingRow } from '../filings/row';
import { noteAudit, type Work } from '../work';

/** A form saves itself every few seconds; the trail says once an hour that its owner worked on it, and never what. */
const QUIET_MS = 3_600_000;

export async function noteEdit(work: Work, filing: FilingRow): Promise<void> {
  const since = new Date(work.now.getTime() - QUIET_MS);
  const recent: unknown = await work
    .trx('audit_events')
    .where({ subject_type: 'filing', subject_id: String(filing.id), action: 'filing.edited' })
    .andWhere('at', '>', since)
    .first('id');
  if (!recent) noteAudit(work, 'filing.edited', filing, { number: filing.number });
}
