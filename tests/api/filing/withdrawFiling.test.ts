import { randomUUID } from 'node:crypto';
import { addDays, addMonths, deleteFiling, getFiling, today, withdrawFiling } from '@zaoce/domain';
import {
  approveFiling,
  keepDraftsNoLonger,
  returnFiling,
  submitFiling,
  updateFiling,
  type Caller,
} from '@zaoce/filing';
import { theStore } from '@zaoce/platform';
import { call } from '../../support/client';
import {
  addFiler,
  addReviewer,
  addScan,
  claim,
  fillDraft,
  outcomeOf,
  submitNew,
  type TestFiler,
} from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { signIn } from '../../support/people';

describe('taking back and deleting', () => {
  let office: Office;
  let reviewer: Caller;
  beforeAll(async () => {
    office = await startOffice();
    reviewer = await addReviewer(office, 'provincial-reviewer', '11');
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const tokenOf = async (filer: TestFiler) => (await signIn(office, filer.idNumber, filer.password)).token;
  const withdraw = (token: string, id: number, version: number, idempotencyKey = randomUUID()) =>
    call(office.url, withdrawFiling, { token, params: { id }, version, idempotencyKey });
  const remove = (token: string, id: number, version: number) =>
    call(office.url, deleteFiling, { token, params: { id }, version });

  it('a draft left behind for two years is removed a month after its owner was told, and no other', async () => {
    const [left, touched, withdrawn] = [
      await addFiler(office),
      await addFiler(office),
      await addFiler(office),
    ];
    const drafts = [await fillDraft(left), await fillDraft(touched)];
    const sent = await submitNew(withdrawn);
    await withdraw(await tokenOf(withdrawn), sent.id, sent.version);
    const ids = [...drafts.map(({ id }) => id), sent.id];
    const states = () => db()('filings').whereIn('id', ids).orderBy('id').pluck('state');
    const told = () => db()('outgoing_messages').where({ event: 'draft-expiring' }).pluck('recipient');
    const end = addMonths(today(new Date()), 24);
    const on = (days: number) => new Date(`${addDays(end, days)}T12:00:00+08:00`);

    expect(await keepDraftsNoLonger(office.strapi, on(-40))).toEqual({ warned: 0, removed: 0 });
    const warned = await Promise.all([1, 2].map(() => keepDraftsNoLonger(office.strapi, on(-25))));
    expect(Math.max(...warned.map((one) => one.warned))).toBe(2);
    expect((await told()).sort()).toEqual([left.email, touched.email].sort());
    // Not before the month has passed, however old it is.
    expect(await keepDraftsNoLonger(office.strapi, on(3))).toEqual({ warned: 0, removed: 0 });
    const { id, version, sections } = drafts[1] ?? sent;
    await updateFiling({ ...touched.caller, now: on(4) }, id, version, {
      sections: { basic: sections.basic },
    });

    const keys: string[] = await db()('scans').where({ filing_id: ids[0] }).pluck('storage_key');
    expect(await keepDraftsNoLonger(office.strapi, on(6))).toEqual({ warned: 0, removed: 1 });
    expect(await states()).toEqual(['deleted', 'draft', 'draft']);
    expect(await db()('filings').where({ id: ids[0] }).first('sections')).toEqual({ sections: '{}' });
    for (const key of keys) await expect(theStore().get(key)).rejects.toThrow();
    const entry = await db()('audit_events')
      .where({ action: 'filing.deleted', subject_id: String(ids[0]) })
      .first();
    expect(entry).toMatchObject({ actor_role: 'system' });
    expect(await keepDraftsNoLonger(office.strapi, on(6), { keptMonths: 0, warnedDays: 30 })).toEqual({
      warned: 0,
      removed: 0,
    });
  });

  it('what nobody has decided comes back as a draft, even from a reviewer’s hands', async () => {
    const filer = await addFiler(office);
    const token = await tokenOf(filer);
    const filing = await submitNew(filer);
    const version = await claim(reviewer, filing.id);
    const key = randomUUID();
    const { status, data } = await withdraw(token, filing.id, version, key);
    expect(status).toBe(200);
    expect(data).toMatchObject({ state: 'draft', round: 1, allowedActions: ['edit', 'submit', 'delete'] });
    expect(data.stages).toMatchObject([{ state: 'waiting', enteredAt: null }]);
    expect((await withdraw(token, filing.id, version, key)).data).toEqual(data);
    expect((await withdraw(token, filing.id, data.version)).code).toBe('wrong-state');
    expect(await outcomeOf(approveFiling(reviewer, filing.id, data.version))).toBe('not-found');
    const again = await submitFiling(filer.caller, filing.id, data.version);
    expect(again).toMatchObject({ state: 'submitted', round: 2 });
    // The acceptance stays: the office has had it.
    const row = await db()('filings').where({ id: filing.id }).first('accepted_at', 'assignee_id', 'clock');
    expect([row.accepted_at === null, row.assignee_id]).toEqual([false, null]);
    expect(JSON.parse(row.clock)['first-review'].spans).toHaveLength(2);
  });

  it('what was decided does not', async () => {
    const filer = await addFiler(office);
    const token = await tokenOf(filer);
    const filing = await submitNew(filer);
    await approveFiling(reviewer, filing.id, await claim(reviewer, filing.id));
    const { version } = await db()('filings').where({ id: filing.id }).first('version');
    expect((await withdraw(token, filing.id, version)).code).toBe('already-decided');
    expect((await remove(token, filing.id, version)).code).toBe('wrong-state');
  });

  it('a draft nobody has seen is deleted with its pictures', async () => {
    const filer = await addFiler(office);
    const token = await tokenOf(filer);
    const draft = await fillDraft(filer);
    const keys: string[] = await db()('scans').where({ filing_id: draft.id }).pluck('storage_key');
    expect((await remove(token, draft.id, draft.version)).status).toBe(200);
    expect((await call(office.url, getFiling, { token, params: { id: draft.id } })).status).toBe(404);
    expect(await db()('scans').where({ filing_id: draft.id })).toEqual([]);
    const left = await db()('filings').where({ id: draft.id }).first('sections', 'employer_name');
    expect(left).toEqual({ sections: '{}', employer_name: null });
    for (const key of keys) await expect(theStore().get(key)).rejects.toThrow();
    expect((await remove(token, draft.id, draft.version)).status).toBe(404);
  });

  it('a returned filing is deleted, but what the office saw is kept', async () => {
    const filer = await addFiler(office);
    const token = await tokenOf(filer);
    const filing = await submitNew(filer);
    await returnFiling(reviewer, filing.id, await claim(reviewer, filing.id), { reason: '补正', items: [] });
    await addScan(filer, filing.id, 'other');
    const { version } = await db()('filings').where({ id: filing.id }).first('version');
    expect((await remove(token, filing.id, version)).status).toBe(200);
    expect(await db()('scans').where({ filing_id: filing.id })).toHaveLength(6);
    expect(await db()('filing_rounds').where({ filing_id: filing.id })).toHaveLength(1);
    expect(await outcomeOf(claim(reviewer, filing.id))).toBe('not-found');
    const next = await fillDraft(filer);
    expect(next.state).toBe('draft');
  });
});
