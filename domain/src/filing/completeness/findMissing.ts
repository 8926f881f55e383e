import { problemAt } from '../../labels/problems';
import type { Issue } from '../../refusal';
import { shortContentHash } from '../formCode';
import { gatherFacts } from '../gatherFacts';
import { holds } from '../rule/condition';
import type { RuleFacts } from '../rule/facts';
import { findMissingInSection } from './sections';
import type { CompletenessInput, FormFacts, MissingItem } from './types';

/**
 * Everything that keeps a filing from being submitted, all at once, in the order of the form (domain.md 2.6):
 * sections and their entries, scans, the stamped application form. An empty list means it is complete.
 */
export function findMissing(input: CompletenessInput): MissingItem[] {
  const facts = gatherFacts(input);
  return [
    ...input.rule.sections.flatMap((section) =>
      within(section.key, findMissingInSection(section, input, facts)),
    ),
    ...within('scans', findMissingScans(input, facts)),
    ...within('form', checkForm(input.form)),
  ];
}

function within(section: string, issues: Issue[]): MissingItem[] {
  return issues.map((issue) => ({ ...issue, section }));
}

function findMissingScans({ rule, scans }: CompletenessInput, facts: RuleFacts): Issue[] {
  return rule.scans
    .filter((scan) => holds(scan.when, facts))
    .flatMap(({ kind, label, minimum, maximum }) => {
      const count = scans.filter((scan) => scan.kind === kind).length;
      const path = `scans.${kind}`;
      if (count < minimum) return [problemAt(path, 'scan-missing', { label, minimum, count })];
      return count > maximum ? [problemAt(path, 'too-many-scans', { label, maximum, count })] : [];
    });
}

function checkForm({ contentHash, printedHash, stampedHash }: FormFacts): Issue[] {
  if (printedHash === null) return [problemAt('form', 'form-not-printed')];
  if (printedHash !== contentHash) return [problemAt('form', 'form-stale')];
  const stale = stampedHash !== null && shortContentHash(stampedHash) !== shortContentHash(contentHash);
  return stale ? [problemAt('form', 'form-scan-stale')] : [];
}
