import { indexIdNumber } from '@zaoce/account';
import { maskIdNumber, type Role } from '@zaoce/domain';
import {
  changeRegister,
  issueRegistration,
  type IssuedRegistration,
  type RegisterWork,
  type RegistrationToIssue,
} from '@zaoce/register';
import type { Actor } from '@zaoce/platform';
import type { Office } from './office';
import type { Person } from './people';

/** Whoever calls a use case directly. */
export function actorOf(userId: number, role: Role, authorityCode: string | null = null): Actor {
  return { userId, name: '测试', role, authorityCode, sessionId: 'test' };
}

let filings = 1_000_000;

/** What a decided filing of somebody puts into the register; the filing itself is none of the register's business. */
export function toIssue(
  holder: Pick<Person, 'name' | 'idNumber'> & { applicantId: number },
  changes: Partial<RegistrationToIssue> = {},
): RegistrationToIssue {
  filings += 1;
  return {
    filingId: filings,
    applicantId: holder.applicantId,
    holderName: holder.name,
    idNumberIndex: indexIdNumber(holder.idNumber),
    idNumberMasked: maskIdNumber(holder.idNumber),
    specialty: 'civil',
    authorityCode: '11',
    employer: { name: '演示工程造价咨询有限公司', creditCode: '91110000MA00000013' },
    photoKey: null,
    sealLetter: 'B',
    validityYears: 4,
    ...changes,
  };
}

/** Issues a registration in a transaction of its own. */
export function issue(
  office: Office,
  holder: Parameters<typeof toIssue>[0],
  changes: Partial<RegistrationToIssue> = {},
  now = new Date(),
): Promise<IssuedRegistration> {
  const lead = actorOf(1, 'provincial-lead', changes.authorityCode ?? '11');
  return changeRegister({ strapi: office.strapi, actor: lead, now }, (work) =>
    issueRegistration(work, toIssue(holder, changes)),
  );
}

/** What a test decides about a registration without a filing. */
export const BY_AUTHORITY = { filingId: null, authorityCode: '11' } as const;

/** Does something to the register in a transaction of its own, as a lead of Beijing would. */
export function inRegister<T>(
  office: Office,
  make: (work: RegisterWork) => Promise<T>,
  now = new Date(),
): Promise<T> {
  return changeRegister({ strapi: office.strapi, actor: actorOf(1, 'provincial-lead', '11'), now }, make);
}
