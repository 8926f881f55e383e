import { authorityName, readClock } from '@zaoce/domain';
import type { FilingEventType, IsoDate, StageView, WorkCalendar } from '@zaoce/domain';
import type { EventRow } from '../events/repository';
import type { FilingHead } from '../filings/row';

interface StageHistory {
  enteredAt: string | null;
  decidedAt: string | null;
  opinion: string | null;
}

const DECISIONS: readonly FilingEventType[] = ['stage-approved', 'approved', 'returned', 'refused'];

/** The route of a filing as people see it: who holds it, since when, due when, what each stage said in this round. */
export function describeStages(
  filing: FilingHead,
  events: readonly EventRow[],
  calendar: WorkCalendar,
  day: IsoDate,
): StageView[] {
  const histories = readHistories(filing, events);
  return filing.route.map((stage, index) => {
    const history = histories.get(stage.key);
    const state = stateOf(filing, index);
    const clock = filing.clock[stage.key];
    const reading = clock && readClock(calendar, clock, day);
    const running = state === 'current' ? reading : undefined;
    return {
      key: stage.key,
      label: stage.label,
      authorityCode: stage.authorityCode,
      authorityName: authorityName(stage.authorityCode).zh,
      state,
      enteredAt: history?.enteredAt ?? null,
      decidedAt: history?.decidedAt ?? null,
      dueOn: running?.dueOn ?? null,
      dueProvisional: running?.provisional ?? false,
      remainingWorkingDays: running?.remaining ?? null,
      overdue: running?.overdue ?? false,
      usedWorkingDays: reading?.usedDays ?? null,
      extension: clock?.extension ?? null,
      opinion: history?.opinion ?? null,
    };
  });
}

function stateOf(
  { state, stage_index: current, scans_only: scansOnly }: FilingHead,
  index: number,
): StageView['state'] {
  if (state === 'draft' || state === 'deleted' || scansOnly) return 'waiting';
  if (state === 'approved' || state === 'effective' || index < current) return 'passed';
  if (index > current) return 'waiting';
  return state === 'returned' || state === 'refused' ? state : 'current';
}

/** What happened at each stage since the last submission; a revoked decision counts as not made. */
function readHistories(filing: FilingHead, events: readonly EventRow[]): Map<string, StageHistory> {
  const histories = new Map<string, StageHistory>();
  if (filing.state === 'draft') return histories;
  for (const event of events.filter((one) => one.round === filing.round && one.stage_key !== null)) {
    const key = event.stage_key ?? '';
    const history = histories.get(key) ?? { enteredAt: null, decidedAt: null, opinion: null };
    const at = event.at.toISOString();
    if (event.action === 'submitted') histories.set(key, { ...history, enteredAt: at });
    if (DECISIONS.includes(event.action))
      histories.set(key, { ...history, decidedAt: at, opinion: event.text });
    const following = filing.route[filing.route.findIndex((stage) => stage.key === key) + 1];
    if (event.action === 'decision-revoked') {
      histories.set(key, { ...history, decidedAt: null, opinion: null });
      if (following) histories.delete(following.key);
    }
    if (event.action === 'stage-approved' && following) {
      histories.set(following.key, { enteredAt: at, decidedAt: null, opinion: null });
    }
  }
  return histories;
}
