import { claimAccount, confirmClaim, getMe } from '@zaoce/domain';
import { solveCaptcha } from '../../support/captcha';
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

const stated = (person: Person) => ({
  name: person.name,
  idNumber: person.idNumber,
  qualificationNumber: person.certificateNumber,
  mobile: person.mobile,
  email: person.email,
});

async function claim(person: Person): Promise<string> {
  const reply = await call(office.url, claimAccount, { body: stated(person) });
  expect(reply.status).toBe(202);
  return reply.data.ticket;
}

async function codeFor(person: Person): Promise<string> {
  const mail = await mailbox.waitFor(person.email, /验证码/);
  return /\d{6}/.exec(mail.subject ?? '')?.[0] ?? '';
}

const confirm = (ticket: string, code: string, password: string) =>
  call(office.url, confirmClaim, { body: { ticket, code, password } });

test('a qualified person gets an account with all his records, and is signed in', async () => {
  const person = makePerson('测试·阿凡提');
  await addQualification(office, person, { authorityCode: '65', specialty: 'civil' });
  const second = `${person.certificateNumber}-2`;
  await addQualification(office, person, {
    authorityCode: '65',
    specialty: 'water',
    certificateNumber: second,
  });

  const ticket = await claim(person);
  const reply = await confirm(ticket, await codeFor(person), person.password);
  expect(reply.status).toBe(201);
  expect(reply.data.user).toMatchObject({
    name: '测试·阿凡提',
    role: 'applicant',
    authorityCode: '65',
    authorityName: '新疆维吾尔自治区',
    privacyNoticeAccepted: false,
  });
  const cookie = reply.headers.getSetCookie().find((one) => one.startsWith('zaoce_refresh='));
  expect(cookie).toMatch(/path=\/api\/account;.*samesite=strict; httponly/i);

  const me = await call(office.url, getMe, { token: reply.data.accessToken });
  expect(me.data).toMatchObject({ mobile: person.mobile, email: person.email });
  expect(me.data.qualifications.map(({ specialty }) => specialty).sort()).toEqual(['civil', 'water']);
  for (const identifier of [person.idNumber, person.mobile, person.email.toUpperCase()]) {
    expect((await signIn(office, identifier, person.password)).token).toBeTruthy();
  }
});

test('the ID number is nowhere in plain text', async () => {
  const person = makePerson();
  await addQualification(office, person);
  await claim(person);
  await waitQuiet(office);
  const { rows } = await office.strapi.db.connection.raw<{ rows: { leaks: number }[] }>(
    `select (select count(*) from account_tickets t where t::text like ?)::int
      + (select count(*) from audit_events e where e::text like ?)::int
      + (select count(*) from zaoce_rate_limits l where l::text like ?)::int as leaks`,
    Array(3).fill(`%${person.idNumber}%`),
  );
  expect(rows[0]?.leaks).toBe(0);
});

describe('whether a statement is right cannot be told', () => {
  const variants: [string, (person: Person) => Partial<Person>][] = [
    ['everything right', () => ({})],
    ['a wrong name', () => ({ name: '演示乙' })],
    ['a wrong certificate', () => ({ certificateNumber: 'ZJ-NONE' })],
    ['an ID number that is not on the list', () => ({ idNumber: makePerson().idNumber })],
  ];

  test.each(variants)('%s', async (_, change) => {
    const person = makePerson();
    await addQualification(office, person);
    const reply = await call(office.url, claimAccount, { body: stated({ ...person, ...change(person) }) });
    expect(reply.status).toBe(202);
    expect(Object.keys(reply.data).sort()).toEqual(['expiresIn', 'ticket']);
    expect(reply.data.ticket).toHaveLength(43);
    const guess = await confirm(reply.data.ticket, '000000', person.password);
    expect([guess.status, guess.code]).toEqual([422, 'code-not-accepted']);
    expect(guess.issues).toEqual([]);
  });

  test('somebody who has an account already gets no mail and the same answer', async () => {
    const person = await addApplicant(office);
    const reply = await call(office.url, claimAccount, {
      body: stated({ ...person, email: `x${person.email}` }),
    });
    expect([reply.status, Object.keys(reply.data).sort()]).toEqual([202, ['expiresIn', 'ticket']]);
    await waitQuiet(office);
    expect(mailbox.mails.filter((mail) => JSON.stringify(mail.to).includes(`x${person.email}`))).toEqual([]);
  });

  test('a wrong statement is never answered by mail', async () => {
    const person = makePerson();
    await addQualification(office, person);
    await claim({ ...person, name: '演示乙' });
    await waitQuiet(office);
    expect(mailbox.mails.filter((mail) => JSON.stringify(mail.to).includes(person.email))).toEqual([]);
  });
});

