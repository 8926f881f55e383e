import { randomUUID } from 'node:crypto';
import {
  getCompleteness,
  getFilingRuleImpact,
  retireFilingRule,
  reinstateFilingRule,
  submitFiling,
  uploadScan,
  withdrawFiling,
  type FilingDetail,
  type ScanRule,
} from '@zaoce/domain';
import { call } from '../../support/client';
import {
  fullDraft,
  readFiling,
  signedInApplicant,
  stampForm,
  startDraft,
  submit,
  succeed,
  type SignedInApplicant,
} from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { paperScan } from '../../support/pictures';
import {
  askForRule,
  changeRule,
  findOfficeRule,
  shippedRule,
  signedInAdministrator,
} from '../../support/rules';

const initial = shippedRule('initial');
const [stage] = initial.route;
if (!stage) throw new Error('the initial rule has a stage');

/** The office becomes stricter in everything at once. */
const PROOF: ScanRule = {
  kind: 'practice-proof',
  label: { zh: '执业证明', en: 'Proof of practice' },
  hint: { zh: '单位出具的执业证明。', en: 'A statement of the employer.' },
  minimum: 1,
  maximum: 1,
};
const STRICTER = {
  route: [
    { ...stage, workingDays: 7 },
    {
      key: 'ministry-review',
      label: { zh: '部级审核', en: 'Ministry' },
      authority: 'ministry',
      workingDays: 3,
    },
  ] satisfies (typeof initial)['route'],
  scans: [...initial.scans, PROOF],
};

describe('a filing and the rule it follows', () => {
  let office: Office;
  let admin: string;
  let sent: SignedInApplicant;
  let submitted: FilingDetail;
  let drafter: SignedInApplicant;
  let draft: FilingDetail;
  beforeAll(async () => {
    office = await startOffice();
    admin = (await signedInAdministrator(office)).token;
    [sent, drafter] = [await signedInApplicant(office), await signedInApplicant(office)];
    const { id } = await fullDraft(office, sent);
    await stampForm(office, sent, id);
    submitted = await submit(office, sent, id);
    draft = await startDraft(office, drafter);
    await changeRule(office, admin, 'initial', STRICTER);
  }, 300_000);
  afterAll(() => office.stop());

  const missing = async (who: SignedInApplicant, id: number) => {
    const { data } = await succeed(office, getCompleteness, { token: who.token, params: { id } });
    return data.missing.map(({ path }) => path);
  };
  const uploadProof = async (who: SignedInApplicant, id: number) =>
    call(office.url, uploadScan, {
      token: who.token,
      params: { id },
      body: { kind: PROOF.kind },
      file: { bytes: await paperScan('practice'), name: 'proof.jpg' },
    });

  it('is submitted: it keeps version, route, limits and required scans', async () => {
    const now = await readFiling(office, sent, submitted.id);
    expect(now.rule).toMatchObject({ version: 1 });
    expect(now.stages.map(({ key }) => key)).toEqual([stage.key]);
    expect(now.stages[0]?.remainingWorkingDays).toBe(20);
    expect((await uploadProof(sent, submitted.id)).status).toBeGreaterThanOrEqual(400);
  });

  it('is taken back and sent in again: still the same', async () => {
    await succeed(office, withdrawFiling, {
      token: sent.token,
      params: { id: submitted.id },
      version: submitted.version,
      idempotencyKey: randomUUID(),
    });
    expect(await missing(sent, submitted.id)).toEqual([]);
    expect((await uploadProof(sent, submitted.id)).code).toBe('malformed-request');
    const again = await submit(office, sent, submitted.id);
    expect(again).toMatchObject({ state: 'submitted', round: 2, rule: { version: 1 } });
    expect(again.stages[0]?.remainingWorkingDays).toBe(20);
    expect(again.stages).toHaveLength(1);
  });

  it('is a draft: it follows the rule in force, with its scans and its route', async () => {
    const now = await readFiling(office, drafter, draft.id);
    expect(now.rule).toMatchObject({ version: 2 });
    expect(now.stages.map(({ key }) => key)).toEqual([stage.key, 'ministry-review']);
    expect(await missing(drafter, draft.id)).toContain('scans.practice-proof');
    expect((await uploadProof(drafter, draft.id)).status).toBe(201);
  });

  it('the administrator sees how many follow and how many keep', async () => {
    const { id } = await findOfficeRule(office, admin, 'initial');
    const { data } = await call(office.url, getFilingRuleImpact, { token: admin, params: { id } });
    expect(data).toMatchObject({ drafts: 1, open: 1, keptVersions: [{ version: 1, open: 1 }] });
  });

  it('whose rule is out of force can no longer be sent in for the first time', async () => {
    const other = { ...initial, key: 'first-registration', type: 'first-registration', numberPrefix: 'FR' };
    await askForRule(office, admin, other);
    const { id, version } = await findOfficeRule(office, admin, 'initial');
    const force = { token: admin, params: { id }, version, body: {} };
    await succeed(office, retireFilingRule, force);
    const now = await readFiling(office, drafter, draft.id);
    const refused = await call(office.url, submitFiling, {
      token: drafter.token,
      params: { id: draft.id },
      version: now.version,
      idempotencyKey: randomUUID(),
    });
    expect(refused).toMatchObject({ status: 422, code: 'not-eligible' });
    expect(refused.issues.map(({ code }) => code)).toEqual(['not-offered']);
    await succeed(office, reinstateFilingRule, force);
  });
});
