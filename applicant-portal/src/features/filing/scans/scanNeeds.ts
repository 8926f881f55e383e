import {
  gatherFacts,
  holds,
  today,
  type FilingDetail,
  type FilingRule,
  type ScanRule,
  type SectionsDraft,
} from '@zaoce/domain';

/** How much a scan is wanted: `required` always or under the present facts, `if-needed` when a condition does not hold now, else `optional`. */
export type ScanNeed = 'required' | 'if-needed' | 'optional';

/** The need of each kind of scan under the present content of the filing. */
export function scanNeeds(
  rule: FilingRule,
  filing: Pick<FilingDetail, 'scope' | 'specialty' | 'known'>,
  sections: SectionsDraft,
  now: Date,
): Map<string, ScanNeed> {
  const facts = gatherFacts({
    rule,
    onDay: today(now),
    scope: filing.scope,
    specialty: filing.specialty,
    sections,
    qualificationIssuedOn: filing.known.qualificationIssuedOn,
  });
  return new Map(rule.scans.map((scan) => [scan.kind, needOf(scan, holds(scan.when, facts))]));
}

function needOf({ minimum }: ScanRule, isWanted: boolean): ScanNeed {
  if (!isWanted) return 'if-needed';
  return minimum > 0 ? 'required' : 'optional';
}
