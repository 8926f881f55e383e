import { getAnnouncement, listAnnouncements } from '@zaoce/domain';
import { inTransaction } from '@zaoce/platform';
import {
  createNotice,
  deleteNotice,
  getNotice,
  listNotices,
  lockDraftNotice,
  publishNotice,
} from '@zaoce/register';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { actorOf } from '../../support/registrations';

const lead = actorOf(7, 'provincial-lead', '11');
const stranger = actorOf(8, 'provincial-lead', '31');
const now = new Date();

describe('result notices', () => {
  let office: Office;
  let filing = 100;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const line = (name: string) => {
    filing += 1;
    return {
      filingId: filing,
      name,
      idNumberMasked: '110105********002X',
      employer: '演示工程造价咨询有限公司',
      specialty: 'civil',
    };
  };
  const draft = (lines: ReturnType<typeof line>[]) =>
    inTransaction(office.strapi, (trx) =>
      createNotice(trx, { authorityCode: '11', createdByUserId: lead.userId, lines }, now),
    );
  const result = (filingId: number, serial: number) => ({
    filingId,
    certificateNumber: `建[造]212611000000${String(serial).padStart(2, '0')}`,
    validFrom: '2026-11-22',
    validTo: '2030-11-21',
  });
  const publish = (id: number, results: ReturnType<typeof result>[]) =>
    inTransaction(office.strapi, async (trx) => {
      const notice = await lockDraftNotice(trx, lead, id);
      return publishNotice(office.strapi, trx, notice, results, now);
    });

  it('are drafted with a number and the title of their batch', async () => {
    const first = await getNotice(office.strapi.db.connection, lead, await draft([line('演示甲一')]));
    const second = await getNotice(office.strapi.db.connection, lead, await draft([line('演示甲二')]));
    const year = first.number.slice(2, 6);
    expect(first).toMatchObject({
      number: `RN${year}110001`,
      title: `北京市二级造价工程师初始注册审批公告（${year}年第1批）`,
      state: 'draft',
      publishedAt: null,
      lines: [{ name: '演示甲一', certificateNumber: null }],
    });
    expect(second.number).toBe(`RN${year}110002`);
  });

  it('name a filing once', async () => {
    const twice = line('演示甲三');
    await draft([twice]);
    await expect(draft([twice])).rejects.toMatchObject({ code: '23505' });
  });

  it('appear on the public site with their lines when they are published, and not before', async () => {
    const lines = [line('测试·阿凡提'), line('演示甲五')];
    const id = await draft(lines);
    const before = await call(office.url, listAnnouncements, { query: { kind: 'result' } });
    expect(before.data).toEqual([]);
    const { announcementId } = await publish(
      id,
      lines.map(({ filingId }, index) => result(filingId, index + 1)),
    );
    const { data } = await call(office.url, getAnnouncement, { params: { id: announcementId } });
    expect(data).toMatchObject({ kind: 'result', authorityName: '北京市' });
    expect(data.results).toEqual([
      {
        name: '测试·阿凡提',
        idNumberMasked: '110105********002X',
        employer: '演示工程造价咨询有限公司',
        specialty: 'civil',
        certificateNumber: '建[造]21261100000001',
        validFrom: '2026-11-22',
        validTo: '2030-11-21',
      },
      expect.objectContaining({ name: '演示甲五' }),
    ]);
    const notice = await getNotice(office.strapi.db.connection, lead, id);
    expect(notice).toMatchObject({ state: 'published', announcementId });
  });

  it('do not change afterwards, whoever tries', async () => {
    const one = line('演示甲六');
    const id = await draft([one]);
    await publish(id, [result(one.filingId, 11)]);
    await expect(publish(id, [result(one.filingId, 12)])).rejects.toMatchObject({ code: 'wrong-state' });
    const db = office.strapi.db.connection;
    for (const change of [
      db('result_notice_lines').where({ notice_id: id }).update({ name: '别人' }),
      db('result_notice_lines').where({ notice_id: id }).delete(),
      db('result_notices').where({ id }).update({ state: 'draft' }),
      db('result_notices').where({ id }).delete(),
    ]) {
      await expect(change).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('are published whole or not at all', async () => {
    const lines = [line('演示甲七'), line('演示甲八')];
    const id = await draft(lines);
    await expect(publish(id, [result(lines[0]?.filingId ?? 0, 21)])).rejects.toThrow(
      /without a registration/,
    );
    const notice = await getNotice(office.strapi.db.connection, lead, id);
    expect(notice.state).toBe('draft');
    expect(notice.lines.every(({ certificateNumber }) => certificateNumber === null)).toBe(true);
    const announcements = await office.strapi.db.connection('announcements').where({ result_notice_id: id });
    expect(announcements).toEqual([]);
  });

  it('are published once when two leads press at the same moment', async () => {
    const one = line('演示甲九');
    const id = await draft([one]);
    const attempts = await Promise.allSettled(
      [31, 31, 31].map((serial) => publish(id, [result(one.filingId, serial)])),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await office.strapi.db.connection('announcements').where({ result_notice_id: id })).toHaveLength(
      2,
    );
  });

  it('belong to their authority', async () => {
    const id = await draft([line('演示乙一')]);
    await expect(getNotice(office.strapi.db.connection, stranger, id)).rejects.toMatchObject({ status: 404 });
    const all = { filter: {}, sort: null, range: { from: 0, to: 24 } };
    expect((await listNotices(office.strapi, stranger, all)).total).toBe(0);
    const mine = await listNotices(office.strapi, lead, { ...all, filter: { state: 'draft' } });
    expect(mine.rows.map((notice) => notice.id)).toContain(id);
    await inTransaction(office.strapi, async (trx) =>
      deleteNotice(trx, await lockDraftNotice(trx, lead, id)),
    );
    await expect(getNotice(office.strapi.db.connection, lead, id)).rejects.toMatchObject({ status: 404 });
  });
});
