import { addDays, getEligibility, getHome, listFilings, listMyEducation, today } from '@zaoce/domain';
import { approveFiling, refuseFiling } from '@zaoce/filing';
import { call } from '../../support/client';
import { addFiler, addReviewer, claim, fillDraft, stampDraft, submitNew } from '../../support/filings';
import { submitFiling } from '@zaoce/filing';
import { startOffice, type Office } from '../../support/office';
import { signIn } from '../../support/people';
import { issue } from '../../support/registrations';

describe('GET /me/home and what stands beside it', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const signedIn = async () => {
    const filer = await addFiler(office);
    const { token } = await signIn(office, filer.idNumber, filer.password);
    return { filer, token, home: async () => (await call(office.url, getHome, { token })).data };
  };

  it('says what to do next, from the first sign-in to the decision', async () => {
    const { filer, token, home } = await signedIn();
    expect((await home()).next).toMatchObject({ kind: 'file-initial', filingId: null });
    const draft = await fillDraft(filer);
    expect(await home()).toMatchObject({
      next: { kind: 'continue-draft', filingId: draft.id },
      openFiling: { id: draft.id, state: 'draft' },
    });
    await stampDraft(filer, draft.id);
    await submitFiling(filer.caller, draft.id, draft.version);
    expect((await home()).next).toMatchObject({
      kind: 'wait',
      filingId: draft.id,
      dueOn: expect.stringMatching(/^20/),
    });
    const reviewer = await addReviewer(office, 'provincial-reviewer', '11');
    await refuseFiling(reviewer, draft.id, await claim(reviewer, draft.id), {
      ground: 'R03',
      text: '学时不足',
    });
    const after = await home();
    expect(after).toMatchObject({
      next: { kind: 'file-initial' },
      openFiling: null,
      results: [{ id: draft.id, state: 'refused' }],
    });
    const listed = await call(office.url, listFilings, {
      token,
      query: { state: 'refused', type: 'initial' },
    });
    expect(listed.data.map((one) => one.id)).toEqual([draft.id]);
    expect((await call(office.url, listFilings, { token, query: { state: 'draft' } })).data).toEqual([]);
    expect((await call(office.url, listFilings, { token, query: { sort: 'name' } })).status).toBe(400);
  });

  it('reminds of a renewal inside its window', async () => {
    const { filer, token, home } = await signedIn();
    // Issued so that the validity ends in 60 days.
    const issuedOn = new Date(`${addDays(today(new Date()), 60 - (4 * 365 + 1) + 1)}T04:00:00Z`);
    const { id } = await issue(office, filer, {}, issuedOn);
    const { next, due, registrations } = await home();
    expect(next).toMatchObject({ kind: 'renew', registrationId: id });
    expect(due).toMatchObject([{ registrationId: id, validTo: registrations[0]?.validTo }]);
    const { data } = await call(office.url, getEligibility, { token });
    const renewal = data.find((one) => one.type === 'renewal');
    expect(renewal).toMatchObject({ allowed: true, reasons: [], registrationIds: [id] });
  });

  it('an approved filing waits for its notice, and its owner cannot do anything to it', async () => {
    const { filer, home } = await signedIn();
    const filing = await submitNew(filer);
    const reviewer = await addReviewer(office, 'provincial-reviewer', '11');
    await approveFiling(reviewer, filing.id, await claim(reviewer, filing.id));
    expect(await home()).toMatchObject({
      next: { kind: 'wait' },
      openFiling: { state: 'approved', allowedActions: [] },
    });
  });

  it('is the applicant’s alone', async () => {
    expect((await call(office.url, getHome)).status).toBe(401);
    const { token } = await signedIn();
    expect((await call(office.url, listMyEducation, { token })).data).toEqual([]);
  });

  it('a page of the list costs the same however long it is', async () => {
    const { filer, token } = await signedIn();
    const count = async () => {
      let queries = 0;
      const seen = () => {
        queries += 1;
      };
      const db = office.strapi.db.connection;
      db.on('query', seen);
      await call(office.url, listFilings, { token });
      db.removeListener('query', seen);
      return queries;
    };
    await count();
    const empty = await count();
    await submitNew(filer);
    const db = office.strapi.db.connection;
    const row = (await db('filings').where({ applicant_id: filer.applicantId }).first()) as Record<
      string,
      unknown
    >;
    const copies = Array.from({ length: 20 }, (_, n) => ({
      ...row,
      id: undefined,
      number: `IN2026110001${n}00`,
      document_id: `copy-${n}`,
      applicant_id: 900_000 + n,
    }));
    await db('filings').insert(copies);
    // One more than for an empty list: the open return items of all lines.
    expect(await count()).toBe(empty + 1);
  });
});
