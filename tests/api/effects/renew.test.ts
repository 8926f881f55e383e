import { extendValidity } from '@zaoce/domain';
import { addDeciders, carryThrough, recordsOf, type Deciders } from '../../support/effects';
import { approveThroughApi } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { registeredApplicant } from '../../support/registered';
import { demoEmployer } from '../../support/sections';
import { lapse, send, WALKS } from '../../support/walks';

describe('a renewal in the register', () => {
  let office: Office;
  let deciders: Deciders;
  let records: ReturnType<typeof recordsOf>;
  beforeAll(async () => {
    office = await startOffice();
    deciders = await addDeciders(office);
    records = recordsOf(office);
  });
  afterAll(() => office.stop());

  it('prolongs by four years from the old end, and leaves everything else as it was', async () => {
    const holder = await registeredApplicant(office, { daysLeft: 60 });
    const before = await records.row(holder.registrationId);
    const filingId = await carryThrough(office, holder, WALKS.renewal, [deciders.home, deciders.ministry]);
    const validTo = extendValidity(holder.validTo, 4);
    const { updated_at: _now, ...after } = await records.row(holder.registrationId);
    const { updated_at: _then, ...untouched } = before;
    expect(after).toEqual({ ...untouched, valid_to: validTo, version: before.version + 1 });
    expect(await records.changes(holder.registrationId)).toEqual([['validTo', holder.validTo, validTo]]);
    expect(await records.acts(holder.registrationId)).toEqual(['issued', 'renewed']);
    expect(await records.audits(holder.registrationId)).toEqual([
      'registration.created',
      'registration.renewed',
    ]);
    expect((await records.mails(holder.email)).at(-1)).toBe('filing-effective');
    const event = await office.strapi.db
      .connection('registration_events')
      .where({ registration_id: holder.registrationId, act: 'renewed' })
      .first('filing_id', 'authority_code', 'actor_role');
    expect(event).toEqual({ filing_id: filingId, authority_code: '00', actor_role: 'ministry-reviewer' });
    expect(await records.applicant(holder.applicantId)).toMatchObject({ employer_name: null });
  });

  it('decided after the end restores what the delay let lapse; the history tells both', async () => {
    const holder = await registeredApplicant(office, { daysLeft: 45 });
    const { id } = await send(office, holder, WALKS.renewal);
    await lapse(office, holder.validTo);
    expect(await records.row(holder.registrationId)).toMatchObject({ state: 'lapsed' });
    for (const token of [deciders.home, deciders.ministry]) await approveThroughApi(office, token, id);
    expect(await records.row(holder.registrationId)).toMatchObject({
      state: 'live',
      valid_to: extendValidity(holder.validTo, 4),
      employer_name: demoEmployer.name,
    });
    expect(await records.acts(holder.registrationId)).toEqual(['issued', 'lapsed', 'renewed']);
    expect(await records.changes(holder.registrationId)).toContainEqual(['state', 'lapsed', 'live']);
  });
});
