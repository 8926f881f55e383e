import { randomUUID } from 'node:crypto';
import { getEligibility, listVoidNumbers, reissueRegistration, verifyCertificate } from '@zaoce/domain';
import { call } from '../../support/client';
import { addDeciders, carryThrough, recordsOf, type Deciders } from '../../support/effects';
import { approveThroughApi } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { registeredApplicant } from '../../support/registered';
import { lapse, send, WALKS } from '../../support/walks';

describe('a cancellation in the register', () => {
  let office: Office;
  let deciders: Deciders;
  let records: ReturnType<typeof recordsOf>;
  beforeAll(async () => {
    office = await startOffice();
    deciders = await addDeciders(office);
    records = recordsOf(office);
  });
  afterAll(() => office.stop());

  const voidOnes = async (q: string) => (await call(office.url, listVoidNumbers, { query: { q } })).data;

  it('ends the registration, publishes both numbers as void, and leaves only the initial registration open', async () => {
    const holder = await registeredApplicant(office);
    await carryThrough(office, holder, WALKS.cancellation, [deciders.home]);
    expect(await records.row(holder.registrationId)).toMatchObject({
      state: 'cancelled',
      ended_on: expect.any(String),
      end_reason: 'no-longer-practising',
      valid_to: holder.validTo,
    });
    expect(await records.changes(holder.registrationId)).toEqual([['state', 'live', 'cancelled']]);
    expect(await voidOnes(holder.certificateNumber)).toEqual([
      {
        certificateNumber: holder.certificateNumber,
        sealNumber: holder.sealNumber,
        voidedOn: expect.any(String),
        reason: 'cancelled',
        reasonLabel: { zh: '注销注册', en: 'Registration cancelled' },
        replaced: false,
      },
    ]);
    const params = { certificateNumber: holder.certificateNumber };
    expect((await call(office.url, verifyCertificate, { params })).data.outcome).toBe('cancelled');
    const { data } = await call(office.url, getEligibility, { token: holder.token });
    const open = data.filter(({ allowed }) => allowed).map(({ type }) => type);
    expect(open).toEqual(['initial']);
  });

  it('ends a lapsed one too', async () => {
    const holder = await registeredApplicant(office, { daysLeft: 5 });
    await lapse(office, holder.validTo);
    await carryThrough(office, holder, WALKS.cancellation, [deciders.home]);
    expect(await records.acts(holder.registrationId)).toEqual(['issued', 'lapsed', 'cancelled']);
    expect(await voidOnes(holder.sealNumber)).toHaveLength(1);
  });

  it('against new numbers of the ministry at the same moment: one of them happens, whole', async () => {
    const holder = await registeredApplicant(office);
    const { id } = await send(office, holder, WALKS.cancellation);
    const reissue = call(office.url, reissueRegistration, {
      token: deciders.ministry,
      params: { id: holder.registrationId },
      version: 1,
      idempotencyKey: randomUUID(),
      body: { ground: '编号被冒用' },
    });
    const cancel = approveThroughApi(office, deciders.home, id).then(
      () => true,
      (error: Error) => error,
    );
    const [reissued, cancelled] = await Promise.all([reissue, cancel]);
    expect(reissued.status === 200).not.toBe(cancelled === true);
    if (cancelled !== true) expect(String(cancelled)).toMatch(/409/);
    else expect([409, 412]).toContain(reissued.status);
    const rows = await office.strapi.db
      .connection('registrations')
      .where({ applicant_id: holder.applicantId })
      .orderBy('id')
      .pluck('state');
    expect(rows).toEqual(cancelled === true ? ['cancelled'] : ['void', 'live']);
    expect(await voidOnes(holder.certificateNumber)).toHaveLength(1);
  });
});
