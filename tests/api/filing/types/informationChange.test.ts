import { sealIdNumber } from '@zaoce/account';
import { getCompleteness, idCheckCharacter, listMyRegistrations, updateFiling } from '@zaoce/domain';
import { call } from '../../../support/client';
import { approveThroughApi, readFiling, stampForm, submit, uploadEvidence } from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant, type RegisteredApplicant } from '../../../support/registered';
import { demoEmployer } from '../../../support/sections';
import { begin, staffToken } from '../../../support/walks';

describe('an information change', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const draft = (applicant: RegisteredApplicant) => begin(office, applicant, { type: 'information-change' });
  const write = async (applicant: RegisteredApplicant, id: number, information: Record<string, string>) =>
    call(office.url, updateFiling, {
      token: applicant.token,
      params: { id },
      version: (await readFiling(office, applicant, id)).version,
      body: { sections: { information } },
    });
  const problems = async (applicant: RegisteredApplicant, id: number) => {
    const { data } = await call(office.url, getCompleteness, { token: applicant.token, params: { id } });
    return data.missing
      .filter(({ section }) => section === 'information')
      .map(({ path, code }) => [path, code]);
  };

  it('that changes nothing is none, whether nothing is written or what the register says already', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await draft(applicant);
    expect(await problems(applicant, id)).toEqual([['information', 'nothing-changed']]);
    await write(applicant, id, { employerName: demoEmployer.name });
    expect(await problems(applicant, id)).toEqual([['information.employerName', 'same-as-registered']]);
  });

  it('an ID number of 18 digits is not upgraded, to whatever number', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await draft(applicant);
    await write(applicant, id, { idNumber: '130503196704010016' });
    expect(await problems(applicant, id)).toEqual([['information.idNumber', 'upgraded-already']]);
  });

  it('15 digits on record become 18 by the normal upgrade alone', async () => {
    const applicant = await registeredApplicant(office);
    // The number of somebody registered before 1999: the same person without century and check character.
    const fifteen = applicant.idNumber.slice(0, 6) + applicant.idNumber.slice(8, 17);
    await office.strapi.db
      .connection('applicants')
      .where({ id: applicant.applicantId })
      .update(sealIdNumber(fifteen));
    const { id } = await draft(applicant);
    const body = applicant.idNumber.slice(0, 16) + String((Number(applicant.idNumber[16]) + 2) % 10);
    await write(applicant, id, { idNumber: body + idCheckCharacter(body) });
    expect(await problems(applicant, id)).toEqual([['information.idNumber', 'not-the-normal-upgrade']]);
    await write(applicant, id, { idNumber: applicant.idNumber });
    expect(await problems(applicant, id)).toEqual([]);

    await uploadEvidence(office, applicant, id, ['change-proof', 'id-card']);
    await stampForm(office, applicant, id);
    await submit(office, applicant, id);
    await approveThroughApi(office, await staffToken(office, 'provincial-reviewer', '11'), id);
    expect((await readFiling(office, applicant, id)).state).toBe('effective');
    const kept: unknown = await office.strapi.db
      .connection('applicants')
      .where({ id: applicant.applicantId })
      .first('id_number_index', 'id_number_masked');
    const { id_number_index, id_number_masked } = sealIdNumber(applicant.idNumber);
    expect(kept).toEqual({ id_number_index, id_number_masked });
    const { data } = await call(office.url, listMyRegistrations, { token: applicant.token });
    expect(data).toMatchObject([{ state: 'live' }]);
  });
});
