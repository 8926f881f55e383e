import type { KnownRegistration } from '../contract/filingViews';
import { monthsBegun, type IsoDate } from '../calendar/isoDate';
import type { SectionsDraft } from '../sections/draft';
import { educationNeed, type EducationDates } from './education';
import type { RuleFacts } from './rule/facts';
import type { FilingRule } from './rule/schema';

/** What the office knows about a filing besides its content. */
export interface FilingContext extends EducationDates {
  rule: FilingRule;
  /** The day on which the question is asked, in Shanghai. */
  onDay: IsoDate;
  scope?: string | null | undefined;
  lost?: string | null | undefined;
  specialty?: string | null | undefined;
  sections: SectionsDraft;
  /** The registration the filing is about. */
  registration?: KnownRegistration | null;
}

/** The facts that the conditions of a rule may ask for, computed from the filing and from what the office knows. */
export function gatherFacts(context: FilingContext): RuleFacts {
  const { rule, onDay, scope, lost, specialty, sections, qualificationIssuedOn } = context;
  const information = sections.information ?? {};
  return {
    ...known({
      scope,
      lost,
      specialty,
      employerKind: sections.newEmployer?.kind ?? sections.basic?.employer?.kind,
      contractKind: sections.newEmployer?.contract?.kind ?? sections.basic?.contract?.kind,
      cancellationReason: text(sections.cancellation?.reason),
    }),
    ...(qualificationIssuedOn && { monthsSinceQualification: monthsBegun(qualificationIssuedOn, onDay) }),
    educationMandatory: educationNeed(rule.education, context, onDay).mandatory,
    selfReportedEducation: (sections.education ?? []).some((entry) => entry.source !== 'association'),
    changesEmployerName: Boolean(information.employerName),
    changesEmployerQualification: Boolean(information.employerQualificationNumber),
    changesIdNumber: Boolean(information.idNumber),
  };
}

/** Leaves out what is not known; an empty text is not known. */
function known(facts: Record<string, string | null | undefined>): RuleFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
