import { isEmail, isMobile, parseIdNumber } from '@zaoce/domain';
import type { Problems } from '../../ui/form/formProblems';

/** Who somebody says he is when getting or recovering a password. */
export interface Identity {
  name: string;
  idNumber: string;
  qualificationNumber: string;
}

/** Where the code goes; asked only when the password is claimed for the first time. */
export interface Reachable {
  mobile: string;
  email: string;
}

const isBlank = (text: string) => text.trim() === '';

/** What is missing or impossible in the identity, before it is sent. */
export function checkIdentity({ name, idNumber, qualificationNumber }: Identity): Problems<Identity> {
  return {
    name: isBlank(name) ? 'required' : undefined,
    idNumber: isBlank(idNumber) ? 'required' : parseIdNumber(idNumber).ok ? undefined : 'id-number',
    qualificationNumber: isBlank(qualificationNumber) ? 'required' : undefined,
  };
}

/** What is missing or impossible in the addresses. */
export function checkReachable({ mobile, email }: Reachable): Problems<Reachable> {
  return {
    mobile: isBlank(mobile) ? 'required' : isMobile(mobile) ? undefined : 'mobile',
    email: isBlank(email) ? 'required' : isEmail(email) ? undefined : 'email',
  };
}
