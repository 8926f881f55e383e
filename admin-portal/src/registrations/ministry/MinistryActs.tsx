import BlockIcon from '@mui/icons-material/Block';
import AutorenewIcon from '@mui/icons-material/Autorenew';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { canAccess } from '../../access/canAccess';
import { useSessionUser } from '../../auth/useSessionUser';
import type { RegistrationRecord } from '../registrationRecord';
import { ReissueDialog } from './ReissueDialog';
import { RevokeRegistrationDialog } from './RevokeRegistrationDialog';

type Act = 'reissue' | 'revoke';
type State = RegistrationRecord['state'];

/** In which states each act is possible; the server asks again. */
const POSSIBLE: Record<Act, readonly State[]> = {
  reissue: ['live'],
  revoke: ['live', 'suspended', 'lapsed'],
};

/** What the ministry may do to a registration by itself, each after asking. Nothing for anybody else. */
export function MinistryActs({ registration }: { registration: RegistrationRecord }) {
  const translate = useTranslate();
  const role = useSessionUser()?.role ?? null;
  const [asking, setAsking] = useState<Act | null>(null);
  const may = (act: Act) =>
    canAccess(role, 'registrations', act) && POSSIBLE[act].includes(registration.state);
  const close = () => setAsking(null);
  return (
    <>
      {may('reissue') && (
        <Button startIcon={<AutorenewIcon />} onClick={() => setAsking('reissue')}>
          {translate('resources.registrations.action.reissue')}
        </Button>
      )}
      {may('revoke') && (
        <Button color="error" startIcon={<BlockIcon />} onClick={() => setAsking('revoke')}>
          {translate('resources.registrations.action.revoke')}
        </Button>
      )}
      {asking === 'reissue' && <ReissueDialog registration={registration} onClose={close} />}
      {asking === 'revoke' && <RevokeRegistrationDialog registration={registration} onClose={close} />}
    </>
  );
}
