import { addDays } from '@zaoce/domain';
import { addFiler, submitNew } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';

interface Due {
  due_on: string;
  due_provisional: boolean;
  version: number;
}

describe('due dates', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice({ role: 'all' });
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const dueOf = (id: number) =>
    db()('filings').where({ id }).first<Due>('due_on', 'due_provisional', 'version');
  const quiet = async () => {
    for (let wait = 0; wait < 80; wait += 1) {
      const waiting: unknown[] = await db()('graphile_worker.jobs')
        .where({ key: 'recompute-due-dates' })
        .select('id');
      if (waiting.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error('the due dates were not computed anew');
  };

  it('move when the office enters or changes a year, and with them whether they are certain', async () => {
    const filing = await submitNew(await addFiler(office));
    const before = await dueOf(filing.id);
    const year = Number(before.due_on.slice(0, 4));
    const row = await db()('calendar_years').where({ year }).first<{ id: number } | undefined>();
    const days = Array.from({ length: 400 }, (_, n) => addDays(`${year}-01-01`, n)).filter((day) =>
      day.startsWith(String(year)),
    );
    const free = JSON.stringify(
      days.filter((day) => day > addDays(before.due_on, -7) && day <= addDays(before.due_on, 7)),
    );
    // Two weeks around the due date are declared free: the date has to move behind them.
    if (row) await db()('calendar_years').where({ year }).update({ holidays: free });
    else
      await db()('calendar_years').insert({
        year,
        holidays: free,
        workdays: '[]',
        source: 'test',
        document_id: 'y'.repeat(24),
      });
    await quiet();
    const after = await dueOf(filing.id);
    expect(after.due_on > addDays(before.due_on, 6)).toBe(true);
    expect(after.version).toBe(before.version);

    await db()('calendar_years').where({ year }).delete();
    await quiet();
    expect((await dueOf(filing.id)).due_provisional).toBe(true);
  });
});
