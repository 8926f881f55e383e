import { lapseRegistrations } from '@zaoce/register';
import { startOffice, type Office } from '../../support/office';
import { addApplicant } from '../../support/people';
import { issue } from '../../support/registrations';

describe('issuing a registration', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const rowOf = (id: number) => office.strapi.db.connection('registrations').where({ id }).first('*');

  it('enters number, validity of four years less a day, a job and an audit entry together', async () => {
    const person = await addApplicant(office);
    const issued = await issue(office, person, {}, new Date('2026-11-22T04:00:00Z'));
    expect(await rowOf(issued.id)).toMatchObject({
      state: 'live',
      valid_from: '2026-11-22',
      valid_to: '2030-11-21',
      issued_on: '2026-11-22',
      certificate_number: issued.certificateNumber,
      version: 1,
    });
    const audit = await office.strapi.db
      .connection('audit_events')
      .where({ action: 'registration.created', subject_id: String(issued.id) });
    expect(audit).toHaveLength(1);
    const { rows } = await office.strapi.db.connection.raw(
      `select payload->>'registrationId' as id from graphile_worker._private_jobs
       where key = ?`,
      [`certificate:${issued.id}`],
    );
    expect(rows).toEqual([{ id: String(issued.id) }]);
  });

  it('gives a person one live registration in a specialty, however many ask at once', async () => {
    const person = await addApplicant(office);
    const attempts = await Promise.allSettled(Array.from({ length: 12 }, () => issue(office, person)));
    const refused = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(refused).toHaveLength(11);
    // Whoever comes while the first is at it meets the index, whoever comes later the registration.
    for (const { reason } of refused) expect(['23505', 'duplicate']).toContain(reason.code);
    // Another specialty is another registration.
    await expect(issue(office, person, { specialty: 'water' })).resolves.toBeDefined();
  });

  it('takes the place of a registration that has lapsed', async () => {
    const person = await addApplicant(office);
    const first = await issue(office, person, {}, new Date('2020-01-10T04:00:00Z'));
    const second = await issue(office, person, {}, new Date('2026-11-22T04:00:00Z'));
    expect(await rowOf(first.id)).toMatchObject({ state: 'lapsed', version: 2 });
    expect(await rowOf(second.id)).toMatchObject({ state: 'live' });
  });

  it('lapses on the day after its last day, in Chinese time', async () => {
    const person = await addApplicant(office);
    const issued = await issue(office, person, {}, new Date('2021-05-06T04:00:00Z'));
    expect(issued.validTo).toBe('2025-05-05');
    await lapseRegistrations(office.strapi, new Date('2025-05-05T15:59:59Z'));
    expect(await rowOf(issued.id)).toMatchObject({ state: 'live' });
    await lapseRegistrations(office.strapi, new Date('2025-05-05T16:00:00Z'));
    expect(await rowOf(issued.id)).toMatchObject({ state: 'lapsed' });
  });
});
