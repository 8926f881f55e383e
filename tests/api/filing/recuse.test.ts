import { randomUUID } from 'node:crypto';
import {
  bulkDecide,
  claimFiling,
  extendDeadline,
  getFiling,
  getFilingHistory,
  nextFiling,
  recuseFromFiling,
  reviewGetFiling,
  reviewGetHistory,
} from '@zaoce/domain';
import { call } from '../../support/client';
import { addFiler, submitNew } from '../../support/filings';
import { claimThroughApi } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { addStaff, signIn } from '../../support/people';

describe('recusal, extension and work given out', () => {
  let office: Office;
  const staff: Record<string, { token: string; userId: number }> = {};
  beforeAll(async () => {
    office = await startOffice();
    for (const [name, role, authority] of [
      ['lead', 'provincial-lead', '11'],
      ['reviewer', 'provincial-reviewer', '11'],
      ['other', 'provincial-reviewer', '11'],
      ['elsewhere', 'provincial-lead', '31'],
    ] as const) {
      const { userId, username, password } = await addStaff(office, role, authority);
      staff[name] = { userId, token: (await signIn(office, username, password)).token };
    }
  });
  afterAll(() => office.stop());

  const tokenOf = (name: string) => staff[name]?.token ?? '';
  const recuse = (name: string, id: number, reason = '与申请人系亲属') =>
    call(office.url, recuseFromFiling, {
      token: tokenOf(name),
      params: { id },
      idempotencyKey: randomUUID(),
      body: { reason },
    });
  const extend = (name: string, id: number, version: number, reason = '需要专家评审') =>
    call(office.url, extendDeadline, {
      token: tokenOf(name),
      params: { id },
      version,
      idempotencyKey: randomUUID(),
      body: { reason },
    });

  it('who recuses himself gives up his claim and never gets the filing again', async () => {
    const { id } = await submitNew(await addFiler(office));
    await claimThroughApi(office, tokenOf('reviewer'), id);
    const recused = await recuse('reviewer', id);
    expect(recused.data).toMatchObject({ state: 'submitted', assigneeId: null });
    expect((await recuse('reviewer', id)).status).toBe(200);
    const again = await call(office.url, claimFiling, {
      token: tokenOf('reviewer'),
      params: { id },
      idempotencyKey: randomUUID(),
    });
    expect([again.status, again.code]).toEqual([403, 'recused']);
    const assigned = await call(office.url, bulkDecide, {
      token: tokenOf('lead'),
      idempotencyKey: randomUUID(),
      body: { action: 'assign', ids: [id], reviewerId: staff.reviewer?.userId },
    });
    expect(assigned.data.rows).toMatchObject([{ id, ok: false, code: 'recused' }]);
    const next = await call(office.url, nextFiling, { token: tokenOf('reviewer') });
    expect(next.data.id).not.toBe(id);
    const shown = await call(office.url, reviewGetFiling, { token: tokenOf('reviewer'), params: { id } });
    expect(shown.data.allowedActions).toEqual([]);
    const rows: unknown[] = await office.strapi.db.connection('recusals').where({ filing_id: id });
    expect(rows).toMatchObject([{ user_id: staff.reviewer?.userId, reason: '与申请人系亲属' }]);
  });

  it('colleagues read why, the applicant does not; the trail has it', async () => {
    const filer = await addFiler(office);
    const { id } = await submitNew(filer);
    await recuse('other', id, '与聘用单位有利害关系');
    const colleagues = await call(office.url, reviewGetHistory, { token: tokenOf('lead'), params: { id } });
    expect(colleagues.data.at(-1)).toMatchObject({ action: 'recused', text: '与聘用单位有利害关系' });
    const { token } = await signIn(office, filer.idNumber, filer.password);
    const own = await call(office.url, getFilingHistory, { token, params: { id } });
    expect(own.data.map(({ action }) => action)).not.toContain('recused');
    const trail: unknown = await office.strapi.db
      .connection('audit_events')
      .where({ subject_type: 'filing', subject_id: String(id), action: 'filing.recused' })
      .first('actor_id');
    expect(trail).toMatchObject({ actor_id: staff.other?.userId });
  });

  it('needs a reason, and a filing that is with this office', async () => {
    const { id } = await submitNew(await addFiler(office));
    expect((await recuse('reviewer', id, ' ')).status).toBe(400);
    expect((await recuse('elsewhere', id)).status).toBe(404);
  });

  it('a lead extends the limit once; the applicant reads why and gets a message', async () => {
    const filer = await addFiler(office);
    const { id, version, dueOn } = await submitNew(filer);
    const extended = await extend('lead', id, version);
    expect(extended.status).toBe(200);
    expect((extended.data.dueOn ?? '') > (dueOn ?? '')).toBe(true);
    expect(extended.data.remainingWorkingDays).toBe(30);
    const second = await extend('lead', id, extended.data.version);
    expect([second.status, second.code]).toEqual([409, 'wrong-state']);
    const { token } = await signIn(office, filer.idNumber, filer.password);
    const own = await call(office.url, getFiling, { token, params: { id } });
    expect(own.data.stages[0]).toMatchObject({ extension: { days: 10, reason: '需要专家评审' } });
    const history = await call(office.url, getFilingHistory, { token, params: { id } });
    expect(history.data.at(-1)).toMatchObject({ action: 'deadline-extended', text: '需要专家评审' });
    const mails: unknown[] = await office.strapi.db
      .connection('outgoing_messages')
      .where({ event: 'deadline-extended' });
    expect(mails).toHaveLength(1);
  });

  it('nobody but a lead of the stage extends, and only the version he saw', async () => {
    const { id, version } = await submitNew(await addFiler(office));
    expect((await extend('reviewer', id, version)).status).toBe(403);
    expect((await extend('elsewhere', id, version)).status).toBe(404);
    expect((await extend('lead', id, version + 1)).code).toBe('stale-version');
  });

  it('a lead gives out several filings at once, and takes them from one to give them to another', async () => {
    const ids = [await submitNew(await addFiler(office)), await submitNew(await addFiler(office))].map(
      (filing) => filing.id,
    );
    const assign = (name: string, reviewerId?: number) =>
      call(office.url, bulkDecide, {
        token: tokenOf(name),
        idempotencyKey: randomUUID(),
        body: { action: 'assign', ids, ...(reviewerId && { reviewerId }) },
      });
    expect((await assign('lead')).code).toBe('rule-refused');
    const first = await assign('lead', staff.reviewer?.userId);
    expect(first.data.rows.map(({ ok }) => ok)).toEqual([true, true]);
    const second = await assign('lead', staff.other?.userId);
    expect(second.data.rows.map(({ ok }) => ok)).toEqual([true, true]);
    const rows: { assignee_id: number }[] = await office.strapi.db
      .connection('filings')
      .whereIn('id', ids)
      .select('assignee_id');
    expect(rows.map((row) => row.assignee_id)).toEqual([staff.other?.userId, staff.other?.userId]);
    const byReviewer = await assign('reviewer', staff.reviewer?.userId);
    expect(byReviewer.data.rows.map(({ code }) => code)).toEqual(['not-allowed', 'not-allowed']);
    const outsider = await assign('lead', staff.elsewhere?.userId);
    expect(outsider.data.rows.map(({ code }) => code)).toEqual(['not-allowed', 'not-allowed']);
  });
});
