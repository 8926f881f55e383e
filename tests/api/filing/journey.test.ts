import { getHome, getMe, getMyCertificate, verifyCertificate } from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import {
  approveThroughApi,
  fullDraft,
  publishThroughApi,
  readFiling,
  signedInApplicant,
  stampPrintedForm,
  submit,
} from '../../support/journey';
import { addStaff, signIn } from '../../support/people';
import { demoEmployer } from '../../support/sections';

describe('an initial filing from draft to certificate', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice({ role: 'all' });
  });
  afterAll(() => office.stop());

  it('ends with a registration that the public can verify', async () => {
    const applicant = await signedInApplicant(office);
    const { id } = await fullDraft(office, applicant);
    await stampPrintedForm(office, applicant, id);
    const filing = await submit(office, applicant, id);
    expect(filing).toMatchObject({ state: 'submitted', round: 1, openItems: 0 });
    expect(filing.stages).toMatchObject([{ key: 'first-review', state: 'current', overdue: false }]);
    expect(filing.scans.find((scan) => scan.kind === 'application-form')?.formCheck).toBe('current');

    const staff = await addStaff(office, 'provincial-lead', '11');
    const { token } = await signIn(office, staff.username, staff.password);
    await approveThroughApi(office, token, filing.id);
    expect(await readFiling(office, applicant, filing.id)).toMatchObject({
      state: 'approved',
      registrationId: null,
    });

    await publishThroughApi(office, token, [filing.id]);
    const done = await readFiling(office, applicant, filing.id);
    expect(done).toMatchObject({ state: 'effective', decision: { outcome: 'approved' }, allowedActions: [] });

    const home = await call(office.url, getHome, { token: applicant.token });
    const [registration] = home.data.registrations;
    expect(home.data.next).toMatchObject({ kind: 'all-well', registrationId: done.registrationId });
    expect(registration?.id).toBe(done.registrationId);
    const verified = await call(office.url, verifyCertificate, {
      params: { certificateNumber: registration?.certificateNumber ?? '' },
    });
    expect(verified.data).toMatchObject({ outcome: 'genuine', name: applicant.name });
    const profile = await call(office.url, getMe, { token: applicant.token });
    expect(profile.data).toMatchObject({
      employerName: demoEmployer.name,
      educationLevel: 'bachelor',
      mobile: applicant.mobile,
    });
    const certificate = await call(office.url, getMyCertificate, {
      token: applicant.token,
      params: { id: registration?.id ?? 0 },
    });
    expect(certificate.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
