import { randomUUID } from 'node:crypto';
import {
  addDays,
  addYears,
  approveFiling,
  chineseDate,
  getEligibility,
  getHome,
  getMyRevocation,
  listVoidNumbers,
  refuseFiling,
  reissueRegistration,
  reviewGetRevocation,
  revokeRegistration,
  today,
} from '@zaoce/domain';
import { verifyPdfSignature } from '@zaoce/document';
import { call } from '../../support/client';
import { recordsOf } from '../../support/effects';
import { approveThroughApi, claimThroughApi } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { plainText, readPdf } from '../../support/pdf';
import { registeredApplicant, registerToo } from '../../support/registered';
import { send, staffToken, WALKS } from '../../support/walks';

describe('what the ministry does to a registration by itself', () => {
  let office: Office;
  let records: ReturnType<typeof recordsOf>;
  let ministry: string;
  let province: string;
  beforeAll(async () => {
    office = await startOffice();
    records = recordsOf(office);
    ministry = await staffToken(office, 'ministry-lead');
    province = await staffToken(office, 'provincial-lead', '11');
  });
  afterAll(() => office.stop());

  const bannedUntil = () => addDays(addYears(today(new Date()), 3), -1);
  const FRAUD = { ground: 'V01', text: '提交虚假劳动合同' };
  const revoke = (id: number, body: object = FRAUD, version = 1, token = ministry, key = randomUUID()) =>
    call(office.url, revokeRegistration, {
      token,
      params: { id },
      version,
      idempotencyKey: key,
      body: body as Record<string, unknown>,
    });
  const reissue = (id: number, version = 1, token = ministry, key = randomUUID()) =>
    call(office.url, reissueRegistration, {
      token,
      params: { id },
      version,
      idempotencyKey: key,
      body: { ground: '编号被他人冒用' },
    });

  it('revokes: the registration ends, its numbers are void, ground and remedies are told', async () => {
    const holder = await registeredApplicant(office);
    const key = randomUUID();
    const first = await revoke(holder.registrationId, FRAUD, 1, ministry, key);
    expect(first.data).toMatchObject({
      state: 'revoked',
      version: 2,
      endedOn: today(new Date()),
      endReason: { zh: '以欺骗、贿赂等不正当手段取得注册' },
    });
    expect((await revoke(holder.registrationId, FRAUD, 1, ministry, key)).data).toEqual(first.data);
    expect(await records.row(holder.registrationId)).toMatchObject({
      state: 'revoked',
      end_reason: 'V01',
      ended_on: today(new Date()),
    });
    const { data } = await call(office.url, listVoidNumbers, { query: { q: holder.certificateNumber } });
    expect(data).toMatchObject([{ reason: 'revoked', replaced: false }]);
    expect(await records.audits(holder.registrationId)).toContain('registration.revoked');
    expect(await records.mails(holder.email)).toEqual(['registration-revoked']);
    expect((await revoke(holder.registrationId, FRAUD, 2)).code).toBe('wrong-state');
  });

  it('gives the decision on paper: numbered, signed, with ground, ban and remedies, to its holder and to the office', async () => {
    const holder = await registeredApplicant(office);
    const papers = { token: holder.token, params: { id: holder.registrationId } };
    expect(await call(office.url, getMyRevocation, papers)).toMatchObject({ status: 404, code: 'not-found' });
    await revoke(holder.registrationId);
    const { bytes } = await call(office.url, getMyRevocation, papers);
    const text = plainText(await readPdf(bytes));
    expect(text).toMatch(/建造注撤〔\d{4}〕\d+号/);
    for (const said of [
      '撤销注册决定书',
      holder.certificateNumber,
      FRAUD.text,
      '第六十九条第二款',
      '行政复议',
      '六个月内',
      chineseDate(bannedUntil()),
    ])
      expect(text).toContain(said);
    expect(verifyPdfSignature(bytes)).toMatchObject({ valid: true, coversWholeFile: true });
    const inOffice = await call(office.url, reviewGetRevocation, { ...papers, token: ministry });
    expect(inOffice.bytes.equals(bytes)).toBe(true);
    const stranger = await registeredApplicant(office);
    expect(await call(office.url, getMyRevocation, { ...papers, token: stranger.token })).toMatchObject({
      status: 404,
    });
    const { data } = await call(office.url, getHome, { token: holder.token });
    expect(data.next).toMatchObject({ kind: 'see-reasons' });
    await expect(
      office.strapi.db
        .connection('register_decisions')
        .where({ registration_id: holder.registrationId })
        .delete(),
    ).rejects.toThrow('does not change');
  });

  it('for fraud bars the person for three years, and eligibility says until when', async () => {
    const holder = await registeredApplicant(office);
    await revoke(holder.registrationId);
    const until = bannedUntil();
    const { data } = await call(office.url, getEligibility, { token: holder.token });
    const initial = data.find(({ type }) => type === 'initial');
    expect(initial).toMatchObject({ allowed: false, reasons: [{ code: 'banned' }] });
    expect(initial?.reasons[0]?.message).toContain(until);
  });

  it('a ban that comes while a filing is under way stops its effect; the office can only refuse', async () => {
    const holder = await registeredApplicant(office, { daysLeft: 60 });
    const other = await registerToo(office, holder, { specialty: 'water', daysLeft: 700 });
    const { id } = await send(office, holder, WALKS.renewal);
    await approveThroughApi(office, province, id);
    await revoke(other.registrationId);
    const version = await claimThroughApi(office, ministry, id);
    const reply = await call(office.url, approveFiling, {
      token: ministry,
      params: { id },
      version,
      body: {},
    });
    expect([reply.status, reply.code]).toEqual([409, 'wrong-state']);
    expect(reply.issues).toMatchObject([{ code: 'banned' }]);
    expect(await records.row(holder.registrationId)).toMatchObject({ valid_to: holder.validTo, version: 1 });
    const refused = await call(office.url, refuseFiling, {
      token: ministry,
      params: { id },
      version,
      body: { ground: 'R09', text: '注册被撤销未满三年' },
    });
    expect(refused.data).toMatchObject({ state: 'refused' });
  });

  it('for a fault of an office bars nobody', async () => {
    const holder = await registeredApplicant(office);
    expect((await revoke(holder.registrationId, { ground: 'V04', text: '未依法公告' })).status).toBe(200);
    const { data } = await call(office.url, getEligibility, { token: holder.token });
    expect(data.find(({ type }) => type === 'initial')).toMatchObject({ allowed: true });
  });

  it('gives new numbers, the old ones are void, and the holder is told', async () => {
    const holder = await registeredApplicant(office);
    const key = randomUUID();
    const { data, headers } = await reissue(holder.registrationId, 1, ministry, key);
    expect(headers.get('etag')).toBe('"1"');
    expect((await reissue(holder.registrationId, 1, ministry, key)).data).toEqual(data);
    expect(data).toMatchObject({ state: 'live', validTo: holder.validTo });
    expect(data.certificateNumber).not.toBe(holder.certificateNumber);
    expect(await records.row(holder.registrationId)).toMatchObject({
      state: 'void',
      replaced_by_id: data.id,
    });
    expect(await records.row(data.id)).toMatchObject({ filing_id: null });
    const list = await call(office.url, listVoidNumbers, { query: { q: holder.certificateNumber } });
    expect(list.data).toMatchObject([{ reason: 'replaced', replaced: true }]);
    expect(await records.mails(holder.email)).toEqual(['registration-reissued']);
  });

  it('two of them at the same moment give one set of new numbers', async () => {
    const holder = await registeredApplicant(office);
    const replies = await Promise.all([1, 2, 3, 4].map(() => reissue(holder.registrationId)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const states = await office.strapi.db
      .connection('registrations')
      .where({ applicant_id: holder.applicantId })
      .orderBy('id')
      .pluck('state');
    expect(states).toEqual(['void', 'live']);
  });

  it('is the ministry’s alone, with the version it saw and a reason', async () => {
    const { registrationId: id } = await registeredApplicant(office);
    const applicant = await registeredApplicant(office);
    expect(await revoke(id, FRAUD, 1, province)).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await reissue(id, 1, province)).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await revoke(id, FRAUD, 1, applicant.token)).toMatchObject({ status: 403 });
    expect(await revoke(id, FRAUD, 7)).toMatchObject({ status: 412, code: 'stale-version' });
    expect(await revoke(999_999)).toMatchObject({ status: 404, code: 'not-found' });
    const unasked = await call(office.url, revokeRegistration, {
      token: ministry,
      params: { id },
      body: FRAUD,
    });
    expect(unasked).toMatchObject({ status: 428, code: 'precondition-required' });
    for (const body of [{ ground: 'R01', text: '理由' }, { ground: 'V01' }, { ground: 'V01', text: ' ' }]) {
      expect(await revoke(id, body)).toMatchObject({ status: 400, code: 'malformed-request' });
    }
    expect(await records.row(id)).toMatchObject({ state: 'live', version: 1 });
  });
});
