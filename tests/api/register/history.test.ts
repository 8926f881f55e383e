import { addDays, reviewGetRegistrationAsOf, reviewGetRegistrationHistory, today } from '@zaoce/domain';
import {
  cancelRegistration,
  changeEmployer,
  renewRegistration,
  resumeRegistration,
  suspendRegistration,
} from '@zaoce/register';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant } from '../../support/people';
import { BY_AUTHORITY, inRegister, issue } from '../../support/registrations';
import { staffToken } from '../../support/walks';

const FIRST = { name: '演示工程造价咨询有限公司', creditCode: '91110000MA00000013' };
const SECOND = { name: '测试建设工程咨询有限公司', creditCode: '91310000MA00000029' };

describe('the history of a registration', () => {
  let office: Office;
  let reviewer: string;
  let elsewhere: string;
  let id: number;
  const on = (day: string) => new Date(`${day}T02:00:00Z`);

  /** A life in the register, act by act, on days that are past. */
  beforeAll(async () => {
    office = await startOffice();
    reviewer = await staffToken(office, 'provincial-reviewer', '31');
    elsewhere = await staffToken(office, 'provincial-lead', '11');
    const holder = await addApplicant(office);
    ({ id } = await issue(office, holder, { employer: FIRST }, on('2018-03-05')));
    const renewal = { validityYears: 4, photoKey: null };
    await inRegister(office, (work) => renewRegistration(work, id, renewal, BY_AUTHORITY), on('2022-02-01'));
    await inRegister(office, (work) => suspendRegistration(work, id, BY_AUTHORITY), on('2022-06-10'));
    await inRegister(office, (work) => resumeRegistration(work, id, BY_AUTHORITY), on('2023-01-20'));
    const move = { employer: SECOND, targetAuthorityCode: '31', sealLetter: 'A' as const };
    const byTarget = { ...BY_AUTHORITY, authorityCode: '31' };
    await inRegister(office, (work) => changeEmployer(work, id, move, byTarget), on('2024-05-06'));
    const reason = { ...byTarget, ground: 'other', text: '本人退休' };
    await inRegister(office, (work) => cancelRegistration(work, id, reason), on('2025-09-01'));
  });
  afterAll(() => office.stop());

  const history = (token: string, of = id) =>
    call(office.url, reviewGetRegistrationHistory, { token, params: { id: of } });
  const asOf = (date: string, token = reviewer) =>
    call(office.url, reviewGetRegistrationAsOf, { token, params: { id, date } });

  it('names every act in its order: day, who, why, what changed, and the registration after it', async () => {
    const { data } = await history(reviewer);
    expect(data.map(({ act, effectiveOn }) => [act, effectiveOn])).toEqual([
      ['issued', '2018-03-05'],
      ['renewed', '2022-02-01'],
      ['suspended', '2022-06-10'],
      ['resumed', '2023-01-20'],
      ['transferred', '2024-05-06'],
      ['cancelled', '2025-09-01'],
    ]);
    expect(data[0]).toMatchObject({ changes: [], filing: null, actor: '测试', authorityCode: '11' });
    expect(data[4]).toMatchObject({
      authorityName: '上海市',
      changes: expect.arrayContaining([
        {
          field: 'known.registration.authorityCode',
          label: { zh: '注册初审机构', en: 'First-review authority' },
          before: { zh: '北京市', en: 'Beijing' },
          after: { zh: '上海市', en: 'Shanghai' },
        },
      ]),
      registration: { employer: SECOND.name, sealNumber: expect.stringMatching(/^A/), state: 'live' },
    });
    expect(data[5]).toMatchObject({
      ground: { zh: '法律、法规规定的其他情形' },
      text: '本人退休',
      registration: { state: 'cancelled', endedOn: '2025-09-01', sealReissues: 1 },
    });
  });

  it.each([
    [
      '2018-03-05',
      { state: 'live', employer: FIRST.name, validTo: '2022-03-04', authorityCode: '11', version: 1 },
    ],
    ['2022-01-31', { state: 'live', validTo: '2022-03-04', version: 1 }],
    ['2022-02-01', { state: 'live', validTo: '2026-03-04', version: 2 }],
    ['2022-06-09', { state: 'live' }],
    ['2022-06-10', { state: 'suspended' }],
    ['2023-01-19', { state: 'suspended' }],
    ['2023-01-20', { state: 'live', sealNumber: expect.stringMatching(/^B/) }],
    ['2024-05-05', { employer: FIRST.name, authorityCode: '11' }],
    ['2024-05-06', { employer: SECOND.name, authorityCode: '31', sealNumber: expect.stringMatching(/^A/) }],
    ['2025-08-31', { state: 'live' }],
    ['2025-09-01', { state: 'cancelled', version: 6 }],
  ])('shows it as it was on %s', async (date, expected) => {
    expect((await asOf(date)).data).toMatchObject(expected);
  });

  it('shows the change column as it was on the day', async () => {
    const lines = async (date: string) => ((await asOf(date)).data.changeRecords ?? []).length;
    expect(await lines('2022-01-31')).toBe(0);
    expect(await lines('2022-02-01')).toBe(1);
    expect(await lines('2024-05-06')).toBeGreaterThan(await lines('2024-05-05'));
  });

  it('knows a lapse by the day it happened, whenever the nightly job noticed', async () => {
    const lapsed = await issue(office, await addApplicant(office), { authorityCode: '31' }, on('2019-04-01'));
    const at = async (date: string) =>
      (
        await call(office.url, reviewGetRegistrationAsOf, {
          token: reviewer,
          params: { id: lapsed.id, date },
        })
      ).data.state;
    expect(await at('2023-03-31')).toBe('live');
    expect(await at('2023-04-01')).toBe('lapsed');
  });

  it('has nothing to say of days before it began (404), and refuses the future (400)', async () => {
    expect(await asOf('2018-03-04')).toMatchObject({ status: 404, code: 'not-found' });
    const tomorrow = await asOf(addDays(today(new Date()), 1));
    expect(tomorrow).toMatchObject({ status: 400, code: 'malformed-request' });
    expect(tomorrow.issues.map(({ path }) => path)).toEqual(['params.date']);
    expect((await asOf('2022-02-30')).status).toBe(400);
  });

  it('belongs to the authority that has the registration now, and every look is in the trail', async () => {
    expect(await history(elsewhere)).toMatchObject({ status: 404 });
    expect(await asOf('2020-01-01', elsewhere)).toMatchObject({ status: 404 });
    const looks = await office.strapi.db
      .connection('audit_events')
      .where({ action: 'registration.viewed', subject_id: String(id) })
      .pluck('details');
    expect(looks.some((details: string) => details.includes('"history": true'))).toBe(true);
    expect(looks.some((details: string) => details.includes('"asOf": "2022-06-10"'))).toBe(true);
  });
});
