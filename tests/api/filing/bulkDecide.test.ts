import { randomUUID } from 'node:crypto';
import { bulkDecide, type FilingDetail } from '@zaoce/domain';
import { claimFiling, type Caller } from '@zaoce/filing';
import { call } from '../../support/client';
import { addFiler, addReviewer, callerFor, submitNew } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { addStaff, signIn } from '../../support/people';

describe('POST /review/filings/bulk', () => {
  let office: Office;
  let token: string;
  let me: Caller;
  let filings: FilingDetail[];

  beforeAll(async () => {
    office = await startOffice();
    const staff = await addStaff(office, 'provincial-reviewer', '11');
    token = (await signIn(office, staff.username, staff.password)).token;
    me = callerFor(office, {
      userId: staff.userId,
      name: '演示审核员',
      role: 'provincial-reviewer',
      authorityCode: '11',
    });
    filings = [];
    for (const authorityCode of ['11', '11', '11', '31'])
      filings.push(await submitNew(await addFiler(office, { authorityCode })));
  }, 120_000);
  afterAll(() => office.stop());

  const ids = () => filings.map((filing) => filing.id);
  const db = () => office.strapi.db.connection;
  const bulk = (action: 'claim' | 'release' | 'approve', wanted: number[], idempotencyKey = randomUUID()) =>
    call(office.url, bulkDecide, { token, body: { action, ids: wanted }, idempotencyKey });

  it('answers per row; one that is refused leaves the others standing', async () => {
    const [first, second, third, elsewhere] = ids() as [number, number, number, number];
    const colleague = await addReviewer(office, 'provincial-reviewer', '11');
    await claimFiling(colleague, second);
    const key = randomUUID();
    const { data } = await bulk('claim', [third, first, second, elsewhere, third], key);
    expect(data.rows).toMatchObject([
      { id: third, ok: true, code: null },
      { id: first, ok: true, code: null },
      { id: second, ok: false, code: 'claimed-by-other' },
      { id: elsewhere, ok: false, code: 'not-found' },
    ]);
    expect(data.rows[2]?.message).toContain(colleague.actor.name);
    const held = await db()('filings').where({ assignee_id: me.actor.userId }).pluck('id');
    expect(held.sort()).toEqual([first, third].sort());
    expect((await bulk('claim', [third, first, second, elsewhere, third], key)).data).toEqual(data);
    const trail = await db()('audit_events').where({ action: 'filing.claimed', actor_id: me.actor.userId });
    expect(trail).toHaveLength(2);
  });

  it('approves only those whose checks are all green', async () => {
    const [first, , third] = ids() as [number, number, number];
    await db()('filings').where({ id: first }).update({ check_level: 'green' });
    const { data } = await bulk('approve', [first, third]);
    expect(data.rows).toMatchObject([
      { id: first, ok: true },
      { id: third, ok: false, code: 'rule-refused' },
    ]);
    expect(await db()('filings').whereIn('id', [first, third]).orderBy('id').pluck('state')).toEqual([
      'approved',
      'in-review',
    ]);
  });

  it('releases what I hold', async () => {
    const [, second, third] = ids() as [number, number, number];
    const { data } = await bulk('release', [second, third]);
    expect(data.rows).toMatchObject([
      { id: second, ok: false, code: 'not-allowed' },
      { id: third, ok: true },
    ]);
  });
});
