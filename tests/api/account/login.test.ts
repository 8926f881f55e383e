import { getMe, listMyRegistrations, login } from '@zaoce/domain';
import { solveCaptcha } from '../../support/captcha';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, addStaff, makePerson, signIn, type Person } from '../../support/people';

let office: Office;
let person: Person & { userId: number };
beforeAll(async () => {
  office = await startOffice();
  person = await addApplicant(office, { authorityCode: '31' });
});
afterAll(() => office.stop());
beforeEach(() => office.strapi.db.connection('zaoce_rate_limits').delete());

const enter = (identifier: string, password: string, captcha?: string) =>
  call(office.url, login, { body: { identifier, password, ...(captcha ? { captcha } : {}) } });

test('staff sign in by user name or e-mail and are known with role and authority', async () => {
  const lead = await addStaff(office, 'provincial-lead', '31');
  for (const identifier of [lead.username.toUpperCase(), lead.email]) {
    const reply = await enter(identifier, lead.password);
    expect(reply.data.user).toMatchObject({
      id: lead.userId,
      role: 'provincial-lead',
      authorityCode: '31',
      authorityName: '上海市',
      privacyNoticeAccepted: true,
      mustChangePassword: false,
    });
  }
});

test('roles are kept apart', async () => {
  const staff = await addStaff(office, 'ministry-lead');
  const { token } = await signIn(office, staff.username, staff.password);
  const reply = await call(office.url, getMe, { token });
  expect([reply.status, reply.code]).toEqual([403, 'not-allowed']);
  expect((await call(office.url, listMyRegistrations, { token })).status).toBe(403);
});

test('an unknown account, a wrong password and a blocked user are answered alike', async () => {
  const blocked = await addApplicant(office);
  await office.strapi.db.connection('up_users').where({ id: blocked.userId }).update({ blocked: true });
  const replies = [
    await enter(makePerson().idNumber, 'some other password'),
    await enter(person.idNumber, 'some other password'),
    await enter(blocked.idNumber, blocked.password, await solveCaptcha(office)),
  ];
  const bodies = replies.map(({ status, text }) => [status, text.replace(/"requestId":"[^"]*"/, '')]);
  expect(bodies[0]?.[0]).toBe(401);
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
});

test('an unknown account takes as long as a wrong password', async () => {
  const timed = async (identifier: string) => {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await office.strapi.db.connection('zaoce_rate_limits').delete();
      const start = performance.now();
      await enter(identifier, 'some other password');
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  const [known, unknown] = [await timed(person.idNumber), await timed(makePerson().idNumber)];
  // Both compare one bcrypt hash; without that the unknown one would answer in a few milliseconds.
  expect(unknown).toBeGreaterThan(known * 0.5);
});

test('a shared mobile number does not shut anybody out: the password tells who is meant', async () => {
  const { mobile } = makePerson();
  const one = await addApplicant(office, {}, { ...makePerson(), mobile });
  const other = await addApplicant(office, {}, { ...makePerson(), mobile });
  expect((await enter(mobile, one.password)).data.user.id).toBe(one.userId);
  expect((await enter(mobile, other.password)).data.user.id).toBe(other.userId);
});

test('after three failures a captcha is asked for; a success forgives the identity, not the address', async () => {
  for (let round = 0; round < 3; round += 1) {
    expect((await enter(person.idNumber, 'some other password')).code).toBe('wrong-credentials');
  }
  const refused = await enter(person.idNumber, person.password);
  expect([refused.status, refused.code]).toEqual([428, 'captcha-required']);
  expect((await enter(person.idNumber, person.password, 'bm9uc2Vuc2U=')).code).toBe('captcha-required');
  const captcha = await solveCaptcha(office);
  expect((await enter(person.idNumber, person.password, captcha)).status).toBe(200);
  expect((await enter(person.idNumber, person.password, captcha)).code).toBe('captcha-required');
  expect((await enter(makePerson().idNumber, 'some other password')).code).toBe('captcha-required');
});

test('the tenth failure of an identifier from one address is the last for a while', async () => {
  for (let round = 0; round < 10; round += 1) {
    const captcha = round < 3 ? undefined : await solveCaptcha(office);
    expect((await enter(person.idNumber, 'some other password', captcha)).code).toBe('wrong-credentials');
  }
  const reply = await enter(person.idNumber, person.password, await solveCaptcha(office));
  expect([reply.status, reply.code]).toEqual([429, 'too-many-requests']);
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('however often others guess, the owner gets in from where he signed in before', async () => {
  await signIn(office, person.idNumber, person.password);
  const limits = office.strapi.db.connection('zaoce_rate_limits');
  await enter(person.idNumber, 'some other password');
  await limits.clone().where('key', 'like', 'sign-in-identifier:%').update({ points: 1000 });
  expect((await enter(person.idNumber, person.password)).status).toBe(200);
  await office.strapi.db
    .connection('account_sessions')
    .where({ user_id: person.userId })
    .update({ ip: '192.0.2.1' });
  expect((await enter(person.idNumber, person.password)).code).toBe('too-many-requests');
});

test('sign-ins and failures are in the trail, without what was typed', async () => {
  await enter(person.mobile, 'some other password');
  await enter(person.mobile, person.password);
  const entries: { action: string }[] = await office.strapi.db
    .connection('audit_events')
    .whereIn('action', ['account.signed-in', 'account.sign-in-refused'])
    .orderBy('at', 'desc')
    .limit(2);
  expect(entries.map(({ action }) => action)).toEqual(['account.signed-in', 'account.sign-in-refused']);
  expect(entries[0]).toMatchObject({ actor_id: person.userId, authority_code: '31', ip: '127.0.0.1' });
  expect(JSON.stringify(entries)).not.toContain(person.mobile);
  expect(JSON.stringify(entries)).not.toContain('some other password');
});
