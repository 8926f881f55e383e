import { hashPassword, indexIdNumber, openApplicantAccount, randomPassword } from '@zaoce/account';
import { authorityName } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { SeededAccount } from '../accounts/seededAccount';
import type { DemoCase, Goal } from './demoCases';
import { demoContact } from './demoSections';

const FOLLOW_UPS: Record<string, string> = {
  cancellation: '注销申请 · a cancellation',
  'employer-change': '跨省变更申请 · an employer change',
  renewal: '延续申请在部级 · a renewal at the ministry',
  reissue: '印章补办在部级 · a reissue at the ministry',
  'information-change': '信息变更被打回 · a returned change',
};
const NOTES: Record<Goal, string> = {
  draft: '草稿未上报 · a draft',
  submitted: '已上报，待领取 · submitted',
  'in-review': '审核中 · in review',
  returned: '已打回，待补正 · returned',
  approved: '已同意，待公告 · approved',
  effective: '已注册，可下载证书 · registered',
};

/** What there is to see: where his filing stands, or what became of his registration. */
function noteOf({ goal, daysAgo, followUp }: DemoCase): string {
  if (followUp) return `已注册，另有 ${FOLLOW_UPS[followUp.type] ?? followUp.type}`;
  if (daysAgo > 1460) return '注册已失效 · lapsed';
  return daysAgo > 1300 ? '已注册，可办理延续 · may renew' : NOTES[goal];
}

/** Opens the accounts of the cases' people; gives their user ids in the same order and whom one may sign in as. */
export async function seedApplicants(
  trx: Transaction,
  cases: readonly DemoCase[],
  now: Date,
): Promise<{ userIds: number[]; accounts: SeededAccount[] }> {
  // One password for all of them: hashing is slow on purpose, and a visitor wants to remember one.
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  const userIds: number[] = [];
  const accounts: SeededAccount[] = [];
  for (const [serial, one] of cases.entries()) {
    const { email, mobile } = demoContact(serial);
    userIds.push(await openAccount(trx, one, { email, mobile, passwordHash }, now));
    accounts.push({
      portal: 'applicant',
      role: 'applicant',
      authority: authorityName(one.person.authorityCode).zh,
      identifier: email,
      password,
      note: `${one.person.name}，${noteOf(one)}`,
    });
  }
  return { userIds, accounts };
}

async function openAccount(
  trx: Transaction,
  { person }: DemoCase,
  account: { email: string; mobile: string; passwordHash: string },
  now: Date,
): Promise<number> {
  const idNumberIndex = indexIdNumber(person.idNumber);
  const record: { id: number } | undefined = await trx('qualifications')
    .where({ id_number_index: idNumberIndex })
    .orderBy('id')
    .first('id');
  const applicant = {
    ...account,
    idNumberIndex,
    qualificationId: record?.id ?? 0,
    language: 'zh-CN' as const,
  };
  const opened = await openApplicantAccount(trx, applicant, now);
  if (!opened) throw new Error(`the account of ${person.name} could not be opened`);
  return opened.userId;
}
