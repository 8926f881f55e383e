import {
  addDays,
  exportStatistics,
  getDashboard,
  getStatistics,
  reviewListFilings,
  today,
  type Figure,
  type Operation,
} from '@zaoce/domain';
import {
  approveFiling,
  refuseFiling,
  returnFiling,
  revokeDecision,
  submitFiling,
  updateFiling,
  withdrawFiling,
  type Caller,
} from '@zaoce/filing';
import { fromJson } from '@zaoce/platform';
import { call } from '../../support/client';
import { addFiler, callerFor, claim, submitNew, type TestFiler } from '../../support/filings';
import { succeed } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { addStaff, makePerson, signIn } from '../../support/people';

/* One office with a little of everything; each figure is held against the list that its filter makes. */

interface Member {
  userId: number;
  token: string;
  caller: Caller;
}

let office: Office;
let reviewer: Member;
let lead: Member;
let minister: Member;
let ministryLead: Member;
let shanghai: Member;
const day = today(new Date());
const filers = new Map<string, TestFiler>();
const ids = new Map<string, number>();
const idOf = (name: string) => ids.get(name) ?? 0;

async function hire(role: Parameters<typeof addStaff>[1], authorityCode: string | null): Promise<Member> {
  const staff = await addStaff(office, role, authorityCode);
  const { token } = await signIn(office, staff.username, staff.password);
  const actor = { userId: staff.userId, name: `演示${staff.userId}`, role, authorityCode };
  return { userId: staff.userId, token, caller: callerFor(office, actor) };
}

async function file(name: string, authorityCode = '11'): Promise<void> {
  const filer = await addFiler(office, { authorityCode }, makePerson(name));
  filers.set(name, filer);
  ids.set(name, (await submitNew(filer)).id);
}

const rowOf = (name: string) => office.strapi.db.connection('filings').where({ id: idOf(name) });
const approve = async ({ caller }: Member, name: string) =>
  approveFiling(caller, idOf(name), await claim(caller, idOf(name)));

async function giveBack({ caller }: Member, name: string, codes: string[]): Promise<void> {
  const items = codes.map((defectCode, index) => ({
    path: ['scans.photo', 'scans.id-card'][index] ?? 'form',
    defectCode,
    text: '请更正',
  }));
  await returnFiling(caller, idOf(name), await claim(caller, idOf(name)), { reason: '请补正', items });
}

async function sendAgain(name: string): Promise<void> {
  const filer = filers.get(name) as TestFiler;
  const items: { id: number }[] = await office.strapi.db
    .connection('return_items')
    .where({ filing_id: idOf(name), state: 'open' })
    .select('id');
  const { version } = await rowOf(name).first<{ version: number }>('version');
  const answers = items.map(({ id }) => ({ itemId: id, answer: '已更正' }));
  const saved = await updateFiling(filer.caller, idOf(name), version, { sections: {}, answers });
  await submitFiling(filer.caller, idOf(name), saved.version);
}

