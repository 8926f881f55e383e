import { createFiling, reviewGetRegistration, today } from '@zaoce/domain';
import { call } from '../../support/client';
import { about, addDeciders, carryThrough, recordsOf, type Deciders } from '../../support/effects';
import { succeed } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { addQualification } from '../../support/people';
import { registeredApplicant, registerToo } from '../../support/registered';
import { demoEmployer } from '../../support/sections';
import { otherEmployer, WALKS } from '../../support/walks';

describe('a change of employer in the register', () => {
  let office: Office;
  let deciders: Deciders;
  let records: ReturnType<typeof recordsOf>;
  beforeAll(async () => {
    office = await startOffice();
    deciders = await addDeciders(office);
    records = recordsOf(office);
  });
  afterAll(() => office.stop());

  const employerLines = [
    ['employer', demoEmployer.name, otherEmployer.name],
    ['employerCreditCode', demoEmployer.creditCode, otherEmployer.creditCode],
  ];

  it('within the authority moves every registration of the person, numbers and validity stay, the seal is made anew', async () => {
    const holder = await registeredApplicant(office);
    const second = await registerToo(office, holder, { specialty: 'water' });
    const walk = about(holder, WALKS['employer-change-within']);
    await carryThrough(office, holder, walk, [deciders.home]);
    for (const { registrationId, certificateNumber, sealNumber, validTo } of [holder, second]) {
      expect(await records.row(registrationId)).toMatchObject({
        state: 'live',
        certificate_number: certificateNumber,
        seal_number: sealNumber,
        seal_reissues: 1,
        valid_to: validTo,
        authority_code: '11',
        employer_name: otherEmployer.name,
        employer_code: otherEmployer.creditCode,
        version: 2,
      });
      expect(await records.changes(registrationId)).toEqual(employerLines);
      expect(await records.acts(registrationId)).toEqual(['issued', 'employer-changed']);
    }
    const profile = await records.applicant(holder.applicantId);
    expect(profile).toMatchObject({ employer_name: otherEmployer.name, authority_code: '11' });
    expect(JSON.parse(profile.employer)).not.toHaveProperty('contract');
  });

  it('across authorities the registrations go to the target with the person; the origin does not see them any more', async () => {
    const holder = await registeredApplicant(office);
    const second = await registerToo(office, holder, { specialty: 'transport' });
    const stages = [deciders.home, deciders.target];
    await carryThrough(office, holder, about(holder, WALKS['employer-change-cross']), stages);
    for (const { registrationId, certificateNumber, validTo } of [holder, second]) {
      expect(await records.row(registrationId)).toMatchObject({
        authority_code: '31',
        certificate_number: certificateNumber,
        valid_to: validTo,
      });
      expect(await records.changes(registrationId)).toEqual([
        ...employerLines,
        ['authorityCode', '11', '31'],
      ]);
      expect(await records.acts(registrationId)).toEqual(['issued', 'transferred']);
      const look = (token: string) =>
        call(office.url, reviewGetRegistration, { token, params: { id: registrationId } });
      expect((await look(deciders.home)).status).toBe(404);
      expect((await look(deciders.target)).data).toMatchObject({ authorityCode: '31' });
    }
    expect(await records.applicant(holder.applicantId)).toMatchObject({ authority_code: '31' });
  });

  it('is decided by whoever keeps his registrations when he registers in another specialty, not by the old list', async () => {
    const holder = await registeredApplicant(office);
    const stages = [deciders.home, deciders.target];
    await carryThrough(office, holder, about(holder, WALKS['employer-change-cross']), stages);
    const id = await addQualification(office, holder, {
      authorityCode: '11',
      specialty: 'installation',
      issuedOn: today(new Date()),
      certificateNumber: `${holder.certificateNumber}-installation`,
    });
    const { applicantId } = holder;
    await office.strapi.db.connection('qualifications').where({ id }).update({ applicant_id: applicantId });
    const draft = await succeed(office, createFiling, {
      token: holder.token,
      body: { type: 'initial', specialty: 'installation' },
      idempotencyKey: 'another-specialty',
    });
    expect(draft.data.known.authorityCode).toBe('31');
  });
});
