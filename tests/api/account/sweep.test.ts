import { claimAccount } from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, makePerson, signIn } from '../../support/people';
import { waitQuiet } from '../../support/waitQuiet';

let office: Office;
beforeAll(async () => {
  office = await startOffice({ role: 'all' });
});
afterAll(() => office.stop());

const TABLES = ['account_tickets', 'account_used_captchas', 'account_sessions', 'zaoce_rate_limits'] as const;

const count = async (table: string) => {
  const [row] = await office.strapi.db.connection(table).count<{ count: string }[]>('* as count');
  return Number(row?.count);
};

test('what has run out is thrown away, what has not is kept', async () => {
  const db = office.strapi.db.connection;
  const applicant = await addApplicant(office);
  const person = makePerson();
  const enter = async () => {
    await signIn(office, applicant.idNumber, applicant.password);
    const body = {
      ...person,
      qualificationNumber: person.certificateNumber,
      certificateNumber: undefined,
      password: undefined,
    };
    expect((await call(office.url, claimAccount, { body })).status).toBe(202);
  };
  await enter();
  await db('account_used_captchas').insert({ challenge: 'old', expires_at: new Date(0) });
  await db('zaoce_rate_limits').insert({ key: 'old', points: 1, expire: 1 });
  await db('account_tickets').update({ expires_at: new Date(0) });
  await db('account_sessions').update({ expires_at: db.raw(`now() - interval '31 days'`) });
  await enter();
  await db('account_used_captchas').insert({ challenge: 'new', expires_at: new Date(Date.now() + 60_000) });
  const before = await Promise.all(TABLES.map(count));

  await db.raw(`select graphile_worker.add_job('account.sweep')`);
  await waitQuiet(office);
  expect(await count('account_tickets')).toBe(1);
  expect(await count('account_used_captchas')).toBe(1);
  expect(await count('account_sessions')).toBe(1);
  expect(await count('zaoce_rate_limits')).toBeGreaterThan(0);
  expect(await db('zaoce_rate_limits').where({ key: 'old' })).toEqual([]);
  expect(before.slice(0, 3)).toEqual([2, 2, 2]);
});
