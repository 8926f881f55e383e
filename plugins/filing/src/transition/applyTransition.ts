import { keepStaffInPlace } from '@zaoce/account';
import { decideTransition, Refusal, today } from '@zaoce/domain';
import type { FilingAction, FilingEvent } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { loadCalendar } from '../calendar/workCalendar';
import { keepDecisions } from '../decisions/keepDecisions';
import { insertEvents, type EventPayload } from '../events/repository';
import { updateProgress, type FilingChanges } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { listRecusedUserIds } from '../people/recusals';
import type { Work } from '../work';
import { announceEvents } from './announceEvents';
import { changeClocks, dueColumns, type Extension } from './clocks';
import { getEffect, type EffectResult } from './effects';
import { toMachineActor, toMachineFiling } from './machine';
import { progressColumns } from './progressColumns';
import { refuseChangedRegistration } from './refuseChangedRegistration';

export interface TransitionInput {
  action: FilingAction;
  /** Who gets the filing; for `assign`. */
  assignee?: Pick<Actor, 'userId' | 'name' | 'role' | 'authorityCode'>;
  /** Opinion, reason of a return or a revocation, text of a refusal. */
  text?: string | undefined;
  payload?: EventPayload;
  extension?: Extension;
  /** Content that is written with the transition, e.g. what was submitted. */
  changes?: FilingChanges;
}

export interface TransitionOutcome {
  filing: FilingRow;
  /** Empty when there was nothing to do: a second claim by the same person. */
  events: FilingEvent[];
  effect: EffectResult | null;
}

/**
 * Moves a locked filing: the only code that writes state, stage, round, assignee and version. It asks the machine,
 * writes the row and its history, lets the clocks run or stand, carries out the effect, and notes audit entries and
 * messages; the caller's transaction makes all of it one. Throws the machine's refusal.
 */
export async function applyTransition(
  work: Work,
  filing: FilingRow,
  input: TransitionInput,
): Promise<TransitionOutcome> {
  const { next, events, effect, clocks: clockChanges } = await decide(work, filing, input);
  if (events.length === 0) return { filing, events, effect: null };
  if (next.assigneeId !== null && next.assigneeId !== filing.assignee_id) {
    const holder = input.assignee ?? work.actor;
    const inPlace = holder.userId !== null && (await keepStaffInPlace(work.trx, holder));
    if (!inPlace) throw new Refusal('not-allowed');
  }
  if (input.action === 'approve' || effect) await refuseChangedRegistration(work, filing);

  const calendar = await loadCalendar(work.strapi, work.trx);
  const route = input.changes?.route ?? filing.route;
  const clock = changeClocks(filing.clock, clockChanges, {
    route,
    day: today(work.now),
    extension: input.extension,
  });
  const progress = progressColumns({ ...filing, route }, next, events, {
    now: work.now,
    assigneeName: input.assignee?.name ?? work.actor.name,
    text: input.text ?? null,
    ground: input.payload?.ground ?? null,
  });
  const running = progress.state === 'submitted' || progress.state === 'in-review';
  const due = dueColumns(calendar, clock, running ? progress.stage_key : null);
  const moved = { ...filing, ...input.changes, ...progress };

  const result = effect ? await getEffect(work.strapi, filing.rule.effect)(work, moved) : null;
  const updated = await updateProgress(
    work.trx,
    filing,
    { ...input.changes, clock, ...due, ...(result && { registration_id: result.registrationId }) },
    progress,
    work.now,
  );
  const firstSequence = await insertEvents(
    work.trx,
    filing.id,
    eventRows(work, filing, input, events),
    work.now,
  );
  await keepDecisions(work, updated, events, { firstSequence, calendar });
  await announceEvents(work, updated, { events, firstSequence, effect: result, text: input.text ?? null });
  return { filing: updated, events, effect: result };
}

async function decide(work: Work, filing: FilingRow, { action, assignee }: TransitionInput) {
  const recused = await listRecusedUserIds(work.trx, filing.id);
  const decided = decideTransition({
    filing: toMachineFiling(filing, recused),
    action,
    actor: toMachineActor(work.actor),
    now: work.now,
    ...(assignee && { assignee: toMachineActor(assignee) }),
  });
  if (decided.ok) return decided;
  throw new Refusal(decided.refusal.code, { params: { name: filing.assignee_name ?? '' } });
}

/** The text belongs to the event that the action is about; what follows from it by itself has none. */
function eventRows(work: Work, filing: FilingRow, input: TransitionInput, events: readonly FilingEvent[]) {
  return events.map((event, index) => ({
    action: event.type,
    stage_key: event.stage,
    stage_index: filing.route.findIndex((stage) => stage.key === event.stage),
    round: event.round,
    actor_id: event.actorId,
    actor_name: work.actor.name,
    actor_role: work.actor.role,
    authority_code:
      work.actor.authorityCode ?? (work.actor.role === 'applicant' ? null : filing.holder_authority_code),
    text: index === 0 ? (input.text ?? null) : null,
    payload: index === 0 ? { ...input.payload, ...assigneePayload(input) } : {},
    at: work.now,
  }));
}

function assigneePayload({ assignee }: TransitionInput): EventPayload {
  return assignee ? { assigneeId: assignee.userId, assigneeName: assignee.name } : {};
}
