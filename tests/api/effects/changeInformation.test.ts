import { indexIdNumber, openIdNumber, sealIdNumber } from '@zaoce/account';
import { idCheckCharacter } from '@zaoce/domain';
import { changeInformation } from '@zaoce/register';
import { about, addDeciders, carryThrough, recordsOf, type Deciders } from '../../support/effects';
import { startOffice, type Office } from '../../support/office';
import { signIn } from '../../support/people';
import { registeredApplicant, registerToo, type RegisteredApplicant } from '../../support/registered';
import { BY_AUTHORITY, inRegister } from '../../support/registrations';
import { demoEmployer } from '../../support/sections';
import { WALKS, type Walk } from '../../support/walks';

describe('a change of information in the register', () => {
  let office: Office;
  let deciders: Deciders;
  let records: ReturnType<typeof recordsOf>;
  beforeAll(async () => {
    office = await startOffice();
    deciders = await addDeciders(office);
    records = recordsOf(office);
  });
  afterAll(() => office.stop());

  const walkWith = (information: Record<string, string>, scans: readonly string[]): Walk => ({
    ...WALKS['information-change'],
    sections: () => ({ information }),
    scans,
  });

  it('renames the employer in every registration of the person, and in nobody else’s', async () => {
    const holder = await registeredApplicant(office);
    const second = await registerToo(office, holder, { specialty: 'water' });
    const colleague = await registeredApplicant(office);
    const information = { employerName: '演示更名造价有限公司', employerQualificationNumber: '甲 2026-0001' };
    const walk = walkWith(information, ['change-proof', 'employer-licence', 'employer-qualification']);
    await carryThrough(office, holder, about(holder, walk), [deciders.home]);
    for (const id of [holder.registrationId, second.registrationId]) {
      const row = await records.row(id);
      expect(row).toMatchObject({
        employer_name: information.employerName,
        employer_code: demoEmployer.creditCode,
        version: 2,
      });
      expect(JSON.parse(row.employer)).toMatchObject({ qualificationNumber: '甲 2026-0001' });
      expect(await records.changes(id)).toEqual([
        ['employer', demoEmployer.name, information.employerName],
        ['employerQualificationNumber', null, '甲 2026-0001'],
      ]);
      expect(await records.acts(id)).toEqual(['issued', 'information-changed']);
    }
    expect(await records.row(colleague.registrationId)).toMatchObject({ employer_name: demoEmployer.name });
    const profile = await records.applicant(holder.applicantId);
    expect(profile).toMatchObject({ employer_name: information.employerName });
    expect(JSON.parse(profile.employer)).toMatchObject({ qualificationNumber: '甲 2026-0001' });
  });

  /** The office keeps the number in 15 digits for somebody, as old lists had it. */
  async function keepOldNumber(holder: RegisteredApplicant): Promise<void> {
    const old = holder.idNumber.slice(0, 6) + holder.idNumber.slice(8, 17);
    const { id_number_cipher, ...sealed } = sealIdNumber(old);
    const db = office.strapi.db.connection;
    await db('applicants')
      .where({ id: holder.applicantId })
      .update({ id_number_cipher, ...sealed });
    await db('qualifications')
      .where({ applicant_id: holder.applicantId })
      .update({ id_number_cipher, ...sealed });
    await db('education_records').insert({
      document_id: old,
      name: holder.name,
      ...sealed,
      year: '2026',
      starts_on: '2026-01-01',
      ends_on: '2026-01-02',
      category: 'compulsory',
      content: '演示课程',
      mode: 'online',
      provider: '演示协会',
      hours: '8',
    });
    const idNumber = { id_number_index: sealed.id_number_index, id_number_masked: sealed.id_number_masked };
    await inRegister(office, (work) =>
      changeInformation(work, holder.registrationId, { idNumber }, BY_AUTHORITY),
    );
  }

  it('upgrades the ID number wherever the office keeps it; the person signs in with the new one', async () => {
    const holder = await registeredApplicant(office);
    await keepOldNumber(holder);
    const walk = walkWith({ idNumber: holder.idNumber }, ['change-proof', 'id-card']);
    const filingId = await carryThrough(office, holder, walk, [deciders.home]);
    const index = indexIdNumber(holder.idNumber);
    const db = office.strapi.db.connection;
    const profile = await records.applicant(holder.applicantId);
    expect(openIdNumber(profile.id_number_cipher)).toBe(holder.idNumber);
    const [qualification] = await db('qualifications').where({ applicant_id: holder.applicantId });
    expect(openIdNumber(qualification.id_number_cipher)).toBe(holder.idNumber);
    const found = await Promise.all([
      db('applicants').where({ id: holder.applicantId }).pluck('id_number_index'),
      db('qualifications').where({ applicant_id: holder.applicantId }).pluck('id_number_index'),
      db('registrations').where({ applicant_id: holder.applicantId }).pluck('id_number_index'),
      db('filings').where({ id: filingId }).pluck('id_number_index'),
      db('education_records').where({ name: holder.name, content: '演示课程' }).pluck('id_number_index'),
    ]);
    expect(found.flat()).toEqual([index, index, index, index, index]);
    await expect(signIn(office, holder.idNumber, holder.password)).resolves.toBeDefined();
    const lines = await records.changes(holder.registrationId);
    const covered = [
      expect.stringMatching(/^\d{6}\*{5}\d{4}$/),
      expect.stringMatching(/^\d{6}\*{8}\d{3}[\dX]$/),
    ];
    expect(lines.at(-1)).toEqual(['known.idNumber', ...covered]);
    expect(JSON.stringify(lines)).not.toContain(holder.idNumber);
  });

  it('takes no other number than the normal upgrade', async () => {
    const holder = await registeredApplicant(office);
    await keepOldNumber(holder);
    const body = `${holder.idNumber.slice(0, 14)}${holder.idNumber.slice(14, 17) === '998' ? '997' : '998'}`;
    const walk = walkWith({ idNumber: body + idCheckCharacter(body) }, ['change-proof', 'id-card']);
    await expect(carryThrough(office, holder, walk, [deciders.home])).rejects.toThrow(
      /not-the-normal-upgrade|rule-refused/,
    );
    expect(await records.row(holder.registrationId)).toMatchObject({ version: 2 });
  });
});
