import { findFilingRule, gatherFacts, holds, today, type FilingDetail, type FilingRule } from '@zaoce/domain';
import {
  approveFiling,
  claimFiling,
  createFiling,
  returnFiling,
  updateFiling,
  uploadScan,
  type Caller,
} from '@zaoce/filing';
import { stampAndSubmit, type Cast } from './advanceFiling';
import type { DemoCase, FollowUp } from './demoCases';
import { drawAnyScan } from './drawScan';
import { followUpSections } from './followUpSections';

/** Files about a demo person's registration, whatever the kind: the rule says what is written and which scans it needs. */
export async function fileFollowUp(
  one: DemoCase,
  { type, scope, lost, goal }: FollowUp,
  cast: Cast,
  rules: readonly FilingRule[],
): Promise<void> {
  const rule = findFilingRule(rules, type, scope);
  if (!rule) return;
  const { applicant, serial } = cast;
  const draft = await createFiling(applicant, { type, scope, lost });
  const sections = followUpSections(
    rule.sections.map(({ key }) => key),
    one,
    serial,
    today(applicant.now),
  );
  // The scans come first, because the photo is part of what the form is printed from.
  await uploadNeeded(rule, { ...draft, sections }, cast);
  const filled = await updateFiling(applicant, draft.id, draft.version, { sections });
  await stampAndSubmit(filled, cast);
  await FINISH[goal](cast.reviewer, filled.id);
}

async function uploadNeeded(
  rule: FilingRule,
  filing: FilingDetail,
  { applicant, serial }: Cast,
): Promise<void> {
  const { scope, lost, specialty, sections } = filing;
  const facts = gatherFacts({ rule, onDay: today(applicant.now), scope, lost, specialty, sections });
  const needed = rule.scans.filter(
    ({ kind, minimum, when }) => minimum > 0 && kind !== 'application-form' && holds(when, facts),
  );
  for (const [index, { kind }] of needed.entries()) {
    const bytes = await drawAnyScan(kind, 1000 + serial * 20 + index);
    await uploadScan(applicant, filing.id, kind, { fileName: `${kind}.jpg`, bytes });
  }
}

const FINISH: Record<FollowUp['goal'], (reviewer: Caller, id: number) => Promise<unknown>> = {
  submitted: () => Promise.resolve(),
  passed: async (reviewer, id) => {
    const { version } = await claimFiling(reviewer, id);
    return approveFiling(reviewer, id, version, { opinion: '材料齐全，同意上报。' });
  },
  returned: async (reviewer, id) => {
    const { version } = await claimFiling(reviewer, id);
    const text = '变更说明过于简单，请写明核准变更的机关和日期。';
    const items = [{ path: 'information.explanation', defectCode: 'D18', text }];
    return returnFiling(reviewer, id, version, { reason: '请补充变更说明后再次上报。', items });
  },
};
