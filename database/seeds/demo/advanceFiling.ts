import { buildFormCode, today, type FilingDetail } from '@zaoce/domain';
import {
  approveFiling,
  claimFiling,
  createFiling,
  printForm,
  returnFiling,
  submitFiling,
  updateFiling,
  uploadScan,
  type Caller,
} from '@zaoce/filing';
import type { DemoCase, Goal } from './demoCases';
import { demoSections } from './demoSections';
import { drawScan, type DrawnKind } from './drawScan';
import { drawStampedForm } from './drawStampedForm';

const SCANS: readonly DrawnKind[] = [
  'photo',
  'id-card',
  'qualification-certificate',
  'labour-contract',
  'employer-licence',
];

/** Who acts in a case, and at which moments. */
export interface Cast {
  applicant: Caller;
  reviewer: Caller;
  /** Makes the pictures and the contact of this person differ from the others'. */
  serial: number;
}

/** Begins a demo filing and takes it as far as its goal asks, through the same use cases as people's; gives its id. */
export async function advanceFiling(one: DemoCase, cast: Cast): Promise<number> {
  const draft = await fillDraft(one, cast);
  if (one.goal === 'draft') return draft.id;
  await stampAndSubmit(draft, cast);
  if (one.goal !== 'submitted') await review(draft.id, one.goal, cast.reviewer);
  return draft.id;
}

/** The scans come first, because the photo is part of what the form is printed from. */
async function fillDraft(one: DemoCase, { applicant, serial }: Cast): Promise<FilingDetail> {
  const draft = await createFiling(applicant, { type: 'initial' });
  for (const [index, kind] of SCANS.entries()) {
    const owner = one.borrowedContract && kind === 'labour-contract' ? 0 : serial;
    const bytes = await drawScan(kind, owner * SCANS.length + index);
    await uploadScan(applicant, draft.id, kind, { fileName: `${kind}.jpg`, bytes });
  }
  const sections = demoSections(one, serial, today(applicant.now));
  // A draft is shown half done.
  const given = one.goal === 'draft' ? { basic: sections.basic, experience: sections.experience } : sections;
  return updateFiling(applicant, draft.id, draft.version, { sections: given });
}

/** Prints the form, uploads it stamped, and sends the filing in. */
export async function stampAndSubmit(draft: FilingDetail, { applicant, serial }: Cast): Promise<void> {
  await printForm(applicant, draft.id);
  const bytes = await drawStampedForm(buildFormCode(draft.number, draft.form.contentHash), serial);
  await uploadScan(applicant, draft.id, 'application-form', { fileName: 'application-form.jpg', bytes });
  await submitFiling(applicant, draft.id, draft.version);
}

async function review(id: number, goal: Goal, reviewer: Caller): Promise<void> {
  const { version } = await claimFiling(reviewer, id);
  if (goal === 'approved' || goal === 'effective') {
    await approveFiling(reviewer, id, version, { opinion: '材料齐全，符合注册条件，同意。' });
  }
  if (goal === 'returned') {
    await returnFiling(reviewer, id, version, {
      reason: '劳动合同缺页，请补充后再次上报；其余材料已核对。',
      items: [
        { path: 'scans.labour-contract', defectCode: 'D09', text: '请上传含合同期限和双方签字盖章的页面。' },
        { path: 'basic.contract.endsOn', defectCode: 'D09', text: '请核对合同结束日期，与合同原件一致。' },
      ],
    });
  }
}