test('what is malformed is named field by field, records or not', async () => {
  const person = {
    ...makePerson(),
    idNumber: '110105194912310021',
    mobile: '12345',
    email: 'no.address',
    name: '甲',
  };
  const reply = await call(office.url, claimAccount, { body: stated(person) });
  expect([reply.status, reply.code]).toEqual([422, 'rule-refused']);
  expect(reply.issues.map(({ path }) => path).sort()).toEqual(['email', 'idNumber', 'mobile', 'name']);
});

test('a weak password costs no try; five wrong codes end the ticket', async () => {
  const person = makePerson();
  await addQualification(office, person);
  const ticket = await claim(person);
  const code = await codeFor(person);
  const weak = await confirm(ticket, code, person.mobile);
  expect([weak.status, weak.code]).toEqual([422, 'weak-password']);
  expect(weak.issues.map((issue) => issue.code)).toContain('contains-mobile');
  const wrong = code === '000000' ? '000001' : '000000';
  for (let round = 0; round < 5; round += 1) {
    expect((await confirm(ticket, wrong, person.password)).code).toBe('code-not-accepted');
  }
  expect((await confirm(ticket, code, person.password)).code).toBe('code-not-accepted');
});

test('a code works once, and of two confirmations at the same time one wins', async () => {
  const person = makePerson();
  await addQualification(office, person);
  const tickets = [await claim(person), await claim(person)];
  await waitQuiet(office);
  const codes = mailbox.mails
    .filter((mail) => JSON.stringify(mail.to).includes(person.email))
    .map((mail) => /\d{6}/.exec(mail.subject ?? '')?.[0] ?? '');
  expect(codes).toHaveLength(2);
  const tries = tickets.flatMap((ticket) => codes.map((code) => confirm(ticket, code, person.password)));
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  const users = await office.strapi.db.connection('applicants').where({ email: person.email });
  expect(users).toHaveLength(1);
});

test('after three statements a captcha is asked for, whether they were right or wrong', async () => {
  const person = makePerson();
  await addQualification(office, person);
  for (let round = 0; round < 3; round += 1) await claim(person);
  const refused = await call(office.url, claimAccount, { body: stated(person) });
  expect([refused.status, refused.code]).toEqual([428, 'captcha-required']);
  const captcha = await solveCaptcha(office);
  const body = { ...stated(person), captcha };
  expect((await call(office.url, claimAccount, { body })).status).toBe(202);
  expect((await call(office.url, claimAccount, { body })).code).toBe('captcha-required');
});

test('one person can be stated six times an hour', async () => {
  const person = makePerson();
  for (let round = 0; round < 6; round += 1) {
    const body = { ...stated(person), ...(round < 3 ? {} : { captcha: await solveCaptcha(office) }) };
    expect((await call(office.url, claimAccount, { body })).status).toBe(202);
  }
  const body = { ...stated(person), captcha: await solveCaptcha(office) };
  const reply = await call(office.url, claimAccount, { body });
  expect([reply.status, reply.code]).toEqual([429, 'too-many-requests']);
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(3000);
});
