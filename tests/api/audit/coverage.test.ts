import {
  approveFiling,
  claimFiling,
  getChecks,
  getTrailState,
  listAuditEvents,
  login,
  logout,
  OPERATIONS,
  reviewGetApplicant,
  reviewGetChanges,
  reviewGetFiling,
  reviewGetForm,
  reviewGetHistory,
  reviewGetQualification,
  reviewGetRegistration,
  reviewGetRegistrationAsOf,
  reviewGetRegistrationHistory,
  reviewGetScan,
  reviewListApplicants,
  reviewListFilings,
  reviewListQualifications,
  reviewListRegistrations,
  today,
  type FilingDetail,
  type Operation,
} from '@zaoce/domain';
import { checkTrail } from '@zaoce/review-api';
import { call, type CallInput } from '../../support/client';
import { addFiler, submitNew, type TestFiler } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { addPanelUser, type PanelUser } from '../../support/panel';
import { addStaff, signIn } from '../../support/people';
import { issue } from '../../support/registrations';

interface Entry {
  action: string;
  actor_name: string;
  actor_role: string;
  subject_type: string;
  subject_id: string;
  authority_code: string | null;
  request_id: string | null;
  details: unknown;
}

/** Everything that somebody does or looks at, and the entry that says so. */
describe('the audit trail knows of', () => {
  let office: Office;
  let filer: TestFiler;
  let filing: FilingDetail;
  let registrationId: number;
  let token: string;
  let reviewerId: number;
  let asked = 0;

  beforeAll(async () => {
    office = await startOffice();
    filer = await addFiler(office);
    filing = await submitNew(filer);
    registrationId = (await issue(office, filer)).id;
    const staff = await addStaff(office, 'provincial-lead', '11');
    reviewerId = staff.userId;
    token = (await signIn(office, staff.username, staff.password)).token;
  });
  afterAll(() => office.stop());

  /** Calls with a request id of its own, and gives the entries that bear it. */
  async function entriesOf(operation: Operation, input: CallInput<Operation>, as = token): Promise<Entry[]> {
    asked += 1;
    const requestId = `coverage-${asked}`;
    const reply = await call(office.url, operation, {
      ...input,
      token: as,
      headers: { ...input.headers, 'X-Request-Id': requestId },
    });
    expect(reply.headers.get('x-request-id')).toBe(requestId);
    return office.strapi.db.connection('audit_events').where({ request_id: requestId }).orderBy('id');
  }

  const idOf = { filing: () => filing.id, registration: () => registrationId };
  const day = today(new Date());

  it.each<[string, Operation, keyof typeof idOf, string, object]>([
    ['a filing', reviewGetFiling, 'filing', 'filing.viewed', {}],
    ['the checks of a filing', getChecks, 'filing', 'filing.viewed', {}],
    ['the changes of a filing', reviewGetChanges, 'filing', 'filing.viewed', {}],
    ['the history of a filing', reviewGetHistory, 'filing', 'filing.viewed', {}],
    ['the form of a filing', reviewGetForm, 'filing', 'document.viewed', {}],
    ['a registration', reviewGetRegistration, 'registration', 'registration.viewed', {}],
    [
      'the history of a registration',
      reviewGetRegistrationHistory,
      'registration',
      'registration.viewed',
      {},
    ],
    [
      'a registration as it was',
      reviewGetRegistrationAsOf,
      'registration',
      'registration.viewed',
      { date: day },
    ],
  ])('a look at %s', async (_, operation, kind, action, params) => {
    const id = idOf[kind]();
    const entries = await entriesOf(operation, { params: { id, ...params } });
    expect(entries).toMatchObject([
      { action, subject_type: kind, subject_id: String(id), authority_code: '11', actor_id: reviewerId },
    ]);
  });

  it('a look at a scan', async () => {
    const scan = await office.strapi.db
      .connection('scans')
      .where({ filing_id: filing.id })
      .first<{ id: number }>('id');
    const params = { id: filing.id, scanId: scan?.id ?? 0 };
    expect(await entriesOf(reviewGetScan, { params })).toMatchObject([
      { action: 'scan.viewed', actor_id: reviewerId, authority_code: '11' },
    ]);
  });

  it('a look at a person, on the list of the qualified and with an account', async () => {
    const { applicantId: id } = filer;
    expect(await entriesOf(reviewGetApplicant, { params: { id } })).toMatchObject([
      {
        action: 'applicant.viewed',
        subject_id: String(id),
        authority_code: '11',
        actor_role: 'provincial-lead',
      },
    ]);
    const [record] = (await call(office.url, reviewListQualifications, { token })).data;
    const qualification = record?.id ?? 0;
    expect(await entriesOf(reviewGetQualification, { params: { id: qualification } })).toMatchObject([
      { action: 'qualification.viewed', subject_id: String(qualification), authority_code: '11' },
    ]);
  });

  it.each([
    ['applicants', reviewListApplicants],
    ['qualifications', reviewListQualifications],
    ['filings', reviewListFilings],
    ['registrations', reviewListRegistrations],
  ])('a search among the %s for an ID number, which is not in it', async (list, operation) => {
    const query = { filter: JSON.stringify({ q: filer.idNumber }) };
    const entries = await entriesOf(operation, { query });
    expect(entries).toMatchObject([
      { action: 'person.searched', subject_type: 'identifier', authority_code: '11' },
    ]);
    expect(JSON.stringify(entries)).toContain(list);
    expect(JSON.stringify(entries)).not.toContain(filer.idNumber);
    expect(await entriesOf(operation, { query: { filter: '{"q":"演示"}' } })).toEqual([]);
  });

  it('no look at what is not there for the caller', async () => {
    const staff = await addStaff(office, 'provincial-reviewer', '31');
    const other = (await signIn(office, staff.username, staff.password)).token;
    for (const operation of [reviewGetFiling, reviewGetRegistration, reviewGetApplicant]) {
      expect(await entriesOf(operation, { params: { id: 1 } }, other)).toEqual([]);
    }
  });

  it('a decision', async () => {
    const params = { id: filing.id };
    expect((await entriesOf(claimFiling, { params })).map(({ action }) => action)).toContain(
      'filing.claimed',
    );
    const { data } = await call(office.url, reviewGetFiling, { params, token });
    const entries = await entriesOf(approveFiling, { params, version: data.version, body: {} });
    expect(entries).toMatchObject([{ action: 'filing.approved', subject_id: String(filing.id) }]);
  });

  it('sign-ins, refused ones too, and sign-outs', async () => {
    const staff = await addStaff(office, 'ministry-reviewer');
    const body = { identifier: staff.username, password: staff.password };
    expect(await entriesOf(login, { body }, '')).toMatchObject([
      { action: 'account.signed-in', actor_id: staff.userId, subject_id: String(staff.userId) },
    ]);
    const wrong = { ...body, password: 'not the password' };
    expect(await entriesOf(login, { body: wrong }, '')).toMatchObject([
      { action: 'account.sign-in-refused', actor_role: 'public', subject_type: 'identifier' },
    ]);
    const session = await signIn(office, staff.username, staff.password);
    expect(await entriesOf(logout, { headers: { Cookie: session.cookie } }, session.token)).toMatchObject([
      { action: 'account.signed-out', actor_id: staff.userId },
    ]);
  });

  describe('Strapi’s panel:', () => {
    let admin: PanelUser;
    const panelEntries = async (action: string): Promise<Entry[]> =>
      office.strapi.db.connection('audit_events').where({ action }).orderBy('id');

    beforeAll(async () => {
      admin = await addPanelUser(office, 'strapi-super-admin');
    });

    it('sign-ins, refused ones too', async () => {
      expect(await panelEntries('panel.signed-in')).toMatchObject([
        { actor_name: '测试编辑', subject_type: 'panel' },
      ]);
      const refused = await fetch(`${office.url}/admin/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: admin.email, password: 'not the password' }),
      });
      expect(refused.status).toBe(400);
      const entries = await panelEntries('panel.sign-in-refused');
      expect(entries).toMatchObject([{ actor_role: 'public', subject_type: 'identifier' }]);
      expect(JSON.stringify(entries)).not.toContain(admin.email);
    });

    it.each([
      ['a role', 'POST', '/admin/roles', { name: '审计测试', description: '测试' }, 'admin/roles'],
      [
        'an API token',
        'POST',
        '/admin/api-tokens',
        { name: '测试令牌', description: '', type: 'read-only', lifespan: null },
        'admin/api-tokens',
      ],
      [
        'a user',
        'POST',
        '/admin/users',
        { firstname: '测试', email: 'second@office.example', roles: [1] },
        'admin/users',
      ],
      [
        'content',
        'POST',
        '/content-manager/collection-types/api::phrase.phrase',
        { kind: 'return', text: '请补充材料。', sortOrder: 9 },
        'phrase',
      ],
    ])('a change of %s, by whom', async (_, method, path, body, type) => {
      const reply = await admin.ask(method, path, body);
      expect([reply.status, reply.body.error?.message]).toEqual([201, undefined]);
      const entries = (await panelEntries('panel.changed')).filter((entry) => entry.subject_type === type);
      expect(entries).toMatchObject([{ actor_name: '测试编辑', actor_role: 'system-admin' }]);
      expect(entries[0]?.request_id).toMatch(/^[\w.-]{8,64}$/);
    });

    it('a look at people', async () => {
      const path = '/content-manager/collection-types/plugin::users-permissions.user';
      expect((await admin.ask('GET', path)).status).toBe(200);
      expect((await panelEntries('panel.viewed')).map((entry) => entry.subject_type)).toContain(
        'plugin::users-permissions.user',
      );
    });

    it('nothing that was refused', async () => {
      const before = (await panelEntries('panel.changed')).length;
      expect((await fetch(`${office.url}/admin/roles`, { method: 'POST' })).status).toBe(401);
      expect(await panelEntries('panel.changed')).toHaveLength(before);
    });
  });

  it('itself: found by who, what, subject and request, and not grown by being read', async () => {
    await call(office.url, reviewGetFiling, {
      params: { id: filing.id },
      token,
      headers: { 'X-Request-Id': 'looked-for-later' },
    });
    const find = async (filter: object, as = token) => {
      const query = { filter: JSON.stringify(filter) };
      return (await call(office.url, listAuditEvents, { token: as, query })).data;
    };
    const [found, ...more] = await find({ requestId: 'looked-for-later' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ action: 'filing.viewed', subjectId: String(filing.id) });
    const narrowed = { actor: found?.actorName, action: 'filing.viewed', subjectType: 'filing' };
    expect((await find({ ...narrowed, authorityCode: '11' })).map(({ id }) => id)).toContain(found?.id);
    expect(await find({ ...narrowed, authorityCode: '31' })).toEqual([]);
    const staff = await addStaff(office, 'provincial-lead', '31');
    const elsewhere = (await signIn(office, staff.username, staff.password)).token;
    expect(await find({ requestId: 'looked-for-later' }, elsewhere)).toEqual([]);
    const length = async () => {
      const { data } = await call(office.url, getTrailState, { token });
      return data.chains.find(({ chain }) => chain === '11')?.entries;
    };
    const before = await length();
    await find({});
    expect(await length()).toBe(before);
  });

  it('its own state, as the nightly check found it', async () => {
    const state = async (as = token) => (await call(office.url, getTrailState, { token: as })).data;
    expect((await state()).lastCheck).toBeNull();
    await checkTrail(office.strapi, new Date());
    const { chains, lastCheck } = await state();
    expect(chains.map(({ chain }) => chain)).toEqual(['11']);
    expect(lastCheck).toMatchObject({ faults: 0, entries: chains[0]?.entries });
  });

  it('every operation of the reviewers that gives a single record of a person', () => {
    const personal = OPERATIONS.filter(
      ({ method, path }) =>
        method === 'get' && /^\/review\/(filings|registrations|applicants|qualifications)\/:id/.test(path),
    ).map(({ id }) => id);
    const listed = ['reviewListFilingDocuments', 'reviewListEvidence'];
    const shown = new Set([
      ...[reviewGetFiling, getChecks, reviewGetChanges, reviewGetHistory, reviewGetForm, reviewGetScan].map(
        ({ id }) => id,
      ),
      ...[reviewGetRegistration, reviewGetRegistrationHistory, reviewGetRegistrationAsOf].map(({ id }) => id),
      ...[reviewGetApplicant, reviewGetQualification].map(({ id }) => id),
      // Papers and evidence: tests/api/documents and tests/api/filing/types.
      ...['reviewGetCertificate', 'reviewGetChangeRecords', 'reviewGetSeal', 'reviewGetRevocation'],
      ...['reviewGetFilingDocument', 'reviewGetEvidence'],
      // Names and digests only; the pictures and letters themselves are recorded.
      ...listed,
    ]);
    expect(personal.filter((id) => !shown.has(id))).toEqual([]);
  });
});
