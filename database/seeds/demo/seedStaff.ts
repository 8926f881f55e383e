import { createStaff, hashPassword, type NewStaff, randomPassword } from '@zaoce/account';
import { authorityName, MINISTRY_NAME, roleName } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { SeededAccount } from '../accounts/seededAccount';
import type { DemoOffice } from './demoFilingsTask';

/** Authorities whose reviewers one may play. */
const STAFFED = ['11', '31', '44', '66'];

type Post = Omit<NewStaff, 'passwordHash'>;
interface Filled {
  userId: number;
  account: SeededAccount;
}

/** A reviewer and a lead for some authorities and for the ministry. */
export async function seedStaff(
  trx: Transaction,
  now: Date,
): Promise<{ offices: Record<string, DemoOffice>; accounts: SeededAccount[] }> {
  const offices: Record<string, DemoOffice> = {};
  const accounts: SeededAccount[] = [];
  const appoint = async (wanted: Post): Promise<number> => {
    const { userId, account } = await fill(trx, wanted, now);
    accounts.push(account);
    return userId;
  };
  for (const code of STAFFED) {
    offices[code] = {
      reviewer: await appoint(post('provincial-reviewer', `reviewer-${code}`, code)),
      lead: await appoint(post('provincial-lead', `lead-${code}`, code)),
    };
  }
  await appoint(post('ministry-reviewer', 'ministry-reviewer', null));
  await appoint(post('ministry-lead', 'ministry-lead', null));
  return { offices, accounts };
}

async function fill(trx: Transaction, wanted: Post, now: Date): Promise<Filled> {
  const password = randomPassword();
  const userId = await createStaff(trx, { ...wanted, passwordHash: await hashPassword(password) }, now);
  const { role, username, name, authorityCode } = wanted;
  const authority = authorityCode ? authorityName(authorityCode).zh : MINISTRY_NAME.zh;
  return {
    userId,
    account: { portal: 'review', role, authority, identifier: username, password, note: name },
  };
}

function post(role: Post['role'], username: string, authorityCode: string | null): Post {
  const office = authorityCode ? authorityName(authorityCode).zh : '部';
  // A name as the portal takes one: `演示省级审核员·北京市`.
  const name = `演示${roleName(role).zh}·${office}`;
  return { role, username, email: `${username}@office.example`, name, authorityCode };
}
