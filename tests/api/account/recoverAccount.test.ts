import { confirmClaim, confirmRecovery, getMe, login, recoverAccount } from '@zaoce/domain';
import { call } from '../../support/client';
import { startMailbox, type Mailbox } from '../../support/mailbox';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, addQualification, makePerson, signIn, type Person } from '../../support/people';
import { waitQuiet } from '../../support/waitQuiet';

let office: Office;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox();
  office = await startOffice({
    role: 'all',
    env: { SMTP_URL: mailbox.url, MAIL_FROM: 'office@example.test' },
  });
});
afterAll(async () => {
  await office.stop();
  await mailbox.stop();
});
beforeEach(() => office.strapi.db.connection('zaoce_rate_limits').delete());

const NEW_PASSWORD = '石榴树下的一口老井与风';

const recover = (person: Person) =>
  call(office.url, recoverAccount, {
    body: { name: person.name, idNumber: person.idNumber, qualificationNumber: person.certificateNumber },
  });

test('a new password goes by a code to the registered address; every session ends', async () => {
  const person = await addApplicant(office);
  const before = await signIn(office, person.idNumber, person.password);
  const { data } = await recover(person);
  const mail = await mailbox.waitFor(person.email, /验证码/);
  const code = /\d{6}/.exec(mail.subject ?? '')?.[0] ?? '';
  const body = { ticket: data.ticket, code, password: NEW_PASSWORD };
  expect((await call(office.url, confirmClaim, { body })).code).toBe('code-not-accepted');
  const reply = await call(office.url, confirmRecovery, { body });
  expect(reply.status).toBe(200);
  expect((await call(office.url, getMe, { token: reply.data.accessToken })).status).toBe(200);
  expect((await call(office.url, getMe, { token: before.token })).status).toBe(401);
  const old = await call(office.url, login, {
    body: { identifier: person.idNumber, password: person.password },
  });
  expect(old.code).toBe('wrong-credentials');
  await signIn(office, person.idNumber, NEW_PASSWORD);
  expect((await mailbox.waitFor(person.email, /密码已变更/)).text).toContain('北京时间');
  expect((await call(office.url, confirmRecovery, { body })).code).toBe('code-not-accepted');
});

test('whether there is an account cannot be told', async () => {
  const unclaimed = makePerson();
  await addQualification(office, unclaimed);
  const owner = await addApplicant(office);
  const answers = [
    await recover(owner),
    await recover({ ...owner, name: '演示乙' }),
    await recover(unclaimed),
  ].map(({ status, data }) => [status, Object.keys(data).sort(), data.ticket.length, data.expiresIn]);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  await waitQuiet(office);
  expect(mailbox.mails.filter((mail) => JSON.stringify(mail.to).includes(unclaimed.email))).toEqual([]);
});

test('a blocked user gets no code', async () => {
  const person = await addApplicant(office);
  await office.strapi.db.connection('up_users').where({ id: person.userId }).update({ blocked: true });
  expect((await recover(person)).status).toBe(202);
  await waitQuiet(office);
  expect(mailbox.mails.filter((mail) => JSON.stringify(mail.to).includes(person.email))).toEqual([]);
});

test('a code is of no use after ten minutes', async () => {
  const person = await addApplicant(office);
  const { data } = await recover(person);
  const mail = await mailbox.waitFor(person.email, /验证码/);
  const code = /\d{6}/.exec(mail.subject ?? '')?.[0] ?? '';
  const db = office.strapi.db.connection;
  await db('account_tickets').update({ expires_at: db.raw(`expires_at - interval '10 minutes'`) });
  const body = { ticket: data.ticket, code, password: NEW_PASSWORD };
  expect((await call(office.url, confirmRecovery, { body })).code).toBe('code-not-accepted');
});