beforeAll(async () => {
  office = await startOffice();
  reviewer = await hire('provincial-reviewer', '11');
  lead = await hire('provincial-lead', '11');
  minister = await hire('ministry-reviewer', null);
  ministryLead = await hire('ministry-lead', null);
  shanghai = await hire('provincial-lead', '31');
  for (const name of ['演示甲', '演示乙', '演示丙', '演示丁', '演示戊', '演示己', '演示庚', '演示辛'])
    await file(name);
  await file('演示壬', '31');

  // 甲 returned, corrected, approved; 乙 approved at once; 丙 refused by the lead; 丁 waits, overdue; 戊 is with the reviewer
  await giveBack(reviewer, '演示甲', ['D01', 'D05']);
  await sendAgain('演示甲');
  await approve(reviewer, '演示甲');
  await approve(reviewer, '演示乙');
  await refuseFiling(lead.caller, idOf('演示丙'), await claim(lead.caller, idOf('演示丙')), {
    ground: 'R01',
    text: '不符合条件',
  });
  await rowOf('演示丁').update({ due_on: addDays(day, -10) });
  await claim(reviewer.caller, idOf('演示戊'));
  await rowOf('演示戊').update({ due_on: addDays(day, 1) });
  // 己 approved, the approval revoked: no decision any more. 庚 goes on to the ministry, which approves. 辛 was only taken back.
  const approved = await approve(reviewer, '演示己');
  await revokeDecision(lead.caller, idOf('演示己'), approved.version, { reason: '误点' });
  const row = await rowOf('演示庚').first<{ route: unknown }>('route');
  const route = fromJson<object[]>(row.route, []);
  const second = { ...route[0], key: 'ministry-review', authorityCode: '00' };
  await rowOf('演示庚').update({ route: JSON.stringify([...route, second]) });
  await approve(reviewer, '演示庚');
  await approve(minister, '演示庚');
  const filer = filers.get('演示辛') as TestFiler;
  const { version } = await rowOf('演示辛').first<{ version: number }>('version');
  const draft = await withdrawFiling(filer.caller, idOf('演示辛'), version);
  await submitFiling(filer.caller, idOf('演示辛'), draft.version);
  // 壬 of another authority is returned, once, and comes back
  await giveBack(shanghai, '演示壬', ['D01']);
  await sendAgain('演示壬');
}, 180_000);
afterAll(() => office.stop());

/** Every figure of an answer with the way to it. */
function figuresIn(answer: unknown, path = ''): [string, Figure][] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('count' in answer && 'filter' in answer) return [[path, answer as Figure]];
  return Object.entries(answer).flatMap(([key, value]) => figuresIn(value, `${path}.${key}`));
}

async function listed(token: string, filter: object): Promise<number> {
  const query = { filter: JSON.stringify(filter), range: '[0,0]' };
  const { headers } = await succeed(office, reviewListFilings, { token, query });
  return Number(headers.get('x-total-count'));
}

/** Every figure that counts something, and of those that count nothing some of each shape: there are hundreds. */
function sampler(): (figure: Figure) => boolean {
  const asked = new Map<string, number>();
  return ({ count, filter }) => {
    const shape = `${Object.keys(filter).sort().join(' ')} ${String(filter.decision)} ${String(filter.state)}`;
    asked.set(shape, (asked.get(shape) ?? 0) + 1);
    return count > 0 || (asked.get(shape) ?? 0) <= 3;
  };
}

const statisticsOf = async ({ token }: Member, query: Record<string, string> = {}) =>
  (await succeed(office, getStatistics, { token, query })).data;

