import { authorityName, inLocale, type FilingEventType, type HistoryEntry, type Locale } from '@zaoce/domain';
import { toInstant, type Actor } from '@zaoce/platform';
import type { EventRow } from '../events/repository';
import type { FilingHead } from '../filings/row';
import type { ItemRow } from '../items/repository';
import { OFFICE } from '../work';
import { toItemView } from './itemView';

/** What happens inside the office is none of the applicant's business: who took a filing and who got it. */
const INTERNAL: readonly FilingEventType[] = ['claimed', 'released', 'assigned', 'recused'];

/** The history of a filing, oldest first: to the applicant the office acts, to colleagues a person does. */
export function describeHistory(
  filing: Pick<FilingHead, 'route'>,
  events: readonly EventRow[],
  items: readonly ItemRow[],
  reader: { actor: Actor; locale: Locale },
): HistoryEntry[] {
  const isApplicant = reader.actor.role === 'applicant';
  return events
    .filter((event) => !isApplicant || !INTERNAL.includes(event.action))
    .map((event) => ({
      id: event.id,
      at: toInstant(event.at),
      action: event.action,
      actor: isApplicant ? officeOf(event, reader.locale) : event.actor_name,
      stage: stageLabel(filing, event, reader.locale),
      round: event.round,
      text: event.text,
      items:
        event.action === 'returned' ? items.filter((item) => item.round === event.round).map(toItemView) : [],
    }));
}

function officeOf(event: EventRow, locale: Locale): string {
  if (event.actor_role === 'applicant') return event.actor_name;
  if (event.actor_role === OFFICE.role && !event.authority_code) return OFFICE.name;
  return inLocale(authorityName(event.authority_code ?? ''), locale);
}

function stageLabel({ route }: Pick<FilingHead, 'route'>, event: EventRow, locale: Locale): string | null {
  const stage = route.find((candidate) => candidate.key === event.stage_key);
  return stage ? inLocale(stage.label, locale) : event.stage_key;
}
