import { createStaff, hashPassword, randomPassword } from '@zaoce/account';
import type { Strapi, Transaction } from '@zaoce/platform';
import { seedPanel } from '../panel/seedPanel';
import type { SeededAccount } from './seededAccount';

/** Who opens a new office: its system administrator and the people of the content panel. */
export async function seedFirstAccounts(
  strapi: Strapi,
  trx: Transaction,
  options: { mustChangePassword: boolean },
  now: Date,
): Promise<SeededAccount[]> {
  const password = randomPassword();
  const username = 'system-admin';
  const role = 'system-admin';
  const staff = {
    username,
    email: 'system-admin@office.example',
    name: '系统管理员',
    role,
    passwordHash: await hashPassword(password),
  } as const;
  await createStaff(trx, { ...staff, ...options, authorityCode: null }, now);
  const panel = await seedPanel(strapi, trx);
  const note = '账号、业务规则、任务、审计 · accounts, rules, jobs, audit';
  return [{ portal: 'review', role, authority: null, identifier: username, password, note }, ...panel];
}
