import {
  gatherFacts,
  holds,
  type FilingDetail,
  type FilingRule,
  type ScanRule,
  type SectionsDraft,
} from '@zaoce/domain';
import { filingContext } from '../filingContext';

/** How much a scan is wanted: `required` always or under the present facts, `if-needed` when a condition does not hold now, else `optional`. */
export type ScanNeed = 'required' | 'if-needed' | 'optional';

/** The need of each kind of scan under the present content of the filing. */
export function scanNeeds(
  rule: FilingRule,
  filing: Pick<FilingDetail, 'scope' | 'lost' | 'specialty' | 'known'>,
  sections: SectionsDraft,
  now: Date,
): Map<string, ScanNeed> {
  const facts = gatherFacts(filingContext(rule, filing, sections, now));
  return new Map(rule.scans.map((scan) => [scan.kind, needOf(scan, holds(scan.when, facts))]));
}

function needOf({ minimum }: ScanRule, isWanted: boolean): ScanNeed {
  if (!isWanted) return 'if-needed';
  return minimum > 0 ? 'required' : 'optional';
}
