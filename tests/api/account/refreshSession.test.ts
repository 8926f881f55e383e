import { getMe, logout, refreshSession } from '@zaoce/domain';
import { call } from '../../support/client';
import { cookiesOf } from '../../support/cookies';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, signIn, type Person } from '../../support/people';

let office: Office;
let person: Person & { userId: number };
beforeAll(async () => {
  office = await startOffice();
  person = await addApplicant(office);
});
afterAll(() => office.stop());

const enter = () => signIn(office, person.idNumber, person.password);
const refresh = (cookie: string) => call(office.url, refreshSession, { headers: { cookie } });
const look = async (token: string) => (await call(office.url, getMe, { token })).status;

/** Moves a session's clock instead of waiting. */
const age = (userId: number, column: string, interval: string) =>
  office.strapi.db
    .connection('account_sessions')
    .where({ user_id: userId })
    .update({ [column]: office.strapi.db.connection.raw(`${column} - interval '${interval}'`) });

test('a refresh gives a new access token and a new cookie', async () => {
  const first = await enter();
  const reply = await refresh(first.cookie);
  expect(reply.status).toBe(200);
  expect(cookiesOf(reply)).not.toBe(first.cookie);
  expect(await look(reply.data.accessToken)).toBe(200);
  expect((await refresh(cookiesOf(reply))).status).toBe(200);
});

test('a lost answer and two tabs get the same successor', async () => {
  const { cookie } = await enter();
  const replies = await Promise.all([refresh(cookie), refresh(cookie), refresh(cookie)]);
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(replies.map((reply) => cookiesOf(reply))).size).toBe(1);
  const [reply] = replies;
  expect(reply && (await refresh(cookiesOf(reply))).status).toBe(200);
});

test('an old token ends the whole session and is recorded', async () => {
  const { cookie, token } = await enter();
  const next = await refresh(cookie);
  await age(person.userId, 'rotated_at', '21 seconds');
  const reused = await refresh(cookie);
  expect([reused.status, reused.code]).toEqual([401, 'session-ended']);
  expect((await refresh(cookiesOf(next))).code).toBe('session-ended');
  expect(await look(token)).toBe(401);
  expect(await look(next.data.accessToken)).toBe(401);
  const entries = await office.strapi.db
    .connection('audit_events')
    .where({ action: 'account.refresh-reused' });
  expect(entries).toHaveLength(1);
});

test('signing out ends the session at once and clears the cookie', async () => {
  const { cookie, token } = await enter();
  const other = await enter();
  const reply = await call(office.url, logout, { headers: { cookie } });
  expect(reply.status).toBe(200);
  expect(reply.headers.getSetCookie().join()).toMatch(/zaoce_refresh=;.*expires=Thu, 01 Jan 1970/i);
  expect(await look(token)).toBe(401);
  expect((await refresh(cookie)).code).toBe('session-ended');
  expect(await look(other.token)).toBe(200);
  expect((await call(office.url, logout)).status).toBe(200);
});

test('blocking a user counts from the next request on', async () => {
  const { cookie, token } = await enter();
  const users = office.strapi.db.connection('up_users').where({ id: person.userId });
  await users.clone().update({ blocked: true });
  try {
    expect(await look(token)).toBe(401);
    expect((await refresh(cookie)).code).toBe('session-ended');
  } finally {
    await users.clone().update({ blocked: false });
  }
  expect(await look(token)).toBe(200);
});

test.each([
  ['idle_expires_at', '14 days'],
  ['expires_at', '30 days'],
])('a session ends by itself (%s)', async (column, interval) => {
  const { cookie, token } = await enter();
  await age(person.userId, column, interval);
  expect(await look(token)).toBe(401);
  expect((await refresh(cookie)).code).toBe('session-ended');
});

test.each([
  '',
  'zaoce_refresh=nonsense',
  'zaoce_refresh=0191f6a0-6f9d-4b2a-8a53-1b2f9c0d3e4f.' + 'A'.repeat(43),
])('no refresh for the cookie %j', async (cookie) => {
  const reply = await refresh(cookie);
  expect([reply.status, reply.code]).toEqual([401, 'session-ended']);
});
