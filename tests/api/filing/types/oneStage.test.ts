import { getFilingChanges, getHome, listMyRegistrations } from '@zaoce/domain';
import { call } from '../../../support/client';
import { approveThroughApi, readFiling } from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant } from '../../../support/registered';
import { demoEmployer } from '../../../support/sections';
import { otherEmployer, send, staffToken, WALKS, type Walk } from '../../../support/walks';

/** Each kind of filing that one authority decides: what it would change, and what the register says afterwards. */
const CASES: readonly {
  name: string;
  walk: Walk;
  register: [path: string, before: string | null, after: string | null][];
  afterwards: Record<string, unknown>;
}[] = [
  {
    name: 'information-change',
    walk: WALKS['information-change'],
    register: [['information.employerName', demoEmployer.name, '演示工程造价咨询股份有限公司']],
    afterwards: { state: 'live', employer: '演示工程造价咨询股份有限公司' },
  },
  {
    name: 'employer-change within',
    walk: WALKS['employer-change-within'],
    register: [
      ['newEmployer.name', demoEmployer.name, otherEmployer.name],
      ['newEmployer.creditCode', demoEmployer.creditCode, otherEmployer.creditCode],
      [
        'newEmployer.legalRepresentative',
        demoEmployer.legalRepresentative,
        otherEmployer.legalRepresentative,
      ],
    ],
    afterwards: { state: 'live', employer: otherEmployer.name, authorityCode: '11' },
  },
  {
    name: 'cancellation',
    walk: WALKS.cancellation,
    register: [['known.registration.state', '有效', '注销']],
    afterwards: { state: 'cancelled' },
  },
  {
    name: 'reissue of the certificate',
    walk: WALKS['reissue-certificate'],
    register: [['known.registration.certificateNumber', expect.any(String), expect.stringContaining('补发')]],
    afterwards: { state: 'live', employer: demoEmployer.name },
  },
];

describe('filings that one authority decides', () => {
  let office: Office;
  let reviewer: string;
  beforeAll(async () => {
    office = await startOffice();
    reviewer = await staffToken(office, 'provincial-reviewer', '11');
  });
  afterAll(() => office.stop());

  it.each(CASES)('$name: from draft to effect', async ({ walk, register, afterwards }) => {
    const applicant = await registeredApplicant(office);
    const { token, registrationId, certificateNumber, validTo } = applicant;
    const filing = await send(office, applicant, walk);
    expect(filing).toMatchObject({
      state: 'submitted',
      registrationId,
      known: { authorityCode: '11', registration: { certificateNumber, validTo } },
      stages: [{ key: 'first-review', state: 'current', authorityCode: '11' }],
    });
    const changes = await call(office.url, getFilingChanges, { token, params: { id: filing.id } });
    expect(changes.data.register.map(({ path, before, after }) => [path, before, after])).toEqual(register);
    expect(changes.data.changes).toEqual([]);

    await approveThroughApi(office, reviewer, filing.id);
    const done = await readFiling(office, applicant, filing.id);
    expect(done).toMatchObject({ state: 'effective', decision: { outcome: 'approved' }, allowedActions: [] });
    // What it was about stays what it was, whatever the register says now.
    expect(done.known.registration).toEqual(filing.known.registration);
    expect(done.form).toMatchObject({ contentHash: filing.form.contentHash, stale: false });
    const { data } = await call(office.url, listMyRegistrations, { token });
    expect(data).toMatchObject([{ id: registrationId, certificateNumber, validTo, ...afterwards }]);
    const home = await call(office.url, getHome, { token });
    expect(home.data).toMatchObject({ openFiling: null, results: [{ id: filing.id, state: 'effective' }] });
  });
});
