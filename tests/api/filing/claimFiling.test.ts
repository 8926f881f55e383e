import { randomUUID } from 'node:crypto';
import {
  approveFiling,
  assignFiling,
  claimFiling,
  refuseFiling,
  releaseFiling,
  type FilingDetail,
} from '@zaoce/domain';
import { call } from '../../support/client';
import { addFiler, submitNew } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { addStaff, signIn } from '../../support/people';

describe('claiming and deciding over HTTP', () => {
  let office: Office;
  let filing: FilingDetail;
  const staff: Record<string, { userId: number; token: string }> = {};

  beforeAll(async () => {
    office = await startOffice();
    const people = [
      ['reviewer', 'provincial-reviewer', '11'],
      ['colleague', 'provincial-reviewer', '11'],
      ['lead', 'provincial-lead', '11'],
      ['elsewhere', 'provincial-reviewer', '31'],
    ] as const;
    for (const [who, role, code] of people) {
      const { userId, username, password } = await addStaff(office, role, code);
      staff[who] = { userId, token: (await signIn(office, username, password)).token };
    }
    filing = await submitNew(await addFiler(office));
  });
  afterAll(() => office.stop());

  const as = (who: string) => ({
    token: staff[who]?.token ?? '',
    params: { id: filing.id },
    idempotencyKey: randomUUID(),
  });

  it('gives the filing to one, who may give it back or be relieved of it', async () => {
    const claimed = await call(office.url, claimFiling, as('reviewer'));
    expect(claimed.data).toMatchObject({ state: 'in-review', assigneeId: staff.reviewer?.userId });
    expect(claimed.headers.get('etag')).toBe(`"${claimed.data.version}"`);
    const again = await call(office.url, claimFiling, as('reviewer'));
    expect([again.status, again.data.version]).toEqual([200, claimed.data.version]);
    const second = await call(office.url, claimFiling, as('colleague'));
    expect([second.status, second.code]).toEqual([409, 'claimed-by-other']);
    expect(second.message).toContain('演示审核员');
    expect((await call(office.url, releaseFiling, as('colleague'))).status).toBe(403);
    expect((await call(office.url, claimFiling, as('elsewhere'))).status).toBe(404);
    expect((await call(office.url, releaseFiling, as('lead'))).data).toMatchObject({
      state: 'submitted',
      assigneeId: null,
    });
  });

  it('a lead assigns it to a reviewer of this stage and to nobody else', async () => {
    const assign = (who: string, reviewerId: number) =>
      call(office.url, assignFiling, { ...as(who), body: { reviewerId } });
    expect((await assign('reviewer', staff.colleague?.userId ?? 0)).status).toBe(403);
    expect((await assign('lead', staff.elsewhere?.userId ?? 0)).status).toBe(403);
    expect((await assign('lead', 2_000_000)).status).toBe(403);
    const assigned = await assign('lead', staff.colleague?.userId ?? 0);
    expect(assigned.data).toMatchObject({ state: 'in-review', assigneeId: staff.colleague?.userId });
    const moved = await assign('lead', staff.reviewer?.userId ?? 0);
    expect(moved.data.assigneeId).toBe(staff.reviewer?.userId);
  });

  it('a decision takes the version that was seen and the reviewer who holds it; a double click is one decision', async () => {
    const { data: row } = await call(office.url, claimFiling, as('reviewer'));
    const decide = (who: string, extra: object = {}) =>
      call(office.url, approveFiling, {
        ...as(who),
        version: row.version,
        body: { opinion: '材料齐全' },
        ...extra,
      });
    expect((await decide('colleague')).code).toBe('claimed-by-other');
    expect((await decide('reviewer', { version: row.version - 1 })).code).toBe('stale-version');
    const missing = await call(office.url, approveFiling, { ...as('reviewer'), body: {} });
    expect([missing.status, missing.code]).toEqual([428, 'precondition-required']);
    const key = randomUUID();
    const [first, second] = await Promise.all([
      decide('reviewer', { idempotencyKey: key }),
      decide('reviewer', { idempotencyKey: key }),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.data).toEqual(first.data);
    expect(first.data).toMatchObject({ state: 'approved', assigneeId: null });
    const other = await decide('reviewer', { idempotencyKey: key, body: { opinion: '另一意见' } });
    expect(other.code).toBe('idempotency-key-reused');
  });

  it('a refusal states ground and text, reaches the applicant with his remedies, and is final', async () => {
    filing = await submitNew(await addFiler(office));
    const { data: row } = await call(office.url, claimFiling, as('reviewer'));
    const refuse = (ground: string) =>
      call(office.url, refuseFiling, {
        ...as('reviewer'),
        version: row.version,
        body: { ground, text: '同时受聘于两个单位' },
      });
    expect((await refuse('R99')).code).toBe('rule-refused');
    const { data } = await refuse('R02');
    expect(data).toMatchObject({ state: 'refused', dueOn: null, holderAuthorityCode: null });
    const stored = await office.strapi.db.connection('filings').where({ id: filing.id }).first('decision');
    expect(JSON.parse(stored.decision)).toMatchObject({
      outcome: 'refused',
      ground: 'R02',
      text: '同时受聘于两个单位',
    });
    expect((await call(office.url, claimFiling, as('lead'))).code).toBe('wrong-state');
  });
});
