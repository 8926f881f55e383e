import { verifyCertificate } from '@zaoce/domain';
import {
  cancelRegistration,
  lapseRegistrations,
  reissueByMinistry,
  revokeRegistration,
  suspendRegistration,
} from '@zaoce/register';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, makePerson } from '../../support/people';
import { actorOf, BY_AUTHORITY, inRegister, issue } from '../../support/registrations';

describe('GET /api/verify/:certificateNumber', () => {
  let office: Office;
  let certificateNumber: string;
  let code: string;
  let holder: Awaited<ReturnType<typeof addApplicant>>;

  beforeAll(async () => {
    office = await startOffice();
    holder = await addApplicant(office, {}, makePerson('测试·阿凡提'));
    const issued = await issue(office, holder);
    ({ certificateNumber } = issued);
    const row = await office.strapi.db
      .connection('registrations')
      .where({ id: issued.id })
      .first('verification_code');
    code = row.verification_code;
  });
  afterAll(() => office.stop());
  const verify = (number: string, given?: string) =>
    call(office.url, verifyCertificate, { params: { certificateNumber: number }, query: { code: given } });
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
    const old = await issue(office, await addApplicant(office), {}, new Date('2020-01-10T04:00:00Z'));
    const lapsed = { outcome: 'lapsed', state: 'lapsed', validTo: '2024-01-09' };
    expect((await verify(old.certificateNumber)).data).toMatchObject(lapsed);
    await lapseRegistrations(office.strapi, new Date());
    expect((await verify(old.certificateNumber)).data).toMatchObject(lapsed);
  });

  it.each([
    ['suspended', suspendRegistration],
    ['cancelled', cancelRegistration],
  ] as const)('says %s, with the code and without, publicly', async (outcome, act) => {
    const issued = await issue(office, await addApplicant(office));
    await inRegister(office, (work) => act(work, issued.id, BY_AUTHORITY));
    const { verification_code: right } = await office.strapi.db
      .connection('registrations')
      .where({ id: issued.id })
      .first('verification_code');
    const told = { outcome, state: outcome };
    expect((await verify(issued.certificateNumber, right)).data).toMatchObject(told);
    expect((await verify(issued.certificateNumber)).data).toMatchObject(told);
  });

  it('says revoked, and names the number that took the place of another', async () => {
    const ministry = { strapi: office.strapi, actor: actorOf(2, 'ministry-lead'), now: new Date() };
    const first = await issue(office, await addApplicant(office));
    const next = await reissueByMinistry(ministry, first.id, 1, { ground: '编号被冒用' });
    expect((await verify(first.certificateNumber)).data).toMatchObject({
      outcome: 'replaced',
      state: 'void',
      replacedBy: next.certificateNumber,
    });
    expect((await verify(next.certificateNumber)).data).toMatchObject({ outcome: 'genuine' });
    await revokeRegistration(ministry, next.id, 1, { ground: 'V04', text: '程序违法' });
    expect((await verify(next.certificateNumber)).data).toMatchObject({
      outcome: 'revoked',
      state: 'revoked',
    });
  });

  it('slows down whoever reads through the numbers', async () => {
    const replies = await Promise.all(Array.from({ length: 80 }, () => verify('21261100999998')));
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(20);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
