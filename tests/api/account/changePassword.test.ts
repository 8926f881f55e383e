import { changePassword, getMe, idCheckCharacter, login } from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, addStaff, makePerson, signIn } from '../../support/people';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());
beforeEach(() => office.strapi.db.connection('zaoce_rate_limits').delete());

const NEW_PASSWORD = '石榴树下的一口老井与风';

const change = (token: string, currentPassword: string, newPassword: string) =>
  call(office.url, changePassword, { token, body: { currentPassword, newPassword } });

test('a change ends every other session and gives a new one', async () => {
  const person = await addApplicant(office);
  const here = await signIn(office, person.idNumber, person.password);
  const elsewhere = await signIn(office, person.idNumber, person.password);
  const reply = await change(here.token, person.password, NEW_PASSWORD);
  expect(reply.status).toBe(200);
  const look = async (token: string) => (await call(office.url, getMe, { token })).status;
  expect([await look(reply.data.accessToken), await look(here.token), await look(elsewhere.token)]).toEqual([
    200, 401, 401,
  ]);
  const old = await call(office.url, login, {
    body: { identifier: person.idNumber, password: person.password },
  });
  expect(old.code).toBe('wrong-credentials');
  const mails: { event: string }[] = await office.strapi.db
    .connection('outgoing_messages')
    .where({ recipient: person.email });
  expect(mails.map(({ event }) => event)).toEqual(['password-changed']);
});

test('the present password is asked for, ten times at most', async () => {
  const person = await addApplicant(office);
  const { token } = await signIn(office, person.idNumber, person.password);
  for (let round = 0; round < 10; round += 1) {
    expect((await change(token, 'some other password', NEW_PASSWORD)).code).toBe('wrong-credentials');
  }
  expect((await change(token, person.password, NEW_PASSWORD)).code).toBe('too-many-requests');
});

test('a weak password is refused with every reason', async () => {
  // A birthday of many digits, so that the password is not too simple besides.
  const body = '11010519871203456';
  const idNumber = body + idCheckCharacter(body);
  const person = await addApplicant(office, {}, { ...makePerson(), idNumber });
  const { token } = await signIn(office, person.idNumber, person.password);
  const reply = await change(token, person.password, person.idNumber.slice(6, 14));
  expect([reply.status, reply.code]).toEqual([422, 'weak-password']);
  expect(reply.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'newPassword too-short',
    'newPassword contains-id-number',
  ]);
});

test('staff who must change their password are told until they have', async () => {
  const staff = await addStaff(office, 'provincial-reviewer', '11');
  await office.strapi.db
    .connection('account_staff')
    .where({ user_id: staff.userId })
    .update({ must_change_password: true });
  const body = { identifier: staff.username, password: staff.password };
  const first = await call(office.url, login, { body });
  expect(first.data.user.mustChangePassword).toBe(true);
  const changed = await change(first.data.accessToken, staff.password, NEW_PASSWORD);
  expect(changed.data.user.mustChangePassword).toBe(false);
});
