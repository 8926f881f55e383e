import { addDays } from '@zaoce/domain';
import { lapseRegistrations, remindOfRenewal } from '@zaoce/register';
import { recordsOf } from '../../support/effects';
import { startOffice, type Office } from '../../support/office';
import { addApplicant } from '../../support/people';
import { registeredApplicant } from '../../support/registered';
import { issue } from '../../support/registrations';
import { send, WALKS } from '../../support/walks';

describe('the nightly work of the register', () => {
  let office: Office;
  let records: ReturnType<typeof recordsOf>;
  beforeAll(async () => {
    office = await startOffice();
    records = recordsOf(office);
  });
  afterAll(() => office.stop());

  /** Noon in China. */
  const noon = (day: string) => new Date(`${day}T04:00:00Z`);
  const mailsOf = async (email: string, event: string) =>
    (await records.mails(email)).filter((one) => one === event).length;

  it('lapses what has run out once, tells the holder, and writes the day after the last one', async () => {
    const holder = await addApplicant(office);
    const { id, validTo } = await issue(office, holder, {}, noon('2018-01-10'));
    expect(validTo).toBe('2022-01-09');
    // The job was away for two days.
    await Promise.all([1, 2, 3].map(() => lapseRegistrations(office.strapi, noon('2022-01-12'))));
    await lapseRegistrations(office.strapi, noon('2022-01-13'));
    expect(await records.row(id)).toMatchObject({ state: 'lapsed', version: 2 });
    const events = await office.strapi.db
      .connection('registration_events')
      .where({ registration_id: id, act: 'lapsed' })
      .select('effective_on', 'actor_id', 'actor_role');
    expect(events).toEqual([{ effective_on: '2022-01-10', actor_id: null, actor_role: 'system' }]);
    expect(await records.changes(id)).toEqual([]);
    expect(await mailsOf(holder.email, 'registration-lapsed')).toBe(1);
    expect(await records.audits(id)).toEqual(['registration.created', 'registration.lapsed']);
  });

  it('reminds at 90, 60, 30 and 7 days, once each however often it runs', async () => {
    const holder = await addApplicant(office);
    const { id, validTo } = await issue(office, holder, {}, noon('2018-06-01'));
    const run = async (daysLeft: number) => {
      const now = noon(addDays(validTo, -daysLeft));
      await Promise.all([remindOfRenewal(office.strapi, now), remindOfRenewal(office.strapi, now)]);
      return mailsOf(holder.email, 'renewal-due');
    };
    const seen: number[] = [];
    for (const daysLeft of [120, 91, 90, 89, 61, 60, 45, 31, 30, 29, 8, 7, 1, 0])
      seen.push(await run(daysLeft));
    expect(seen).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    const steps = await office.strapi.db
      .connection('renewal_reminders')
      .where({ registration_id: id })
      .orderBy('days')
      .pluck('days');
    expect(steps).toEqual([7, 30, 60, 90]);
  });

  it('makes up for days it was away, with one reminder and not four', async () => {
    const holder = await addApplicant(office);
    const { validTo } = await issue(office, holder, {}, noon('2017-06-01'));
    await remindOfRenewal(office.strapi, noon(addDays(validTo, -5)));
    await remindOfRenewal(office.strapi, noon(addDays(validTo, -4)));
    expect(await mailsOf(holder.email, 'renewal-due')).toBe(1);
  });

  it('does not remind of what the office has on its table', async () => {
    const waiting = await registeredApplicant(office, { daysLeft: 20 });
    await send(office, waiting, WALKS.renewal);
    const idle = await registeredApplicant(office, { daysLeft: 20 });
    await remindOfRenewal(office.strapi, new Date());
    expect(await mailsOf(waiting.email, 'renewal-due')).toBe(0);
    expect(await mailsOf(idle.email, 'renewal-due')).toBe(1);
  });

  it('reminds nobody who does not want it, and nothing that has ended', async () => {
    const [quiet, late] = [await addApplicant(office), await addApplicant(office)];
    await office.strapi.db
      .connection('applicants')
      .where({ id: quiet.applicantId })
      .update({ reminders: false });
    const { validTo } = await issue(office, quiet, {}, noon('2016-06-01'));
    await issue(office, late, {}, noon('2016-01-01'));
    await remindOfRenewal(office.strapi, noon(addDays(validTo, -7)));
    expect(await mailsOf(quiet.email, 'renewal-due')).toBe(0);
    expect(await mailsOf(late.email, 'renewal-due')).toBe(0);
  });
});
