import { addWorkingDays, getFilingHistory, today } from '@zaoce/domain';
import { submitFiling, withdrawFiling } from '@zaoce/filing';
import { call } from '../../support/client';
import { addFiler, addReviewer, claim, submitNew, type TestFiler } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { signIn } from '../../support/people';

interface Job {
  key: string;
  run_at: Date;
  attempts: number;
}

describe('acceptance (受理)', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice({ role: 'all' });
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const jobs = async (id: number): Promise<Job[]> =>
    db()('graphile_worker.jobs')
      .where({ key: `accept:${id}` })
      .select<Job[]>('key', 'run_at', 'attempts');
  const accepted = async (id: number): Promise<Date | null> => {
    const row = await db()('filings').where({ id }).first<{ accepted_at: Date | null }>('accepted_at');
    return row.accepted_at;
  };
  /** Lets time pass for one job: it is due now, and the worker takes it. */
  const ripen = async (id: number) => {
    await db()('graphile_worker._private_jobs')
      .where({ key: `accept:${id}` })
      .update({ run_at: new Date(0) });
    for (let wait = 0; wait < 80 && (await jobs(id)).length > 0; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await jobs(id)).toEqual([]);
  };
  const historyOf = async (filer: TestFiler, id: number) => {
    const { token } = await signIn(office, filer.idNumber, filer.password);
    const { data } = await call(office.url, getFilingHistory, { token, params: { id } });
    return data.map(({ action, actor }) => `${action} ${actor}`);
  };

  it('comes by itself after five working days, with a receipt, once', async () => {
    const filer = await addFiler(office);
    const filing = await submitNew(filer);
    const [job] = await jobs(filing.id);
    const years = (await db()('calendar_years').select('year', 'holidays', 'workdays')).map(
      (row: { year: number; holidays: string; workdays: string }) => [
        String(row.year),
        { holidays: JSON.parse(row.holidays), workdays: JSON.parse(row.workdays) },
      ],
    );
    const { date } = addWorkingDays({ years: Object.fromEntries(years) }, today(new Date()), 5);
    expect(today(job?.run_at ?? new Date(0)) > date).toBe(true);
    await ripen(filing.id);
    expect(await accepted(filing.id)).not.toBeNull();
    expect(await historyOf(filer, filing.id)).toEqual([`submitted ${filer.name}`, 'accepted 北京市']);
    const mails = await db()('outgoing_messages')
      .where('key', 'like', `filing:${filing.id}:%`)
      .orderBy('id')
      .pluck('event');
    expect(mails).toEqual(['submitted', 'accepted']);
    const [entry] = await db()('audit_events').where({
      action: 'filing.accepted',
      subject_id: String(filing.id),
    });
    expect([entry.actor_id, entry.actor_role]).toEqual([null, 'system']);
    // A claim does not accept it a second time.
    await claim(await addReviewer(office, 'provincial-reviewer', '11'), filing.id);
    expect(await db()('filing_events').where({ filing_id: filing.id, action: 'accepted' })).toHaveLength(1);
  });

  it('a claim accepts it earlier, and the job finds nothing to do', async () => {
    const filing = await submitNew(await addFiler(office));
    await claim(await addReviewer(office, 'provincial-reviewer', '11'), filing.id);
    const at = await accepted(filing.id);
    expect(at).not.toBeNull();
    await ripen(filing.id);
    expect(await accepted(filing.id)).toEqual(at);
  });

  it('what was taken back meanwhile is not accepted; submitted again it has its own five days', async () => {
    const filer = await addFiler(office);
    const filing = await submitNew(filer);
    const withdrawn = await withdrawFiling(filer.caller, filing.id, filing.version);
    await ripen(filing.id);
    expect(await accepted(filing.id)).toBeNull();
    await submitFiling(filer.caller, filing.id, withdrawn.version);
    expect(await jobs(filing.id)).toHaveLength(1);
  });
});
