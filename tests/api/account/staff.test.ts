import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { updateStaff } from '@zaoce/account';
import {
  blockReviewer,
  changePassword,
  claimFiling,
  createReviewer,
  getReviewer,
  listPhrases,
  listReviewers,
  login,
  resetReviewerPassword,
  saveReviewer,
  unblockReviewer,
  type BodyOf,
  type OutputOf,
} from '@zaoce/domain';
import { claimFiling as claim } from '@zaoce/filing';
import { inTransaction } from '@zaoce/platform';
import { call, type CallInput } from '../../support/client';
import { callerFor } from '../../support/filings';
import { claimThroughApi, fileThroughApi, signedInApplicant } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { addStaff, signIn } from '../../support/people';
import { waitQuiet } from '../../support/waitQuiet';

type Entry = BodyOf<typeof createReviewer>;
type Account = OutputOf<typeof getReviewer>;

let office: Office;
let lead: string;
let admin: { token: string; userId: number };
let made = 0;
const db = () => office.strapi.db.connection;
beforeAll(async () => {
  office = await startOffice({ role: 'all' });
  lead = (await staff('provincial-lead', '11')).token;
  admin = await staff('system-admin');
});
afterAll(() => office.stop());
beforeEach(() => db()('zaoce_rate_limits').delete());

async function staff(role: Parameters<typeof addStaff>[1], authorityCode: string | null = null) {
  const added = await addStaff(office, role, authorityCode);
  return { ...added, ...(await signIn(office, added.username, added.password)) };
}

const entry = (change: Partial<Entry> = {}): Entry => {
  made += 1;
  return {
    username: `fresh-${made}`,
    name: '演示新人',
    email: `fresh-${made}@office.test`,
    role: 'provincial-reviewer',
    authorityCode: '11',
    ...change,
  };
};
const create = (body: Entry, token = lead) => call(office.url, createReviewer, { token, body });
const read = async (id: number, token = admin.token): Promise<Account> =>
  (await call(office.url, getReviewer, { token, params: { id } })).data;
const save = (account: Account, change: object, token = lead) => {
  const { name, email, role, authorityCode } = account;
  return call(office.url, saveReviewer, {
    token,
    params: { id: account.id },
    version: account.version,
    body: { name, email, role, authorityCode, ...change },
  });
};
const deed = <O extends typeof blockReviewer | typeof resetReviewerPassword | typeof unblockReviewer>(
  operation: O,
  account: Account,
  token = lead,
) =>
  call<O>(office.url, operation, {
    token,
    params: { id: account.id },
    version: account.version,
  } as CallInput<O>);

/** Somebody with an account, past his first sign-in. */
async function newcomer(change: Partial<Entry> = {}, by = lead) {
  const body = entry(change);
  const { data } = await create(body, by);
  const first = await signIn(office, body.username, data.initialPassword);
  const password = `lantern drawer ${made} basalt`;
  const changed = await call(office.url, changePassword, {
    token: first.token,
    body: { currentPassword: data.initialPassword, newPassword: password },
  });
  return { account: await read(data.id), password, token: changed.data.accessToken, username: body.username };
}

