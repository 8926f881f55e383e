import {
  getCalendarYear,
  listCalendarYears,
  loadCalendarYear,
  yearOf,
  today,
  type NoticeDay,
} from '@zaoce/domain';
import { call } from '../../support/client';
import { signedInApplicant } from '../../support/journey';
import { addFiler, submitNew } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { signedInAdministrator } from '../../support/rules';
import { staffToken } from '../../support/walks';

/** A plausible notice: the fixed holidays, and a first working fortnight that becomes free where a test wants it. */
function noticeFor(year: number, ...free: string[]): NoticeDay[] {
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);
  return [...new Set([...fixed, ...free])].map((date) => ({ date, kind: 'holiday' }));
}

describe('the working-day calendar', () => {
  let office: Office;
  let admin: string;
  let reviewer: string;
  const next = yearOf(today(new Date())) + 1;
  beforeAll(async () => {
    office = await startOffice({ role: 'all' });
    admin = (await signedInAdministrator(office)).token;
    reviewer = await staffToken(office, 'provincial-reviewer', '11');
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const due = (id: number) =>
    db()('filings')
      .where({ id })
      .first<{ due_on: string; due_provisional: boolean }>('due_on', 'due_provisional');
  const load = (days: NoticeDay[], token = admin, year = next) =>
    call(office.url, loadCalendarYear, {
      token,
      params: { year },
      body: { source: '国办发明电〔测试〕', days },
    });
  const recomputed = async () => {
    for (let wait = 0; wait < 80; wait += 1) {
      const waiting: unknown[] = await db()('graphile_worker.jobs')
        .where({ key: 'recompute-due-dates' })
        .select('id');
      if (waiting.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error('the due dates were not computed anew');
  };

  it('shows what is loaded and, of the years the office reckons with, what is not', async () => {
    const { data } = await call(office.url, listCalendarYears, { token: reviewer });
    expect(data[0]).toMatchObject({ year: next, loaded: false, holidays: [], source: null });
    expect(data.find(({ year }) => year === 2025)).toMatchObject({ loaded: true, source: 'chinese-days' });
    const one = await call(office.url, getCalendarYear, { token: reviewer, params: { year: 2025 } });
    expect(one.data.holidays).toContain('2025-10-08');
    expect(one.data.workdays).toContain('2025-10-11');
  });

  it('a year that is entered makes provisional due dates certain, and moves them', async () => {
    const filing = await submitNew(await addFiler(office));
    // The clock is set so that it runs into the next year, whenever the test runs.
    const clock = JSON.parse((await db()('filings').where({ id: filing.id }).first('clock')).clock);
    const [stage] = Object.keys(clock);
    if (!stage) throw new Error('the first stage has a clock');
    clock[stage].spans = [{ from: `${next - 1}-12-30`, to: null }];
    await db()('filings')
      .where({ id: filing.id })
      .update({ clock: JSON.stringify(clock) });
    await db()('calendar_years')
      .where({ year: next - 1 })
      .update({ source: '测试' });
    await recomputed();
    const before = await due(filing.id);
    expect(before).toMatchObject({ due_provisional: true });
    const provisional = await call(office.url, getCalendarYear, { token: reviewer, params: { year: next } });
    expect(provisional.data.provisionalFilings).toBe(1);

    const reply = await load(noticeFor(next, before.due_on));
    expect(reply).toMatchObject({ status: 200, data: { year: next, loaded: true } });
    await recomputed();
    const after = await due(filing.id);
    expect(after.due_provisional).toBe(false);
    expect(after.due_on > before.due_on).toBe(true);
    const certain = await call(office.url, getCalendarYear, { token: reviewer, params: { year: next } });
    expect(certain.data.provisionalFilings).toBe(0);
    const entry = await db()('audit_events')
      .where({ action: 'calendar.loaded' })
      .orderBy('id', 'desc')
      .first('*');
    expect(entry).toMatchObject({ subject_id: String(next) });
    expect(JSON.parse(entry.details).holidaysAdded).toContain(before.due_on);
  });

  it('a year is entered again, and the trail says what changed', async () => {
    await load(noticeFor(next));
    const { data } = await load(noticeFor(next, `${next}-10-08`));
    expect(data.holidays.includes(`${next}-10-08`) || new Date(`${next}-10-08`).getUTCDay() % 6 === 0).toBe(
      true,
    );
    expect(await db()('calendar_years').where({ year: next })).toHaveLength(1);
  });

  it('nonsense is refused with every day named, and nothing is written', async () => {
    const before = await db()('calendar_years').where({ year: 2031 });
    const reply = await load(
      [
        { date: '2030-12-31', kind: 'holiday' },
        { date: '2031-02-30', kind: 'holiday' },
        { date: '2031-03-03', kind: 'workday' },
      ],
      admin,
      2031,
    );
    expect(reply).toMatchObject({ status: 422, code: 'rule-refused' });
    expect(reply.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'days.0.date other-year',
      'days.1.date not-a-date',
      'days.2.date worked-anyway',
    ]);
    const empty = await load([], admin, 2031);
    expect(empty.issues.map(({ code }) => code)).toContain('fixed-holiday-missing');
    expect(await db()('calendar_years').where({ year: 2031 })).toEqual(before);
  });

  it('refuses in the panel what it refuses here', async () => {
    const years = office.strapi.documents('api::calendar-year.calendar-year');
    const enter = (holidays: unknown, workdays: unknown) =>
      years.create({ data: { year: 2032, holidays, workdays, source: '测试' } });
    await expect(enter(['2031-12-31'], [])).rejects.toThrow(/2031-12-31 不在 2032 年/);
    await expect(enter('often', [])).rejects.toThrow(/holidays/);
    await expect(enter([], ['2032-03-01'])).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await db()('calendar_years').where({ year: 2032 })).toEqual([]);
    const fixed = ['2032-01-01', '2032-10-01'];
    await enter(fixed, []);
    const { data } = await call(office.url, getCalendarYear, { token: reviewer, params: { year: 2032 } });
    expect(data).toMatchObject({ loaded: true, holidays: fixed });
  });

  it('is entered by the system administrator alone', async () => {
    const { token } = await signedInApplicant(office);
    expect((await load(noticeFor(next), reviewer)).status).toBe(403);
    expect((await load(noticeFor(next), token)).status).toBe(403);
    expect((await call(office.url, listCalendarYears, { token })).status).toBe(403);
    expect((await call(office.url, listCalendarYears)).status).toBe(401);
  });
});