describe('every figure is the length of the list that its filter makes', () => {
  const everybody: [string, () => Member][] = [
    ['a reviewer', () => reviewer],
    ['a lead', () => lead],
    ['a reviewer of the ministry', () => minister],
    ['a lead of the ministry', () => ministryLead],
    ['a lead elsewhere', () => shanghai],
  ];
  const pages: [string, Operation, Record<string, string>][] = [
    ['work today', getDashboard, {}],
    ['statistics', getStatistics, {}],
    ['of a year', getStatistics, { days: '365', type: 'initial', specialty: 'civil' }],
    ['of a kind that nobody filed', getStatistics, { type: 'renewal' }],
  ];

  it.each(everybody)('for %s', async (_who, member) => {
    const { token } = member();
    const wrong: string[] = [];
    const seen = new Map<string, number>();
    const worthAsking = sampler();
    for (const [page, operation, query] of pages) {
      const { data } = await succeed(office, operation, { token, query });
      const figures = figuresIn(data);
      expect(figures.length).toBeGreaterThan(5);
      for (const [path, { count, filter }] of figures.filter(([, one]) => worthAsking(one))) {
        const key = JSON.stringify(filter);
        const total = seen.get(key) ?? (await listed(token, filter));
        seen.set(key, total);
        if (total !== count) wrong.push(`${page}${path}: ${count}, but ${key} lists ${total}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const counts = (figures: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(figures).flatMap(([key, value]) => readCount(key, value)));
function readCount(key: string, value: unknown): [string, unknown][] {
  const [figure] = figuresIn(value);
  if (figure?.[0] === '') return [[key, figure[1].count]];
  const isRate = key.endsWith('Rate') || key === 'medianWorkingDays';
  return isRate ? [[key, value]] : [];
}

describe('what the figures say', () => {
  it('my work today: what waits, what is mine, what is late or soon, what came back from a return', async () => {
    const { data } = await succeed(office, getDashboard, { token: reviewer.token });
    expect(counts(data)).toEqual({
      waiting: 2,
      mine: 1,
      overdue: 1,
      dueSoon: 1,
      resubmitted: 0,
      approvedAwaitingNotice: 2,
      decidedByMe: 3,
    });
    const elsewhere = await succeed(office, getDashboard, { token: shanghai.token });
    expect(counts(elsewhere.data)).toMatchObject({ waiting: 1, resubmitted: 1, decidedByMe: 1 });
  });

  it('a lead sees the authority: outcomes, rates, medians, reasons; a revoked decision is none', async () => {
    const { view, total, reasons, byStage, byReviewer, byAuthority, period } = await statisticsOf(lead);
    expect(view).toBe('office');
    expect(period).toEqual({ from: addDays(day, -29), to: day, unit: 'day' });
    expect(counts(total)).toEqual({
      decided: 4,
      approved: 3,
      returned: 1,
      refused: 1,
      firstPass: 2,
      returnRate: 1 / 4,
      firstPassRate: 2 / 3,
      medianWorkingDays: 0,
    });
    expect(reasons.map(({ code, filings }) => [code, filings.count])).toEqual([
      ['D01', 1],
      ['D05', 1],
    ]);
    expect(byStage.map((row) => [row.stage, row.stageLabel.zh, counts(row)])).toEqual([
      [
        'first-review',
        '注册初审机构审核',
        { waiting: 2, inReview: 2, overdue: 1, decided: 4, medianWorkingDays: 0 },
      ],
    ]);
    expect(byReviewer.map((row) => [row.userId, row.inReview.count, row.decided.count])).toEqual([
      [reviewer.userId, 1, 3],
      [lead.userId, 1, 1],
    ]);
    expect(byAuthority).toEqual([]);
  });

  it('a reviewer sees his own decisions and nobody else’s', async () => {
    const { view, total, byReviewer, byStage } = await statisticsOf(reviewer);
    expect([view, total.decided.count, total.refused.count]).toEqual(['reviewer', 3, 0]);
    expect([byReviewer, byStage]).toEqual([[], []]);
    expect(total.decided.filter).toMatchObject({ decidedBy: 'me' });
  });

  it('the ministry compares the offices, the ministry itself among them, or looks at one', async () => {
    const { view, total, byAuthority, byReviewer } = await statisticsOf(ministryLead);
    expect(view).toBe('ministry');
    expect(counts(total)).toMatchObject({ decided: 5, approved: 3, returned: 2, refused: 1 });
    expect(byAuthority).toHaveLength(33);
    expect(byAuthority.slice(0, 1).map(({ code, overdue }) => [code, overdue.count])).toEqual([['11', 1]]);
    const decided = new Map(byAuthority.map((row) => [row.code, row.decided.count]));
    expect([decided.get('11'), decided.get('31'), decided.get('00'), decided.get('44')]).toEqual([
      4, 1, 1, 0,
    ]);
    expect(byReviewer.map((row) => row.userId).sort()).toEqual([minister.userId, ministryLead.userId].sort());
    const one = await statisticsOf(ministryLead, { authority: '31' });
    expect(counts(one.total)).toMatchObject({ decided: 1, returned: 1 });
    expect(one.byAuthority.map(({ code }) => code)).toEqual(['31']);
    expect(one.byReviewer.map((row) => row.userId)).toEqual([shanghai.userId]);
  });

  it('the parts of the period add up, and the day of a decision is the Chinese one', async () => {
    const { perPeriod } = await statisticsOf(lead);
    expect(perPeriod).toHaveLength(30);
    expect(counts(perPeriod.at(-1) ?? {})).toEqual({ approved: 3, returned: 1, refused: 1 });
    expect(
      perPeriod
        .slice(0, -1)
        .flatMap((part) => Object.values(counts(part)))
        .every((n) => n === 0),
    ).toBe(true);
  });

  it('working days are those of the stage’s clock, the time with the applicant left out', async () => {
    const taken: { filing_id: number }[] = await office.strapi.db
      .connection('filing_decisions')
      .where({ outcome: 'approved', authority_code: '11', revoked: false });
    for (const [index, { filing_id }] of taken.entries()) {
      await office.strapi.db
        .connection('filing_decisions')
        .where({ filing_id, authority_code: '11' })
        .update({ working_days: index * 4 });
    }
    const { total } = await statisticsOf(lead);
    // 0, 4, 8 working days until approval and 0 until the refusal
    expect(total.medianWorkingDays).toBe(2);
  });

  it('yesterday nothing was decided', async () => {
    const { total } = await statisticsOf(lead, { from: addDays(day, -5), to: addDays(day, -1) });
    expect(counts(total)).toEqual({
      decided: 0,
      approved: 0,
      returned: 0,
      refused: 0,
      firstPass: 0,
      returnRate: null,
      firstPassRate: null,
      medianWorkingDays: null,
    });
  });
});

describe('the statistics as a file', () => {
  const take = (member: Member, query: Record<string, string>, headers = {}) =>
    succeed(office, exportStatistics, { token: member.token, query, headers });

  it('say what the screen says, in either language, and the trail says that they were taken', async () => {
    const { text, headers } = await take(lead, { format: 'csv' });
    const lines = text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(lines[0]).toMatch(/^表,项目,待领取,办理中,已超期,已作决定,同意,打回,/);
    expect(lines[1]).toMatch(/^合计,.*,,,,4,3,1,1,2,0\.25,/);
    expect(lines).toContainEqual(expect.stringMatching(/^打回原因,D05 申请表未加盖单位公章,,,,,,1,/));
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toMatch(/办理统计-北京市.*\.csv/);
    const english = await take(lead, { format: 'csv' }, { 'Accept-Language': 'en' });
    expect(english.text).toContain('By type and stage');
    const trail: { details: unknown }[] = await office.strapi.db
      .connection('audit_events')
      .where({ action: 'list.exported', actor_id: lead.userId, subject_id: 'statistics' });
    expect(trail).toHaveLength(2);
  });

  it('are a spreadsheet unless asked otherwise, and no more than the asker sees', async () => {
    const { bytes } = await take(shanghai, {});
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const { text } = await take(shanghai, { format: 'csv' });
    expect(text).not.toContain('D05');
    const refused = await call(office.url, exportStatistics, {
      token: shanghai.token,
      query: { authority: '11' },
    });
    expect(refused.code).toBe('not-allowed');
  });
});

describe('what is refused', () => {
  const ask = (token: string | undefined, query: Record<string, string>) =>
    call(office.url, getStatistics, { token, query });

  it.each([
    [{ from: '2026-02-30' }, 'from'],
    [{ from: addDays(day, 2) }, 'to'],
    [{ from: '1999-01-01' }, 'from'],
    [{ days: '31' }, 'days'],
    [{ authority: '1' }, 'authority'],
    [{ to: 'heute' }, 'to'],
  ])('%j is malformed and says where', async (query, path) => {
    const { status, code, issues } = await ask(lead.token, query);
    expect([status, code, issues.map((issue) => issue.path)]).toEqual([
      400,
      'malformed-request',
      [expect.stringContaining(path)],
    ]);
  });

  it('another authority is not shown to a lead, his own may be named', async () => {
    expect((await ask(lead.token, { authority: '31' })).code).toBe('not-allowed');
    expect((await ask(lead.token, { authority: '11' })).status).toBe(200);
  });

  it('nobody but reviewers asks', async () => {
    const admin = await hire('system-admin', null);
    expect((await ask(admin.token, {})).status).toBe(403);
    expect((await ask(undefined, {})).status).toBe(401);
  });
});
