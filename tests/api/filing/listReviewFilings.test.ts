import { getDashboard, reviewListFilings, type FilingDetail, type ReviewFilingRow } from '@zaoce/domain';
import {
  approveFiling,
  nextFiling,
  returnFiling,
  submitFiling,
  withdrawFiling,
  type Caller,
} from '@zaoce/filing';
import { call } from '../../support/client';
import { addFiler, callerFor, claim, submitNew, type TestFiler } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { addStaff, makePerson, signIn } from '../../support/people';

describe('GET /review/filings', () => {
  let office: Office;
  let token: string;
  let reviewer: Caller;
  const filers: TestFiler[] = [];
  const filings: FilingDetail[] = [];

  beforeAll(async () => {
    office = await startOffice();
    const staff = await addStaff(office, 'provincial-reviewer', '11');
    token = (await signIn(office, staff.username, staff.password)).token;
    reviewer = callerFor(office, {
      userId: staff.userId,
      name: '演示审核员',
      role: 'provincial-reviewer',
      authorityCode: '11',
    });
    const names = ['演示甲', '演示乙', '演示_丙', '演示%丁', '演示戊'];
    for (const [index, name] of names.entries()) {
      const authorityCode = index === 4 ? '31' : '11';
      const filer = await addFiler(office, { authorityCode }, makePerson(name));
      filers.push(filer);
      filings.push(await submitNew(filer));
    }
  }, 120_000);
  afterAll(() => office.stop());

  const list = async (filter: object, extra: Record<string, string> = {}, as = token) => {
    const reply = await call(office.url, reviewListFilings, {
      token: as,
      query: { filter: JSON.stringify(filter), ...extra },
    });
    expect(reply.status).toBe(200);
    return reply;
  };
  const names = async (filter: object, extra: Record<string, string> = {}) =>
    (await list(filter, extra)).data.map((row: ReviewFilingRow) => row.applicantName);
  const tokenOf = async (role: Parameters<typeof addStaff>[1], code: string | null) => {
    const staff = await addStaff(office, role, code);
    return (await signIn(office, staff.username, staff.password)).token;
  };

  it('shows what waits for my stage, what is due first on top, with counts for the tabs', async () => {
    const reply = await list({ tab: 'waiting' });
    expect(reply.data.map((row) => row.applicantName)).toEqual(['演示甲', '演示乙', '演示_丙', '演示%丁']);
    expect(reply.headers.get('content-range')).toBe('filings 0-3/4');
    expect(JSON.parse(reply.headers.get('x-tab-counts') ?? '{}')).toEqual({
      waiting: 4,
      mine: 0,
      'in-review': 0,
      returned: 0,
      announced: 0,
      approved: 0,
      done: 0,
    });
    expect(reply.data[0]).toMatchObject({
      state: 'submitted',
      stageKey: 'first-review',
      holderAuthorityCode: '11',
      remainingWorkingDays: 20,
      overdue: false,
      checkLevel: 'amber',
      typeLabel: { zh: '初始注册', en: 'Initial registration' },
    });
    expect(reply.data[0]?.idNumberMasked).toContain('*');
    expect(reply.text).not.toContain(filers[0]?.idNumber);
  });

  it('another authority sees its own, the ministry all, neither what was taken back', async () => {
    expect(
      (await list({}, {}, await tokenOf('provincial-reviewer', '31'))).data.map((row) => row.applicantName),
    ).toEqual(['演示戊']);
    const ministry = await tokenOf('ministry-reviewer', null);
    expect((await list({}, {}, ministry)).data).toHaveLength(5);
    const [filer, filing] = [filers[4] as TestFiler, filings[4] as FilingDetail];
    const withdrawn = await withdrawFiling(filer.caller, filing.id, filing.version);
    expect((await list({}, {}, ministry)).data).toHaveLength(4);
    expect((await list({ id: [filing.id] }, {}, ministry)).data).toEqual([]);
    await submitFiling(filer.caller, filing.id, withdrawn.version);
  });

  it('finds by name, filing number and full ID number; signs are signs', async () => {
    const [first] = filers as [TestFiler];
    expect(await names({ q: '演示' })).toHaveLength(4);
    expect(await names({ q: '演示_' })).toEqual(['演示_丙']);
    expect(await names({ q: '演示%' })).toEqual(['演示%丁']);
    expect(await names({ q: '示' })).toEqual([]);
    expect(await names({ q: filings[1]?.number.toLowerCase() })).toEqual(['演示乙']);
    expect(await names({ q: first.idNumber })).toEqual(['演示甲']);
    expect(await names({ q: first.idNumber.toLowerCase() })).toEqual(['演示甲']);
    expect(await names({ q: filings[4]?.number })).toEqual([]);
    expect(await names({ q: '建[造]21261100000001' })).toEqual([]);
  });

  it('filters by who has it, when it came, how it stands', async () => {
    await claim(reviewer, filings[0]?.id ?? 0);
    expect(await names({ tab: 'mine' })).toEqual(['演示甲']);
    expect(await names({ assignee: 'me' })).toEqual(['演示甲']);
    expect(await names({ assignee: 'none' })).toHaveLength(3);
    expect(await names({ assignee: reviewer.actor.userId })).toEqual(['演示甲']);
    expect(await names({ overdue: true })).toEqual([]);
    expect(await names({ dueWithin: 19 })).toEqual([]);
    expect(await names({ dueWithin: 20 })).toHaveLength(4);
    expect(await names({ checkLevel: 'red' })).toEqual([]);
    expect(
      await names({ specialty: ['civil', 'water'], type: 'initial', state: ['submitted'] }),
    ).toHaveLength(3);
    expect(await names({ employer: '造价咨询' })).toHaveLength(4);
    expect(await names({ employer: '%' })).toEqual([]);
    expect(await names({ submittedFrom: '2020-01-01', submittedTo: '2020-12-31' })).toEqual([]);
    expect(await names({ submittedFrom: '2020-01-01' })).toHaveLength(4);
    expect(await names({ resubmitted: true })).toEqual([]);
    expect(await names({ late: true })).toEqual([]);
    expect(await names({ scope: 'cross' })).toEqual([]);
    expect(await names({ stage: 'first-review' })).toHaveLength(4);
    expect(await names({ stage: 'ministry-review' })).toEqual([]);
    await office.strapi.db
      .connection('filings')
      .where({ id: filings[1]?.id })
      .update({ due_on: '2026-01-05' });
    expect(await names({ overdue: true })).toEqual(['演示乙']);
  });

  it('announces a filing to the authority whose stage comes later, and only to that one', async () => {
    const filings31 = office.strapi.db.connection('filings').where({ id: filings[4]?.id });
    const { route } = await filings31.clone().first<{ route: object[] }>('route');
    const later = { ...route[0], key: 'target-review', authorityCode: '44' };
    await filings31
      .clone()
      .update({ route: JSON.stringify([...route, later]), target_authority_code: '44', late: true });
    const [target, origin] = [
      await tokenOf('provincial-reviewer', '44'),
      await tokenOf('provincial-lead', '31'),
    ];
    const announced = await list({ tab: 'announced' }, {}, target);
    expect(announced.data.map((row) => row.applicantName)).toEqual(['演示戊']);
    expect(JSON.parse(announced.headers.get('x-tab-counts') ?? '{}')).toMatchObject({
      announced: 1,
      waiting: 0,
    });
    expect((await list({ tab: 'announced' }, {}, origin)).data).toEqual([]);
    expect((await list({ tab: 'announced' })).data).toEqual([]);
    expect((await list({ late: true }, {}, origin)).data).toHaveLength(1);
    await filings31.update({ route: JSON.stringify(route), target_authority_code: null, late: false });
  });

  it('pages and sorts in the database', async () => {
    const sorted = { sort: '["applicantName","DESC"]', range: '[0,1]' };
    const reply = await list({}, sorted);
    expect(reply.data).toHaveLength(2);
    expect(reply.headers.get('content-range')).toBe('filings 0-1/4');
    const rest = await list({}, { ...sorted, range: '[2,9]' });
    expect([...reply.data, ...rest.data].map((row) => row.id).sort()).toEqual(
      filings
        .slice(0, 4)
        .map((filing) => filing.id)
        .sort(),
    );
  });

  it('a filter nobody knows is malformed and not ignored', async () => {
    for (const filter of [
      { authority: '31' },
      { tab: 'all' },
      { dueWithin: -1 },
      { submittedFrom: 'gestern' },
    ]) {
      const reply = await call(office.url, reviewListFilings, {
        token,
        query: { filter: JSON.stringify(filter) },
      });
      expect([reply.status, reply.code]).toEqual([400, 'malformed-request']);
    }
  });

  it('“next” is what I hold, else the oldest that nobody holds', async () => {
    expect(await nextFiling(reviewer)).toEqual({ id: filings[0]?.id });
    const version = await claim(reviewer, filings[0]?.id ?? 0);
    await returnFiling(reviewer, filings[0]?.id ?? 0, version, { reason: '补正', items: [] });
    expect(await nextFiling(reviewer)).toEqual({ id: filings[1]?.id });
    const colleague = callerFor(office, {
      userId: (await addStaff(office, 'provincial-reviewer', '11')).userId,
      name: '乙',
      role: 'provincial-reviewer',
      authorityCode: '11',
    });
    await office.strapi.db
      .connection('recusals')
      .insert({ filing_id: filings[2]?.id, user_id: colleague.actor.userId, reason: '亲属', at: new Date() });
    expect(await nextFiling(colleague)).toEqual({ id: filings[3]?.id });
    const third = callerFor(office, {
      userId: (await addStaff(office, 'provincial-reviewer', '44')).userId,
      name: '丙',
      role: 'provincial-reviewer',
      authorityCode: '44',
    });
    expect(await nextFiling(third)).toEqual({ id: null });
  });

  it('the dashboard counts my stage’s work', async () => {
    const row = (await list({ id: filings[1]?.id })).data[0];
    await approveFiling(reviewer, filings[1]?.id ?? 0, row?.version ?? 0);
    const { data } = await call(office.url, getDashboard, { token });
    expect(data).toMatchObject({
      waiting: { count: 1 },
      mine: { count: 0 },
      overdue: { count: 0 },
      resubmitted: { count: 0 },
      approvedAwaitingNotice: { count: 1 },
    });
    expect(data.byType).toEqual([
      {
        type: 'initial',
        scope: null,
        label: expect.anything(),
        waiting: { count: 1, filter: { tab: 'waiting', type: 'initial' } },
      },
    ]);
    const other = await call(office.url, getDashboard, { token: await tokenOf('provincial-lead', '44') });
    expect(other.data).toMatchObject({ waiting: { count: 0 }, byType: [] });
  });
});
