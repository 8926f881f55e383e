import { randomUUID } from 'node:crypto';
import {
  createFiling,
  getHome,
  reviewGetEvidence,
  reviewListEvidence,
  reviewListFilings,
  saveScans,
  submitFiling,
  updateFiling,
  type FilingDetail,
} from '@zaoce/domain';
import { call } from '../../../support/client';
import { approveThroughApi, readFiling, uploadEvidence } from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant, type RegisteredApplicant } from '../../../support/registered';
import { begin, send, staffToken, WALKS } from '../../../support/walks';

describe('replacing scans and nothing else', () => {
  let office: Office;
  let reviewer: string;
  let elsewhere: string;
  beforeAll(async () => {
    office = await startOffice();
    reviewer = await staffToken(office, 'provincial-reviewer', '11');
    elsewhere = await staffToken(office, 'provincial-lead', '31');
  });
  afterAll(() => office.stop());

  const save = async (applicant: RegisteredApplicant, { id }: FilingDetail) =>
    call(office.url, saveScans, {
      token: applicant.token,
      params: { id },
      version: (await readFiling(office, applicant, id)).version,
      idempotencyKey: randomUUID(),
    });
  const evidenceOf = (token: string, id: number) =>
    call(office.url, reviewListEvidence, { token, params: { id } });
  const replace = async (applicant: RegisteredApplicant, kinds: string[]) => {
    const draft = await begin(office, applicant, { type: 'information-change', scansOnly: true });
    await uploadEvidence(office, applicant, draft.id, kinds);
    return save(applicant, draft);
  };

  it('saving is enough: the filing is done, nobody decides, nothing waits', async () => {
    const applicant = await registeredApplicant(office);
    const draft = await begin(office, applicant, { type: 'information-change' });
    expect(draft.allowedActions).toContain('save-scans');
    await uploadEvidence(office, applicant, draft.id, ['id-card', 'photo']);
    const { status, data } = await save(applicant, draft);
    expect(status).toBe(200);
    expect(data).toMatchObject({
      state: 'effective',
      decision: null,
      submittedAt: null,
      allowedActions: [],
      stages: [{ state: 'waiting' }],
    });
    expect(data.effectiveAt).not.toBeNull();
    const home = await call(office.url, getHome, { token: applicant.token });
    expect(home.data).toMatchObject({ openFiling: null, results: [] });
    const waiting = await call(office.url, reviewListFilings, {
      token: reviewer,
      query: { filter: { tab: 'waiting' } },
    });
    expect(waiting.data.map(({ id }) => id)).not.toContain(draft.id);
  });

  it('every version is kept beside what the decision relied on, and marked as changed after the approval', async () => {
    const applicant = await registeredApplicant(office);
    const decided = await send(office, applicant, WALKS['information-change']);
    await approveThroughApi(office, reviewer, decided.id);
    await replace(applicant, ['employer-licence']);
    await replace(applicant, ['employer-licence', 'photo']);
    const { data } = await evidenceOf(reviewer, applicant.registrationId);
    expect(
      data
        .filter(({ kind }) => kind === 'employer-licence' || kind === 'photo')
        .map(({ kind, version, changedAfterApproval }) => [kind, version, changedAfterApproval]),
    ).toEqual([
      ['employer-licence', 0, false],
      ['employer-licence', 1, true],
      ['employer-licence', 2, true],
      ['photo', 1, true],
    ]);
    const [, , , photo] = data.filter(({ kind }) => ['employer-licence', 'photo'].includes(kind));
    const params = { id: applicant.registrationId, scanId: photo?.scans[0]?.scanId ?? 0 };
    const picture = await call(office.url, reviewGetEvidence, { token: reviewer, params });
    expect(picture.bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
    const looks: unknown[] = await office.strapi.db
      .connection('audit_events')
      .where({ action: 'scan.viewed', subject_id: String(photo?.filingId) });
    expect(looks).toHaveLength(1);

    expect((await evidenceOf(elsewhere, applicant.registrationId)).status).toBe(404);
    const foreign = await call(office.url, reviewGetEvidence, { token: elsewhere, params });
    expect(foreign.status).toBe(404);
    const other = await registeredApplicant(office);
    const astray = { id: other.registrationId, scanId: params.scanId };
    expect((await call(office.url, reviewGetEvidence, { token: reviewer, params: astray })).status).toBe(404);
  });

  it('the database keeps what was saved', async () => {
    const table = office.strapi.db.connection('registration_evidence');
    await expect(table.clone().update({ version: 9 })).rejects.toThrow('is kept');
    await expect(table.clone().delete()).rejects.toThrow('is kept');
  });

  it('does not count as open: it neither waits for another filing nor holds one up', async () => {
    const applicant = await registeredApplicant(office);
    await send(office, applicant, WALKS.cancellation);
    expect((await replace(applicant, ['id-card'])).status).toBe(200);
    const next = await registeredApplicant(office);
    const scans = await begin(office, next, { type: 'information-change', scansOnly: true });
    expect((await begin(office, next, { type: 'cancellation' })).state).toBe('draft');
    await expect(begin(office, next, { type: 'information-change', scansOnly: true })).rejects.toThrow(
      'open-filing-exists',
    );
    const home = await call(office.url, getHome, { token: next.token });
    expect(home.data.openFiling?.type).toBe('cancellation');
    expect(scans.allowedActions).toEqual(['edit', 'delete', 'save-scans']);
  });

  it('whoever began it for scans alone cannot make more of it', async () => {
    const applicant = await registeredApplicant(office);
    const { id, version } = await begin(office, applicant, { type: 'information-change', scansOnly: true });
    const input = { token: applicant.token, params: { id }, version };
    const written = await call(office.url, updateFiling, {
      ...input,
      body: { sections: { information: { employerName: '另一名称' } } },
    });
    expect([written.code, written.issues[0]?.code]).toEqual(['rule-refused', 'not-only-scans']);
    const sent = await call(office.url, submitFiling, { ...input, idempotencyKey: randomUUID() });
    expect(sent.code).toBe('wrong-state');
  });

  it('is refused without a scan, with other changes, and where the rule does not know it', async () => {
    const applicant = await registeredApplicant(office);
    const draft = await begin(office, applicant, { type: 'information-change' });
    expect((await save(applicant, draft)).issues).toMatchObject([{ code: 'no-scan' }]);
    await uploadEvidence(office, applicant, draft.id, ['photo']);
    await call(office.url, updateFiling, {
      token: applicant.token,
      params: { id: draft.id },
      version: draft.version,
      body: { sections: { information: { employerName: '另一名称' } } },
    });
    expect((await save(applicant, draft)).issues).toMatchObject([{ code: 'not-only-scans' }]);

    const other = await registeredApplicant(office);
    const reply = await call(office.url, createFiling, {
      token: other.token,
      body: { type: 'cancellation', scansOnly: true },
    });
    expect(reply.issues).toMatchObject([{ path: 'scansOnly' }]);
    const reissue = await begin(office, other, { type: 'reissue', lost: 'certificate' });
    await uploadEvidence(office, other, reissue.id, ['photo']);
    expect((await save(other, reissue)).code).toBe('wrong-state');
  });
});
