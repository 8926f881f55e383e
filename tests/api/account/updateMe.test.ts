import { acceptPrivacyNotice, getMe, login, updateMe } from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, signIn, type Person } from '../../support/people';

let office: Office;
let person: Person & { applicantId: number };
let token: string;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());
beforeEach(async () => {
  await office.strapi.db.connection('zaoce_rate_limits').delete();
  person = await addApplicant(office, { authorityCode: '44' });
  ({ token } = await signIn(office, person.idNumber, person.password));
});

const update = (body: object, version?: number) =>
  call(office.url, updateMe, { token, body, ...(version === undefined ? {} : { version }) });

test('the basic information shows the ID number masked and carries an ETag', async () => {
  const reply = await call(office.url, getMe, { token });
  expect(reply.data).toMatchObject({
    name: person.name,
    idNumberMasked: `${person.idNumber.slice(0, 6)}********${person.idNumber.slice(-4)}`,
    authorityCode: '44',
    authorityName: '广东省',
    qualifications: [
      { specialty: 'civil', certificateNumber: person.certificateNumber, issuedOn: '2026-03-02' },
    ],
    version: 1,
  });
  expect(reply.headers.get('etag')).toBe('"1"');
  expect(reply.text).not.toContain(person.idNumber);
  const english = await call(office.url, getMe, { token, headers: { 'accept-language': 'en' } });
  expect(english.data.authorityName).toBe('Guangdong');
});

test('contact data can be changed; the trail names the fields, not their content', async () => {
  const reply = await update(
    { mobile: '+86 138 1234 5678', address: '演示路 1 号', employerPostalCode: '100000' },
    1,
  );
  expect(reply.data).toMatchObject({ mobile: '13812345678', address: '演示路 1 号', version: 2 });
  expect(reply.headers.get('etag')).toBe('"2"');
  const [entry] = await office.strapi.db
    .connection('audit_events')
    .where({ action: 'applicant.contact-changed', subject_id: String(person.applicantId) });
  expect(JSON.parse(entry.details)).toEqual({ fields: ['mobile', 'address', 'employerPostalCode'] });
  expect(entry.authority_code).toBe('44');
});

test('a new e-mail address is told to the former one and works for signing in', async () => {
  await update({ email: `New.${person.email}` }, 1);
  const mails: { event: string }[] = await office.strapi.db
    .connection('outgoing_messages')
    .where({ recipient: person.email });
  expect(mails.map(({ event }) => event)).toEqual(['email-changed']);
  const enter = (identifier: string) =>
    call(office.url, login, { body: { identifier, password: person.password } });
  expect((await enter(`new.${person.email}`)).status).toBe(200);
  expect((await enter(person.email)).code).toBe('wrong-credentials');
});

test('every problem is named and nothing is written', async () => {
  const reply = await update({ mobile: '12345', email: '', postalCode: '99', educationLevel: 'wizard' }, 1);
  expect([reply.status, reply.code]).toEqual([422, 'rule-refused']);
  expect(reply.issues.map(({ path }) => path)).toEqual(['mobile', 'email', 'postalCode', 'educationLevel']);
  expect((await call(office.url, getMe, { token })).data.version).toBe(1);
});

test.each([{ name: '演示乙' }, { idNumber: '11010519491231002X' }, { employerName: '演示公司' }])(
  'everything else goes through a filing: %j',
  async (body) => {
    expect((await update(body, 1)).code).toBe('malformed-request');
  },
);

test('a change needs the version that was seen', async () => {
  expect((await update({ address: '甲' })).status).toBe(428);
  expect((await update({ address: '甲' }, 1)).status).toBe(200);
  expect((await update({ address: '乙' }, 1)).code).toBe('stale-version');
  const both = await Promise.all([update({ address: '丙' }, 2), update({ address: '丁' }, 2)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('what changes nothing leaves the version alone', async () => {
  const reply = await update({ mobile: person.mobile, telephone: ' ' }, 1);
  expect(reply.data.version).toBe(1);
});

test('that the privacy notice was read is kept', async () => {
  expect((await call(office.url, acceptPrivacyNotice, { token, body: { version: '2026-11' } })).status).toBe(
    200,
  );
  const body = { identifier: person.idNumber, password: person.password };
  expect((await call(office.url, login, { body })).data.user.privacyNoticeAccepted).toBe(true);
});
