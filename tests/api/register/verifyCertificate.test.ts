import { verifyCertificate } from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, makePerson } from '../../support/people';
import { issue } from '../../support/registrations';

describe('GET /api/verify/:certificateNumber', () => {
  let office: Office;
  let certificateNumber: string;
  let code: string;
  let id: number;
  let holder: Awaited<ReturnType<typeof addApplicant>>;

  beforeAll(async () => {
    office = await startOffice();
    holder = await addApplicant(office, {}, makePerson('测试·阿凡提'));
    ({ id, certificateNumber } = await issue(office, holder));
    const row = await office.strapi.db.connection('registrations').where({ id }).first('verification_code');
    code = row.verification_code;
  });
  afterAll(() => office.stop());
  afterEach(() =>
    office.strapi.db.connection('registrations').where({ id }).update({
      state: 'live',
      valid_from: '2026-11-22',
      valid_to: '2030-11-21',
      issued_on: '2026-11-22',
      replaced_by_id: null,
    }),
  );

  const verify = (number: string, given?: string) =>
    call(office.url, verifyCertificate, { params: { certificateNumber: number }, query: { code: given } });
  const change = (columns: object) =>
    office.strapi.db.connection('registrations').where({ id }).update(columns);
  const nobody = { name: null, employer: null, specialty: null, validFrom: null, validTo: null, state: null };

  it('says genuine with the code of the picture, and shows what a certificate shows', async () => {
    const { data, status, headers } = await verify(certificateNumber, code);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(data).toMatchObject({
      outcome: 'genuine',
      certificateNumber,
      name: '测试·阿凡提',
      employer: '演示工程造价咨询有限公司',
      specialty: 'civil',
      state: 'live',
      authorityName: '北京市',
      replacedBy: null,
    });
    expect(JSON.stringify(data)).not.toContain(holder.idNumber);
  });

  it('reads the number as people type it', async () => {
    const digits = certificateNumber.slice(-14);
    for (const typed of [
      `建〔造〕${digits}`,
      `建［造］${digits}`,
      `建【造】${digits}`,
      ` ${digits} `,
      digits,
    ]) {
      expect((await verify(typed)).data).toMatchObject({ outcome: 'genuine', certificateNumber });
    }
  });

  it('says forged for an altered code and tells nothing of the holder', async () => {
    const altered = (code.startsWith('A') ? 'B' : 'A') + code.slice(1);
    for (const wrong of [altered, code.slice(0, -1), code.toUpperCase(), '', 'x'.repeat(200)]) {
      expect((await verify(certificateNumber, wrong)).data).toMatchObject({ outcome: 'forged', ...nobody });
    }
  });

  it('knows nothing of a number that was never issued', async () => {
    for (const number of [
      '建[造]21261100999999',
      '21261100999999',
      '不是编号',
      "' or 1=1 --",
      '%25',
      '建[造]',
    ]) {
      expect((await verify(number, code)).data).toMatchObject({ outcome: 'unknown', ...nobody });
    }
  });

  it('says lapsed once the validity has ended, before the nightly job as after it', async () => {
    await change({ issued_on: '2020-01-10', valid_from: '2020-01-10', valid_to: '2024-01-09' });
    expect((await verify(certificateNumber, code)).data).toMatchObject({
      outcome: 'lapsed',
      state: 'lapsed',
    });
    await change({ state: 'lapsed' });
    expect((await verify(certificateNumber, code)).data).toMatchObject({
      outcome: 'lapsed',
      state: 'lapsed',
    });
  });

  it.each(['void', 'cancelled', 'revoked', 'suspended'])(
    'says void for a %s registration, publicly',
    async (state) => {
      await change({ state });
      expect((await verify(certificateNumber, code)).data).toMatchObject({ outcome: 'void', state });
      expect((await verify(certificateNumber)).data).toMatchObject({ outcome: 'void' });
    },
  );

  it('names the number that took its place', async () => {
    await change({ state: 'void' });
    const successor = await issue(office, await addApplicant(office));
    await change({ replaced_by_id: successor.id });
    expect((await verify(certificateNumber)).data).toMatchObject({
      outcome: 'replaced',
      replacedBy: successor.certificateNumber,
    });
  });

  it('slows down whoever reads through the numbers', async () => {
    const replies = await Promise.all(Array.from({ length: 80 }, () => verify('21261100999998')));
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(20);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
