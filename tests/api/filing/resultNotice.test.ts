import { randomUUID } from 'node:crypto';
import { createResultNotice, deleteResultNotice, publishResultNotice, revokeDecision } from '@zaoce/domain';
import { approveFiling, type Caller } from '@zaoce/filing';
import { call } from '../../support/client';
import { addFiler, addReviewer, claim, submitNew, type TestFiler } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { addStaff, signIn } from '../../support/people';
import { issue } from '../../support/registrations';

describe('result notices', () => {
  let office: Office;
  let reviewer: Caller;
  let token: string;

  beforeAll(async () => {
    office = await startOffice();
    reviewer = await addReviewer(office, 'provincial-reviewer', '11');
    const lead = await addStaff(office, 'provincial-lead', '11');
    token = (await signIn(office, lead.username, lead.password)).token;
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const approved = async (filer?: TestFiler) => {
    const filing = await submitNew(filer ?? (await addFiler(office)));
    await approveFiling(reviewer, filing.id, await claim(reviewer, filing.id));
    return filing;
  };
  const draft = (filingIds: number[], as = token) =>
    call(office.url, createResultNotice, { token: as, body: { filingIds }, idempotencyKey: randomUUID() });
  const publish = (id: number, idempotencyKey = randomUUID()) =>
    call(office.url, publishResultNotice, { token, params: { id }, idempotencyKey });

  it('makes every filing on it take effect in one transaction, with numbers in their order', async () => {
    const filings = [await approved(), await approved(), await approved()];
    const notice = await draft(filings.map((filing) => filing.id));
    expect(notice.status).toBe(201);
    expect(notice.data).toMatchObject({ state: 'draft', authorityCode: '11', publishedAt: null });
    expect(
      notice.data.lines.every((line) => line.certificateNumber === null && line.idNumberMasked.includes('*')),
    ).toBe(true);
    const key = randomUUID();
    const published = await publish(notice.data.id, key);
    expect(published.data.state).toBe('published');
    const numbers = published.data.lines.map((line) => line.certificateNumber ?? '');
    expect(new Set(numbers).size).toBe(3);
    const serials = numbers.map((number) => Number(number.slice(-6)));
    expect(serials).toEqual([serials[0], (serials[0] ?? 0) + 1, (serials[0] ?? 0) + 2]);
    expect((await publish(notice.data.id, key)).data).toEqual(published.data);
    expect((await publish(notice.data.id)).code).toBe('wrong-state');
    const rows = await db()('filings')
      .whereIn(
        'id',
        filings.map((filing) => filing.id),
      )
      .select('state', 'registration_id', 'effective_at');
    expect(
      rows.every(
        (row: { state: string; registration_id: number | null }) =>
          row.state === 'effective' && row.registration_id,
      ),
    ).toBe(true);
    const mails = await db()('outgoing_messages').where({ event: 'registration-issued' });
    expect(mails).toHaveLength(3);
  });

  it('takes effect for all or for none', async () => {
    const filer = await addFiler(office);
    const [good, bad] = [await approved(), await approved(filer)];
    const notice = await draft([good.id, bad.id]);
    // The second one's holder was registered in the specialty by another way meanwhile.
    await issue(office, filer);
    const failed = await publish(notice.data.id);
    expect([failed.status, failed.code]).toEqual([409, 'duplicate']);
    expect(await db()('registrations').whereIn('filing_id', [good.id, bad.id])).toEqual([]);
    const rows = await db()('filings').whereIn('id', [good.id, bad.id]).pluck('state');
    expect(rows).toEqual(['approved', 'approved']);
    expect(await db()('result_notices').where({ id: notice.data.id }).pluck('state')).toEqual(['draft']);
  });

  it('a filing is on one notice only, and only an approved one of this authority', async () => {
    const filing = await approved();
    const waiting = await submitNew(await addFiler(office));
    const unfit = await draft([filing.id, waiting.id]);
    expect([unfit.status, unfit.issues.map((issue) => issue.path)]).toEqual([
      409,
      [`filingIds.${waiting.id}`],
    ]);
    const first = await draft([filing.id]);
    const second = await draft([filing.id]);
    expect([second.status, second.code]).toEqual([409, 'wrong-state']);
    const foreign = await addStaff(office, 'provincial-lead', '31');
    const elsewhere = (await signIn(office, foreign.username, foreign.password)).token;
    expect((await draft([filing.id], elsewhere)).status).toBe(404);

    const { version } = await db()('filings').where({ id: filing.id }).first('version');
    const revoke = () =>
      call(office.url, revokeDecision, {
        token,
        params: { id: filing.id },
        version,
        body: { reason: '误操作' },
      });
    expect((await revoke()).code).toBe('wrong-state');
    const removed = await call(office.url, deleteResultNotice, { token, params: { id: first.data.id } });
    expect(removed.status).toBe(200);
    const revoked = await revoke();
    expect(revoked.data).toMatchObject({ state: 'in-review' });
    expect(await db()('filings').where({ id: filing.id }).first('decision', 'decided_at')).toEqual({
      decision: null,
      decided_at: null,
    });
  });
});
