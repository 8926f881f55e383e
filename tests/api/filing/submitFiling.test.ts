import { randomUUID } from 'node:crypto';
import {
  getCompleteness,
  printApplicationForm,
  submitFiling,
  updateFiling,
  type FilingDetail,
} from '@zaoce/domain';
import { call } from '../../support/client';
import {
  fillSections,
  fullDraft,
  readFiling,
  signedInApplicant,
  stampForm,
  stampPrintedForm,
  startDraft,
  uploadPicture,
  type SignedInApplicant,
} from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { paperScan } from '../../support/pictures';

describe('POST /filings/:id/submit', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const send = (
    applicant: SignedInApplicant,
    filing: Pick<FilingDetail, 'id' | 'version'>,
    key = randomUUID(),
  ) =>
    call(office.url, submitFiling, {
      token: applicant.token,
      params: { id: filing.id },
      version: filing.version,
      idempotencyKey: key,
    });

  it('names everything that is missing at once, by section and field', async () => {
    const applicant = await signedInApplicant(office);
    const draft = await startDraft(office, applicant);
    const reply = await send(applicant, draft);
    expect([reply.status, reply.code]).toEqual([422, 'incomplete-filing']);
    const paths = reply.issues.map((issue) => issue.path);
    for (const path of [
      'basic.ethnicity',
      'basic.employer.creditCode',
      'basic.contract.kind',
      'experience',
      'projects',
      'scans.photo',
      'scans.id-card',
      'form',
    ]) {
      expect(paths).toContain(path);
    }
    const { data } = await call(office.url, getCompleteness, {
      token: applicant.token,
      params: { id: draft.id },
    });
    expect(data.complete).toBe(false);
    expect(data.missing.map((item) => item.path)).toEqual(paths);
    expect(new Set(data.missing.map((item) => item.section))).toEqual(
      new Set(['basic', 'experience', 'projects', 'scans', 'form']),
    );
    expect(await readFiling(office, applicant, draft.id)).toMatchObject({
      state: 'draft',
      round: 0,
      version: draft.version,
    });
  });

  it('keeps what was submitted, computes the checks, starts the clock and writes to the applicant, all once', async () => {
    const applicant = await signedInApplicant(office);
    const { id } = await fullDraft(office, applicant);
    await stampPrintedForm(office, applicant, id);
    const draft = await readFiling(office, applicant, id);
    expect(draft.form.stale).toBe(false);
    const key = randomUUID();
    const [first, second] = await Promise.all([send(applicant, draft, key), send(applicant, draft, key)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.data).toEqual(first.data);
    expect(first.data).toMatchObject({
      state: 'submitted',
      round: 1,
      version: draft.version + 1,
      allowedActions: ['withdraw'],
    });
    const [stage] = first.data.stages;
    expect(stage).toMatchObject({
      state: 'current',
      remainingWorkingDays: 20,
      overdue: false,
      decidedAt: null,
    });
    expect(stage?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);

    const [round] = await db()('filing_rounds').where({ filing_id: id });
    expect(JSON.parse(round.sections)).toEqual(draft.sections);
    expect(JSON.parse(round.scans)).toHaveLength(6);
    expect(round.content_hash).toBe(draft.form.contentHash);
    const row = await db()('filings').where({ id }).first();
    expect(row.check_level).toBe('amber');
    expect(JSON.parse(row.checks)).toHaveLength(21);
    expect(await db()('outgoing_messages').where('key', 'like', `filing:${id}:%`).select('event')).toEqual([
      { event: 'submitted' },
    ]);
    expect(
      await db()('audit_events').where({ subject_id: String(id), action: 'filing.submitted' }),
    ).toHaveLength(1);
    await expect(
      db()('filing_rounds').where({ filing_id: id }).update({ content_hash: 'x' }),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(db()('filing_events').where({ filing_id: id }).delete()).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('refuses a form that was printed before the last change, and one stamped before it', async () => {
    const applicant = await signedInApplicant(office);
    const { id } = await fullDraft(office, applicant);
    await stampPrintedForm(office, applicant, id);
    const stamped = await readFiling(office, applicant, id);
    const project =
      stamped.sections.projects?.map((one, index) => (index ? one : { ...one, costWan: '99' })) ?? [];
    const changed = await fillSections(office, applicant, stamped, { projects: project });
    expect(changed.form.stale).toBe(true);
    expect(changed.scans.find((scan) => scan.kind === 'application-form')?.formCheck).toBe('stale');
    const stale = await send(applicant, changed);
    expect(stale.issues.map((issue) => issue.code)).toEqual(['form-stale']);
    // Printed again, but the stamp is still under the old content.
    await call(office.url, printApplicationForm, { token: applicant.token, params: { id } });
    const unstamped = await send(applicant, changed);
    expect(unstamped.issues.map((issue) => issue.code)).toEqual(['form-scan-stale']);
    // Changed back: what was stamped is what is written, and it needs no second stamp.
    const back = await fillSections(office, applicant, changed, { projects: stamped.sections.projects });
    await call(office.url, printApplicationForm, { token: applicant.token, params: { id } });
    expect((await send(applicant, back)).status).toBe(200);
  });

  it('a form whose code cannot be read is admitted and marked for the reviewer', async () => {
    const applicant = await signedInApplicant(office);
    const { id } = await fullDraft(office, applicant);
    await call(office.url, printApplicationForm, { token: applicant.token, params: { id } });
    await uploadPicture(office, applicant, id, 'application-form', await paperScan('badly scanned'));
    const draft = await readFiling(office, applicant, id);
    expect(draft.scans.find((scan) => scan.kind === 'application-form')?.formCheck).toBe('unreadable');
    expect((await send(applicant, draft)).status).toBe(200);
    const { checks } = await db()('filings').where({ id }).first('checks');
    expect(JSON.parse(checks)).toContainEqual(expect.objectContaining({ key: 'form', level: 'amber' }));
  });

  it('another person’s very same ID card is seen', async () => {
    const [one, two] = await Promise.all([signedInApplicant(office), signedInApplicant(office)]);
    const shared = await paperScan('the same card');
    const filings = [];
    for (const applicant of [one, two]) {
      const filing = await startDraft(office, applicant);
      await fillSections(office, applicant, filing);
      for (const kind of ['photo', 'qualification-certificate', 'labour-contract', 'employer-licence']) {
        await uploadPicture(
          office,
          applicant,
          filing.id,
          kind,
          await paperScan(`${kind} ${applicant.idNumber}`, { width: 300, height: 420 }),
        );
      }
      await uploadPicture(office, applicant, filing.id, 'id-card', shared);
      await stampForm(office, applicant, filing.id);
      expect((await send(applicant, await readFiling(office, applicant, filing.id))).status).toBe(200);
      filings.push(filing.id);
    }
    const rows = await db()('filings').whereIn('id', filings).orderBy('id').select('checks');
    const levels = rows.map(
      (row: { checks: string }) =>
        (JSON.parse(row.checks) as { key: string; level: string }[]).find(
          (check) => check.key === 'foreign-scan',
        )?.level,
    );
    expect(levels).toEqual(['green', 'red']);
  });

  it('is refused for a stale version, without one, and for somebody else’s filing', async () => {
    const [one, two] = await Promise.all([signedInApplicant(office), signedInApplicant(office)]);
    const draft = await startDraft(office, one);
    expect((await send(one, { ...draft, version: 9 })).code).toBe('stale-version');
    expect(
      (await call(office.url, submitFiling, { token: one.token, params: { id: draft.id } })).status,
    ).toBe(428);
    expect((await send(two, draft)).status).toBe(404);
    expect(
      (
        await call(office.url, updateFiling, {
          token: two.token,
          params: { id: draft.id },
          version: 1,
          body: {},
        })
      ).status,
    ).toBe(404);
  });
});
