import { allowedActions, type Bilingual, type FilingSummary } from '@zaoce/domain';
import { toInstant, type Actor } from '@zaoce/platform';
import { toMachineActor, toMachineFiling } from '../transition/machine';

/** A filing as a line of the applicant's list. */
export function toSummary(
  filing: Parameters<typeof toMachineFiling>[0],
  typeLabel: Bilingual,
  openItems: number,
  actor: Actor,
): FilingSummary {
  return {
    id: filing.id,
    number: filing.number,
    type: filing.type,
    typeLabel,
    scope: filing.scope,
    lost: filing.lost,
    specialty: filing.specialty,
    state: filing.state,
    round: filing.round,
    version: filing.version,
    createdAt: toInstant(filing.created_at),
    updatedAt: toInstant(filing.updated_at),
    submittedAt: toInstant(filing.submitted_at),
    decidedAt: toInstant(filing.decided_at),
    effectiveAt: toInstant(filing.effective_at),
    dueOn: filing.due_on,
    openItems,
    late: filing.late,
    allowedActions: allowedActions(toMachineFiling(filing, []), toMachineActor(actor)),
  };
}
