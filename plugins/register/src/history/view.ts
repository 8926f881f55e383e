import {
  authorityName,
  displayValue,
  labelOf,
  REGISTRATION_ACT_LABELS,
  type Bilingual,
  type RegistrationEvent,
} from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import { recordedChanges, type RecordedChange } from '../registrations/changeRecords';
import { toReviewRegistration } from '../registrations/listRegistrations';
import { describeGround } from './grounds';
import type { EventRow } from './repository';

/** A line of the history as reviewers read it; `before` is the line before it, `filingNumber` that of its filing. */
export function toEventView(
  event: EventRow,
  before: EventRow | undefined,
  filingNumber: string | undefined,
): RegistrationEvent {
  return {
    id: event.id,
    act: event.act,
    label: REGISTRATION_ACT_LABELS[event.act],
    effectiveOn: event.effective_on,
    at: toInstant(event.at),
    actor: event.actor_name,
    authorityCode: event.authority_code,
    authorityName: authorityName(event.authority_code).zh,
    filing: event.filing_id && filingNumber ? { id: event.filing_id, number: filingNumber } : null,
    ground: event.ground ? describeGround(event.act, event.ground) : null,
    text: event.text,
    changes: before ? recordedChanges(before.snapshot, event.snapshot).map(toChangeView) : [],
    registration: toReviewRegistration(event.snapshot, event.effective_on),
  };
}

function toChangeView({ field, before, after }: RecordedChange): RegistrationEvent['changes'][number] {
  return { field, label: labelOf(field), before: shown(field, before), after: shown(field, after) };
}

function shown(field: string, value: string | null): Bilingual | null {
  if (value === null) return null;
  const { zh, en } = displayValue(field, value);
  return { zh, en };
}
