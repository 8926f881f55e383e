import {
  today,
  type FilingContext,
  type FilingDetail,
  type FilingRule,
  type SectionsDraft,
} from '@zaoce/domain';

/** What the rules of the domain ask about a filing, from what the portal knows of it. */
export function filingContext(
  rule: FilingRule,
  filing: Pick<FilingDetail, 'scope' | 'lost' | 'specialty' | 'known'>,
  sections: SectionsDraft,
  now: Date,
): FilingContext {
  const { scope, lost, specialty, known } = filing;
  return {
    rule,
    onDay: today(now),
    scope,
    lost,
    specialty,
    sections,
    qualificationIssuedOn: known.qualificationIssuedOn,
    registrationValidFrom: known.registration?.validFrom,
  };
}
