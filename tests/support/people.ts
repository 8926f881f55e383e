import { indexIdNumber } from '@zaoce/account';
import { maskIdNumber } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { addApplicant, makePerson } from './accounts';
import type { Office } from './office';

/** Somebody with an account, as the register sees him, and the lead who acts on him. */
export interface TestApplicant {
  applicantId: number;
  userId: number;
  name: string;
  idNumberIndex: string;
  idNumberMasked: string;
  actor: Actor;
}

/** Enters an applicant of an authority (Beijing when none is named). */
export async function enterApplicant(
  office: Office,
  { name, authorityCode = '11' }: { name?: string; authorityCode?: string } = {},
): Promise<TestApplicant> {
  const { applicantId, userId, ...person } = await addApplicant(office, { authorityCode }, makePerson(name));
  return {
    applicantId,
    userId,
    name: person.name,
    idNumberIndex: indexIdNumber(person.idNumber),
    idNumberMasked: maskIdNumber(person.idNumber),
    actor: { userId, name: '演示负责人', role: 'provincial-lead', authorityCode, sessionId: 'test' },
  };
}
