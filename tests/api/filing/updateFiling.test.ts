import { randomUUID } from 'node:crypto';
import {
  addEntry,
  deleteEntry,
  getFiling,
  updateEntry,
  updateFiling,
  type FilingDetail,
  type SectionsDraft,
} from '@zaoce/domain';
import { submitFiling } from '@zaoce/filing';
import { call } from '../../support/client';
import { addFiler, fillDraft, stampDraft, type TestFiler } from '../../support/filings';
import { signedInApplicant, startDraft, type SignedInApplicant } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { signIn } from '../../support/people';

describe('PATCH /filings/:id and its entries', () => {
  let office: Office;
  let owner: SignedInApplicant;
  let other: SignedInApplicant;
  let filing: FilingDetail;

  beforeAll(async () => {
    office = await startOffice();
    [owner, other] = await Promise.all([signedInApplicant(office), signedInApplicant(office)]);
    filing = await startDraft(office, owner);
  });
  afterAll(() => office.stop());

  const save = (sections: SectionsDraft, version = filing.version, token = owner.token) =>
    call(office.url, updateFiling, { token, params: { id: filing.id }, version, body: { sections } });
  const saved = async (sections: SectionsDraft) => {
    const reply = await save(sections);
    expect(reply.status).toBe(200);
    filing = reply.data;
    return filing;
  };

  it('replaces each given section whole and leaves the others', async () => {
    const before = filing.sections.basic;
    await saved({ experience: [{ employer: '演示一公司', startsOn: '2019-01-01' }] });
    expect(filing.sections.basic).toEqual(before);
    await saved({ basic: { ethnicity: '汉族' } });
    expect(filing.sections.basic).toEqual({ ethnicity: '汉族' });
    expect(filing.sections.experience).toMatchObject([{ employer: '演示一公司' }]);
    expect(filing.version).toBe(3);
  });

  it('saves whatever is written, so that nothing is lost', async () => {
    await saved({
      basic: { email: 'not an address', employer: { creditCode: '12' } },
      projects: [{ costWan: 'viel' }],
    });
    expect(filing.sections.basic).toMatchObject({ email: 'not an address' });
  });

  it('gives entries ids and keeps them', async () => {
    await saved({ projects: [{ name: '甲' }, { name: '乙' }] });
    const ids = filing.sections.projects?.map((entry) => entry.id) ?? [];
    expect(new Set(ids).size).toBe(2);
    await saved({
      projects: [
        { id: ids[1], name: '乙二' },
        { id: ids[1], name: '丙' },
      ],
    });
    const [first, second] = filing.sections.projects ?? [];
    expect(first).toEqual({ id: ids[1], name: '乙二' });
    expect(second?.id).not.toBe(ids[1]);
  });

  it('two windows do not overwrite each other', async () => {
    const { version } = filing;
    const replies = await Promise.all([
      save({ basic: { school: '甲大学' } }, version),
      save({ basic: { school: '乙大学' } }, version),
    ]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 412]);
    expect(replies.find((reply) => reply.status === 412)?.code).toBe('stale-version');
    filing = (await call(office.url, getFiling, { token: owner.token, params: { id: filing.id } })).data;
  });

  it('asks for the version that was seen', async () => {
    const input = { token: owner.token, params: { id: filing.id }, body: { sections: {} } };
    const missing = await call(office.url, updateFiling, input);
    expect([missing.status, missing.code]).toEqual([428, 'precondition-required']);
    const nonsense = await call(office.url, updateFiling, { ...input, headers: { 'If-Match': '*' } });
    expect(nonsense.status).toBe(412);
  });

  it('names every malformed field', async () => {
    const reply = await call(office.url, updateFiling, {
      token: owner.token,
      params: { id: filing.id },
      version: filing.version,
      body: { sections: { basic: { school: 5, unheard: 'of' }, experience: 'none' } },
    });
    expect(reply.status).toBe(400);
    expect(reply.issues.map((issue) => issue.path).sort()).toEqual([
      'sections.basic',
      'sections.basic.school',
      'sections.experience',
    ]);
  });

  it('refuses sections that this kind of filing does not have', async () => {
    const reply = await save({ loss: { lostOn: '2026-01-01' } });
    expect([reply.status, reply.issues]).toEqual([
      422,
      [expect.objectContaining({ path: 'sections.loss', code: 'unknown-section' })],
    ]);
  });

  it('is nobody else’s business', async () => {
    expect((await save({ basic: {} }, filing.version, other.token)).status).toBe(404);
    expect(
      (await call(office.url, updateFiling, { params: { id: filing.id }, version: 1, body: {} })).status,
    ).toBe(401);
  });

  it('what the association reported cannot be invented or removed', async () => {
    await saved({
      education: [{ source: 'association', hours: '90', category: 'compulsory' }, { hours: '4' }],
    });
    expect(filing.sections.education).toEqual([{ id: expect.any(String), hours: '4', source: 'self' }]);
  });

  it('adds, changes and deletes entries one by one', async () => {
    const base = { token: owner.token };
    const params = { id: filing.id, section: 'projects' as const };
    const key = randomUUID();
    const add = () =>
      call(office.url, addEntry, {
        ...base,
        params,
        version: filing.version,
        body: { name: '丁', costWan: '5' },
        idempotencyKey: key,
      });
    const added = await add();
    expect(added.status).toBe(201);
    expect((await add()).data.version).toBe(added.data.version);
    const entry = added.data.sections.projects?.at(-1);
    const at = { ...params, entryId: entry?.id ?? '' };
    const changed = await call(office.url, updateEntry, {
      ...base,
      params: at,
      version: added.data.version,
      body: { name: '丁二' },
    });
    expect(changed.data.sections.projects?.at(-1)).toEqual({ id: entry?.id, name: '丁二', costWan: '5' });
    const wrong = await call(office.url, updateEntry, {
      ...base,
      params: at,
      version: changed.data.version,
      body: { mode: 'online' },
    });
    expect([wrong.status, wrong.code]).toEqual([400, 'malformed-request']);
    const gone = await call(office.url, deleteEntry, { ...base, params: at, version: changed.data.version });
    expect(gone.data.sections.projects?.some((one) => one.id === entry?.id)).toBe(false);
    expect(
      (await call(office.url, deleteEntry, { ...base, params: at, version: gone.data.version })).status,
    ).toBe(404);
    filing = gone.data;
  });

  it('says once an hour in the trail that its owner worked on it, and never what', async () => {
    const entries = await office.strapi.db
      .connection('audit_events')
      .where({ action: 'filing.edited', subject_id: String(filing.id) })
      .select('details');
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain('乙大学');
  });

  it('is refused once the filing was submitted', async () => {
    const filer: TestFiler = await addFiler(office);
    const { token } = await signIn(office, filer.idNumber, filer.password);
    const draft = await fillDraft(filer);
    await stampDraft(filer, draft.id);
    const { version } = await submitFiling(filer.caller, draft.id, draft.version);
    const reply = await call(office.url, updateFiling, {
      token,
      params: { id: draft.id },
      version,
      body: { sections: {} },
    });
    expect([reply.status, reply.code]).toEqual([409, 'wrong-state']);
  });
});