describe('a lead opens an account', () => {
  it('with a first password that is told once and must be replaced', async () => {
    const body = entry({ username: 'First-Reviewer' });
    const reply = await create(body);
    expect(reply.status).toBe(201);
    const { initialPassword, ...account } = reply.data;
    expect(account).toMatchObject({
      username: 'first-reviewer',
      role: 'provincial-reviewer',
      authorityCode: '11',
      blocked: false,
      claimed: 0,
      version: 1,
    });
    expect(await read(account.id, lead)).toEqual(account);
    const { rows } = await db().raw<{ rows: { n: number }[] }>(
      `select (select count(*) from audit_events e where e::text like ?)::int +
         (select count(*) from up_users u where u::text like ?)::int as n`,
      Array(2).fill(`%${initialPassword}%`),
    );
    expect(rows[0]?.n).toBe(0);

    const signedIn = await call(office.url, login, {
      body: { identifier: 'FIRST-REVIEWER', password: initialPassword },
    });
    expect(signedIn.data.user).toMatchObject({ mustChangePassword: true, authorityName: '北京市' });
    expect(await trailOf(account.id)).toEqual([
      expect.objectContaining({ action: 'staff.created', authority_code: '11' }) as unknown,
    ]);
  });

  it.each<[string, Partial<Entry>, string[]]>([
    ['of another authority', { authorityCode: '31' }, ['authorityCode']],
    ['of none', { authorityCode: null }, ['authorityCode']],
    ['of a lead', { role: 'provincial-lead' }, ['role']],
    ['of an administrator', { role: 'system-admin', authorityCode: null }, ['role']],
    ['of an applicant', { role: 'applicant', authorityCode: null }, ['role']],
    ['with nothing right', { username: '1', name: '', email: 'x' }, ['username', 'name', 'email']],
  ])('but none %s', async (_, change, fields) => {
    const before = await db()('up_users').count();
    const reply = await create(entry(change));
    expect(reply.status).toBe(422);
    expect(reply.issues.map(({ path }) => path).sort()).toEqual(fields.sort());
    expect(await db()('up_users').count()).toEqual(before);
  });

  it('but none whose name or address is taken, also not in capitals, also not at the same moment', async () => {
    const body = entry();
    const replies = await Promise.all(Array.from({ length: 5 }, () => create(body)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
    const again = await create({ ...body, username: body.username.toUpperCase() });
    expect(again.issues).toMatchObject([
      { path: 'username', code: 'taken' },
      { path: 'email', code: 'taken' },
    ]);
    // Two at once with one address and different names.
    const address = entry().email;
    const twins = await Promise.all([create(entry({ email: address })), create(entry({ email: address }))]);
    expect(twins.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it.each(['provincial-reviewer', 'ministry-reviewer'] as const)('but a %s opens none', async (role) => {
    const { token } = await staff(role, role === 'provincial-reviewer' ? '11' : null);
    expect((await create(entry(), token)).status).toBe(403);
    expect((await call(office.url, listReviewers, { token })).status).toBe(403);
  });
});

describe('the administrator', () => {
  it('appoints a lead, who opens accounts of his authority', async () => {
    const appointed = await newcomer({ role: 'provincial-lead', authorityCode: '44' }, admin.token);
    const opened = await create(entry({ authorityCode: '44' }), appointed.token);
    expect(opened.status).toBe(201);
    const seen = await call(office.url, listReviewers, { token: appointed.token });
    expect(seen.data.map(({ authorityCode }) => authorityCode)).toEqual(['44', '44']);
    expect(
      (await call(office.url, getReviewer, { token: lead, params: { id: opened.data.id } })).status,
    ).toBe(404);
  });

  it('moves somebody, whose sessions end', async () => {
    const person = await newcomer();
    const reply = await save(person.account, { role: 'provincial-lead', authorityCode: '31' }, admin.token);
    expect(reply.data).toMatchObject({
      role: 'provincial-lead',
      authorityCode: '31',
      version: person.account.version + 1,
    });
    expect((await call(office.url, listPhrases, { token: person.token })).status).toBe(401);
    const { token } = await signIn(office, person.username, person.password);
    const list = await call(office.url, listReviewers, { token });
    expect(list.data.every(({ authorityCode }) => authorityCode === '31')).toBe(true);
    expect(await trailOf(person.account.id)).toContainEqual(
      expect.objectContaining({
        action: 'staff.changed',
        details: {
          fields: ['role', 'authorityCode'],
          changes: {
            role: { from: 'provincial-reviewer', to: 'provincial-lead' },
            authorityCode: { from: '11', to: '31' },
          },
        },
      }),
    );
  });

  it('is never the last one to be blocked: of two who block each other one succeeds', async () => {
    const [one, two] = [await staff('system-admin'), await staff('system-admin')];
    const [first, second] = [await read(one.userId), await read(two.userId)];
    const replies = await Promise.all([
      deed(blockReviewer, second, one.token),
      deed(blockReviewer, first, two.token),
    ]);
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    // Too late for the other: his session had ended, or ends while he waits.
    expect([401, 403]).toContain(statuses[1]);
  });
});

describe('an account', () => {
  it('is changed by whoever saw it as it is, and another name ends no session', async () => {
    const person = await newcomer();
    const reply = await save(person.account, { name: '演示改名' });
    expect(reply.data).toMatchObject({ name: '演示改名', version: person.account.version + 1 });
    expect((await call(office.url, listPhrases, { token: person.token })).status).toBe(200);
    expect((await save(person.account, { name: '演示旧名' })).status).toBe(412);
    expect((await read(person.account.id)).name).toBe('演示改名');
    // The same once more changes nothing and is no version.
    expect((await save(reply.data, {})).data.version).toBe(reply.data.version);
  });

  it('stays where it is while filings are in its hands', async () => {
    const person = await newcomer();
    const filing = await fileThroughApi(office, await signedInApplicant(office));
    await claimThroughApi(office, person.token, filing.id);
    const held = await save(await read(person.account.id), { authorityCode: '31' }, admin.token);
    expect(held).toMatchObject({ status: 409, code: 'holds-filings' });
    expect(held.message).toContain('1 件');
    expect((await read(person.account.id)).authorityCode).toBe('11');
  });

  it('stays where it is for a filing that is claimed at this moment', async () => {
    const person = await newcomer();
    const filing = await fileThroughApi(office, await signedInApplicant(office));
    const account = await read(person.account.id);
    const { saving } = await inTransaction(office.strapi, async () => {
      await claim(
        callerFor(office, {
          userId: account.id,
          name: account.name,
          role: account.role,
          authorityCode: '11',
        }),
        filing.id,
      );
      const arriving = save(account, { authorityCode: '31' }, admin.token);
      await Promise.race([arriving, setTimeout(1000)]);
      return { saving: arriving };
    });
    expect(await saving).toMatchObject({ status: 409, code: 'holds-filings' });
  });

  it('that moves at this moment claims nothing where it was', async () => {
    const person = await newcomer();
    const filing = await fileThroughApi(office, await signedInApplicant(office));
    const { claiming } = await inTransaction(office.strapi, async (trx) => {
      await updateStaff(trx, person.account.id, { authorityCode: '31' }, new Date());
      const arriving = call(office.url, claimFiling, {
        token: person.token,
        params: { id: filing.id },
        idempotencyKey: randomUUID(),
      });
      await Promise.race([arriving, setTimeout(1000)]);
      return { claiming: arriving };
    });
    expect(await claiming).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await db()('filings').where({ id: filing.id }).first('state', 'assignee_id')).toEqual({
      state: 'submitted',
      assignee_id: null,
    });
  });

  it('that is blocked signs in no more, keeps what it holds, and comes back', async () => {
    const person = await newcomer();
    const blocked = await deed(blockReviewer, person.account);
    expect(blocked.data).toMatchObject({ blocked: true });
    expect((await call(office.url, listPhrases, { token: person.token })).status).toBe(401);
    await expect(signIn(office, person.username, person.password)).rejects.toThrow('401');
    expect((await deed(blockReviewer, person.account)).status).toBe(412);
    const back = await deed(unblockReviewer, blocked.data);
    expect(back.data.blocked).toBe(false);
    expect((await signIn(office, person.username, person.password)).token).toBeTruthy();
    expect((await trailOf(person.account.id)).map(({ action }) => action)).toEqual([
      'staff.created',
      'staff.blocked',
      'staff.unblocked',
    ]);
  });

  it('gets a new first password, which ends its sessions and is told to its person', async () => {
    const person = await newcomer();
    const reply = await deed(resetReviewerPassword, person.account);
    expect((await call(office.url, listPhrases, { token: person.token })).status).toBe(401);
    await expect(signIn(office, person.username, person.password)).rejects.toThrow('401');
    const again = await call(office.url, login, {
      body: { identifier: person.username, password: reply.data.initialPassword },
    });
    expect(again.data.user.mustChangePassword).toBe(true);
    await waitQuiet(office);
    const told: { n: string }[] = await db()('inbox_messages')
      .where({ user_id: person.account.id, event: 'password-changed' })
      .count('* as n');
    // Once when he chose his own, once now.
    expect(Number(told[0]?.n)).toBe(2);
  });

  it.each([
    ['another authority', () => staff('provincial-lead', '31'), 404],
    ['the ministry, which runs its own', () => staff('ministry-lead'), 403],
    ['a colleague', () => staff('provincial-reviewer', '11'), 403],
  ])('is not run by %s', async (_, someone, status) => {
    const { account } = await newcomer();
    const { token } = await someone();
    const replies = [
      await save(account, { name: '演示他人' }, token),
      await deed(blockReviewer, account, token),
      await deed(resetReviewerPassword, account, token),
    ];
    expect(replies.map((reply) => reply.status)).toEqual([status, status, status]);
    expect(await read(account.id)).toEqual(account);
  });

  it('is not run by its own person', async () => {
    const own = await read(admin.userId);
    expect(await deed(blockReviewer, own, admin.token)).toMatchObject({ status: 403, code: 'own-account' });
    expect(await save(own, { role: 'ministry-lead' }, admin.token)).toMatchObject({ code: 'own-account' });
    expect(await deed(resetReviewerPassword, own, admin.token)).toMatchObject({ code: 'own-account' });
  });

  it('of an applicant is not among them', async () => {
    await signedInApplicant(office);
    const user: { user_id: number } | undefined = await db()('applicants').first('user_id');
    const reply = await call(office.url, blockReviewer, {
      token: admin.token,
      params: { id: user?.user_id ?? 0 },
      version: 1,
    });
    expect(reply.status).toBe(404);
  });
});

interface TrailEntry {
  action: string;
  authority_code: string | null;
  details: unknown;
}

/** What the trail says of the account's running. */
async function trailOf(userId: number): Promise<TrailEntry[]> {
  const rows: (TrailEntry & { details: string })[] = await db()('audit_events')
    .where({ subject_type: 'user', subject_id: String(userId) })
    .where('action', 'like', 'staff.%')
    .orderBy('id')
    .select('action', 'authority_code', 'details');
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as unknown }));
}
