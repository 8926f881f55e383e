import { readClock, today, type FilingEvent, type FilingEventType, type WorkCalendar } from '@zaoce/domain';
import type { FilingRow } from '../filings/row';
import type { Work } from '../work';
import { insertDecision, markRevoked, type DecisionOutcome } from './repository';

const OUTCOMES: Partial<Record<FilingEventType, DecisionOutcome>> = {
  'stage-approved': 'approved',
  approved: 'approved',
  returned: 'returned',
  refused: 'refused',
};

/** Notes the decisions among the events of a transition, or that one was revoked, for statistics and filters. */
export async function keepDecisions(
  work: Work,
  filing: FilingRow,
  events: readonly FilingEvent[],
  { firstSequence, calendar }: { firstSequence: number; calendar: WorkCalendar },
): Promise<void> {
  const day = today(work.now);
  for (const [index, event] of events.entries()) {
    const stage = filing.route.find(({ key }) => key === event.stage);
    if (!stage) continue;
    const place = { filing_id: filing.id, round: event.round, stage_key: stage.key };
    if (event.type === 'decision-revoked') await markRevoked(work.trx, place);
    const outcome = OUTCOMES[event.type];
    const clock = filing.clock[stage.key];
    if (!outcome || event.actorId === null) continue;
    await insertDecision(work.trx, {
      ...place,
      sequence: firstSequence + index,
      outcome,
      authority_code: stage.authorityCode,
      actor_id: event.actorId,
      day,
      working_days: clock ? readClock(calendar, clock, day).usedDays : 0,
    });
  }
}
