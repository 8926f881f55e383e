import { lapseRegistrations, resumeRegistration, suspendRegistration } from '@zaoce/register';
import { recordsOf } from '../../support/effects';
import { startOffice, type Office } from '../../support/office';
import { addApplicant } from '../../support/people';
import { BY_AUTHORITY, inRegister, issue } from '../../support/registrations';

/* The filings that suspend and resume are data an administrator enters; tests/api/rules walks them. */
describe('a suspension in the register', () => {
  let office: Office;
  let records: ReturnType<typeof recordsOf>;
  beforeAll(async () => {
    office = await startOffice();
    records = recordsOf(office);
  });
  afterAll(() => office.stop());

  const suspend = (id: number, now?: Date) =>
    inRegister(office, (work) => suspendRegistration(work, id, BY_AUTHORITY), now);
  const resume = (id: number, now?: Date) =>
    inRegister(office, (work) => resumeRegistration(work, id, BY_AUTHORITY), now);

  it('rests and goes on until the same end, once each', async () => {
    const { id, validTo } = await issue(office, await addApplicant(office));
    await expect(resume(id)).rejects.toMatchObject({ code: 'wrong-state' });
    await suspend(id);
    await expect(suspend(id)).rejects.toMatchObject({ code: 'wrong-state' });
    await resume(id);
    expect(await records.row(id)).toMatchObject({ state: 'live', valid_to: validTo, version: 3 });
    expect(await records.acts(id)).toEqual(['issued', 'suspended', 'resumed']);
    expect(await records.changes(id)).toEqual([
      ['state', 'live', 'suspended'],
      ['state', 'suspended', 'live'],
    ]);
  });

  it('takes the place of its specialty like a live one', async () => {
    const person = await addApplicant(office);
    await suspend((await issue(office, person)).id);
    await expect(issue(office, person)).rejects.toMatchObject({ code: 'duplicate' });
  });

  it('does not stop the validity: at its end it lapses, and nothing is left to resume', async () => {
    const start = new Date('2019-02-01T04:00:00Z');
    const after = new Date('2023-02-01T04:00:00Z');
    const { id } = await issue(office, await addApplicant(office), {}, start);
    await suspend(id, new Date('2022-01-01T04:00:00Z'));
    await expect(resume(id, after)).rejects.toMatchObject({ code: 'wrong-state' });
    await lapseRegistrations(office.strapi, after);
    expect(await records.row(id)).toMatchObject({ state: 'lapsed' });
  });
});
