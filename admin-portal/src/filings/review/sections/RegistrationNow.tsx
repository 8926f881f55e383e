import type { RegistrationView } from '@zaoce/domain';
import { useGetOne } from 'react-admin';
import { RegistrationStateMark } from '../../../registrations/RegistrationStateMark';

/** The state of the registration at this moment, which may have moved on since the filing was submitted. */
export function RegistrationNow({ id }: { id: number }) {
  const { data } = useGetOne<RegistrationView>('registrations', { id });
  return data ? <RegistrationStateMark state={data.state} /> : null;
}
