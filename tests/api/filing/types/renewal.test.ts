import {
  createFiling,
  getFilingChanges,
  listMyRegistrations,
  reviewGetFiling,
  type FilingDetail,
} from '@zaoce/domain';
import { call } from '../../../support/client';
import { approveThroughApi, readFiling } from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant, type RegisteredApplicant } from '../../../support/registered';
import { daysAgo, demoEmployer } from '../../../support/sections';
import { addCourse, begin, lapse, send, staffToken, WALKS } from '../../../support/walks';

describe('a renewal', () => {
  let office: Office;
  let applicant: RegisteredApplicant;
  let filing: FilingDetail;
  const tokens: Record<string, string> = {};
  const show = async (token: string) =>
    (await call(office.url, reviewGetFiling, { token, params: { id: filing.id } })).data;

  beforeAll(async () => {
    office = await startOffice();
    applicant = await registeredApplicant(office, { daysLeft: 60 });
    tokens.province = await staffToken(office, 'provincial-reviewer', '11');
    tokens.ministry = await staffToken(office, 'ministry-reviewer');
    tokens.elsewhere = await staffToken(office, 'provincial-lead', '31');
  });
  afterAll(() => office.stop());

  it('begins with what the register holds, and is sent to the authority that keeps the registration', async () => {
    filing = await send(office, applicant, WALKS.renewal);
    expect(filing).toMatchObject({
      state: 'submitted',
      late: false,
      registrationId: applicant.registrationId,
      known: {
        authorityCode: '11',
        registration: {
          certificateNumber: applicant.certificateNumber,
          sealNumber: applicant.sealNumber,
          validTo: applicant.validTo,
          employer: demoEmployer.name,
        },
      },
      stages: [
        { key: 'first-review', authorityCode: '11', state: 'current', extension: null },
        { key: 'ministry-review', authorityCode: '00', state: 'waiting', usedWorkingDays: null },
      ],
    });
  });

  it('says what it would change in the register', async () => {
    const { data } = await call(office.url, getFilingChanges, {
      token: applicant.token,
      params: { id: filing.id },
    });
    expect(data.register).toMatchObject([
      { path: 'known.registration.validTo', before: applicant.validTo, kind: 'changed' },
    ]);
    expect((await show(tokens.province ?? '')).register).toHaveLength(1);
  });

  it('passes the province, then the ministry, and prolongs from the old end', async () => {
    await approveThroughApi(office, tokens.province ?? '', filing.id);
    expect((await readFiling(office, applicant, filing.id)).stages).toMatchObject([
      { state: 'passed', usedWorkingDays: 0 },
      { state: 'current', authorityCode: '00' },
    ]);
    await approveThroughApi(office, tokens.ministry ?? '', filing.id);
    const done = await readFiling(office, applicant, filing.id);
    expect(done).toMatchObject({
      state: 'effective',
      known: { registration: { validTo: applicant.validTo } },
    });
    expect(done.form.stale).toBe(false);
    const { data } = await call(office.url, listMyRegistrations, { token: applicant.token });
    const year = Number(applicant.validTo.slice(0, 4)) + 4;
    expect(data).toMatchObject([{ state: 'live', certificateNumber: applicant.certificateNumber }]);
    expect(data[0]?.validTo.slice(0, 4)).toBe(String(year));
  });

  it('filed less than 30 days before the end it is taken and marked late', async () => {
    const late = await registeredApplicant(office, { daysLeft: 10 });
    expect(await send(office, late, WALKS.renewal)).toMatchObject({ state: 'submitted', late: true });
  });

  it('begins with the employer of the register, and with the courses since the last registration', async () => {
    const holder = await registeredApplicant(office, { daysLeft: 80 });
    await addCourse(office, holder, daysAgo(4 * 365));
    await addCourse(office, holder, daysAgo(100));
    const draft = await begin(office, holder, { type: 'renewal' });
    expect(draft.sections.basic?.employer).toMatchObject({
      name: demoEmployer.name,
      creditCode: demoEmployer.creditCode,
    });
    expect(draft.sections.education).toMatchObject([{ endsOn: daysAgo(100), source: 'association' }]);
  });

  it('is not open before its window, and says when it will be', async () => {
    const early = await registeredApplicant(office, { daysLeft: 91 });
    const reply = await call(office.url, createFiling, { token: early.token, body: { type: 'renewal' } });
    expect([reply.code, reply.issues.map(({ code }) => code)]).toEqual(['not-eligible', ['window-not-open']]);
  });

  it('filed in time and decided after the end of validity it is still granted', async () => {
    const holder = await registeredApplicant(office, { daysLeft: 40 });
    const { id } = await send(office, holder, WALKS.renewal);
    await lapse(office, holder.validTo);
    await approveThroughApi(office, tokens.province ?? '', id);
    await approveThroughApi(office, tokens.ministry ?? '', id);
    expect((await readFiling(office, holder, id)).state).toBe('effective');
    const { data } = await call(office.url, listMyRegistrations, { token: holder.token });
    expect(data).toMatchObject([{ state: 'live' }]);
  });

  it('tells the next filing what this one said of the contract', async () => {
    const next = await begin(office, applicant, { type: 'employer-change', scope: 'within' });
    expect(filing.sections.basic?.contract?.startsOn).toBeTruthy();
    expect(next.sections.basic?.contract).toEqual(filing.sections.basic?.contract);
  });
});
