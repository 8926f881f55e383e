import { listVoidNumbers } from '@zaoce/domain';
import { cancelRegistration } from '@zaoce/register';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, makePerson } from '../../support/people';
import { BY_AUTHORITY, inRegister, issue } from '../../support/registrations';

describe('GET /api/void-numbers', () => {
  let office: Office;
  const numbers: string[] = [];
  const holder = makePerson('测试·阿凡提');

  beforeAll(async () => {
    office = await startOffice();
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) {
      const person = await addApplicant(office, {}, day === '2026-11-04' ? holder : makePerson());
      const { id, certificateNumber } = await issue(office, person, {}, new Date('2026-11-01T04:00:00Z'));
      await inRegister(
        office,
        (work) => cancelRegistration(work, id, BY_AUTHORITY),
        new Date(`${day}T04:00:00Z`),
      );
      numbers.unshift(certificateNumber);
    }
    await issue(office, await addApplicant(office));
  });
  afterAll(() => office.stop());

  const list = (query: Record<string, unknown> = {}) => call(office.url, listVoidNumbers, { query });

  it('is public, newest first, and names nobody', async () => {
    const { status, data, meta, bytes } = await list();
    expect(status).toBe(200);
    expect(data.map(({ certificateNumber }) => certificateNumber)).toEqual(numbers);
    expect(meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 } });
    expect(bytes.toString('utf8')).not.toContain(holder.name);
    expect(bytes.toString('utf8')).not.toContain(holder.idNumber);
  });

  it('comes in pages', async () => {
    const { data, meta } = await list({ page: 2, pageSize: 2 });
    expect(data.map(({ certificateNumber }) => certificateNumber)).toEqual(numbers.slice(2));
    expect(meta).toMatchObject({ pagination: { pageCount: 2, total: 3 } });
  });

  it('is searched by certificate number, seal number, or how a number begins', async () => {
    const [newest = ''] = numbers;
    const digits = newest.slice(-14);
    for (const q of [newest, digits, `B${digits}`, `建〔造〕${digits}`]) {
      expect((await list({ q })).data).toMatchObject([{ certificateNumber: newest, reason: 'cancelled' }]);
    }
    expect((await list({ q: digits.slice(0, 6) })).data).toHaveLength(3);
    for (const q of ['%', '_', '2126119', '测试']) expect((await list({ q })).data).toEqual([]);
  });
});
