import { FILING_SCOPE_LABELS, LOST_KIND_LABELS } from '../../labels/words';
import type { Bilingual } from '../../refusal';
import { CONTRACT_KINDS, EMPLOYER_KINDS, type Option } from '../../sections/options';
import { SPECIALTIES } from '../../specialties';
import { CANCELLATION_REASONS } from '../sectionSchemas';
import type { RuleFact } from './facts';

const OPTIONS: { [fact in RuleFact]?: readonly Option[] } = {
  scope: toOptions(FILING_SCOPE_LABELS),
  lost: toOptions(LOST_KIND_LABELS),
  specialty: SPECIALTIES,
  employerKind: EMPLOYER_KINDS,
  contractKind: CONTRACT_KINDS,
  cancellationReason: CANCELLATION_REASONS,
};

/** The values a fact can have, with their words; undefined for numbers and yes-or-no. */
export function optionsOfFact(fact: RuleFact): readonly Option[] | undefined {
  return OPTIONS[fact];
}

function toOptions(labels: Record<string, Bilingual>): Option[] {
  return Object.entries(labels).map(([value, { zh, en }]) => ({ value, zh, en }));
}
