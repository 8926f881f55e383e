import { isMinistryRole, type KnownRegistration } from '@zaoce/domain';
import { useSessionUser } from '../../../auth/useSessionUser';

/**
 * Whether the register shows this registration to the person: it belongs to his authority, or he is the ministry's. An
 * authority that a registration is only about to come to knows of it what the filing says.
 */
export function useMaySeeRegistration({ authorityCode }: Pick<KnownRegistration, 'authorityCode'>): boolean {
  const user = useSessionUser();
  return user !== null && (isMinistryRole(user.role) || user.authorityCode === authorityCode);
}
