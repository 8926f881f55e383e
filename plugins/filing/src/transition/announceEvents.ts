import type { AuditAction } from '@zaoce/audit';
import type { FilingEvent, FilingEventType } from '@zaoce/domain';
import type { FilingRow } from '../filings/row';
import { writeLetters } from '../letters/writeLetters';
import { noteAudit, type Work } from '../work';
import type { EffectResult } from './effects';
import { MAILED_EVENTS, mailEvent } from './mailEvent';

/** What each event is called in the audit trail. */
const AUDITED: Record<FilingEventType, AuditAction> = {
  submitted: 'filing.submitted',
  withdrawn: 'filing.withdrawn',
  'scans-saved': 'filing.scans-saved',
  deleted: 'filing.deleted',
  claimed: 'filing.claimed',
  accepted: 'filing.accepted',
  released: 'filing.released',
  assigned: 'filing.assigned',
  recused: 'filing.recused',
  'deadline-extended': 'filing.deadline-extended',
  'stage-approved': 'filing.approved',
  approved: 'filing.approved',
  returned: 'filing.returned',
  refused: 'filing.refused',
  'decision-revoked': 'filing.decision-revoked',
  'took-effect': 'filing.took-effect',
};

export interface Announcement {
  events: readonly FilingEvent[];
  /** Place of the first event in the filing's history. */
  firstSequence: number;
  effect: EffectResult | null;
  text: string | null;
}

/** Tells the audit trail and the applicant what happened, in the transaction in which it happened. */
export async function announceEvents(
  work: Work,
  filing: FilingRow,
  announcement: Announcement,
): Promise<void> {
  for (const [index, event] of announcement.events.entries()) {
    const details = { number: filing.number, round: event.round, stage: event.stage };
    noteAudit(work, AUDITED[event.type], filing, details);
    const sequence = announcement.firstSequence + index;
    await writeLetters({ work, filing, event, text: announcement.text }, sequence);
    if (!MAILED_EVENTS.includes(event.type)) continue;
    // An approval that takes effect at once is told by the registration's message alone.
    if (event.type === 'approved' && announcement.effect) continue;
    await mailEvent(work, filing, event, { ...announcement, sequence });
  }
}
