import { createStaff, type NewStaff } from '@zaoce/account';
import { authorityName, MINISTRY_NAME, roleName } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import { randomPassword } from '../accounts/randomPassword';
import type { SeededAccount } from '../accounts/seededAccount';

/** Authorities whose reviewers one may play. */
const STAFFED = ['11', '31', '44', '66'];

type Post = Omit<NewStaff, 'password'>;

/** A reviewer and a lead for some authorities and for the ministry. Hashing takes time, so it is done side by side. */
export async function seedStaff(trx: Transaction, now: Date): Promise<SeededAccount[]> {
  return Promise.all(
    posts().map(async (post) => {
      const password = randomPassword();
      await createStaff(trx, { ...post, password }, now);
      const authority = post.authorityCode ? authorityName(post.authorityCode).zh : MINISTRY_NAME.zh;
      const { role, username, name } = post;
      return { portal: 'review' as const, role, authority, identifier: username, password, note: name };
    }),
  );
}

function posts(): Post[] {
  const provincial = STAFFED.flatMap((code) => [
    post('provincial-reviewer', `reviewer-${code}`, code),
    post('provincial-lead', `lead-${code}`, code),
  ]);
  return [
    ...provincial,
    post('ministry-reviewer', 'ministry-reviewer', null),
    post('ministry-lead', 'ministry-lead', null),
  ];
}

function post(role: Post['role'], username: string, authorityCode: string | null): Post {
  const office = authorityCode ? authorityName(authorityCode).zh : '部';
  const name = `演示${roleName(role).zh}（${office}）`;
  return { role, username, email: `${username}@office.example`, name, authorityCode };
}
