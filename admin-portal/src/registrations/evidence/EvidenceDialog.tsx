import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../common/ProblemAlert';
import { usePicture, type PictureSize } from '../../common/usePicture';

export interface EvidencePicture {
  scanId: number;
  name: string;
}

/** Where a scan of a registration is read, below `/api`. */
export function evidencePath(registrationId: number, scanId: number, size: PictureSize): string {
  return `/review/registrations/${registrationId}/evidence/${scanId}?size=${size}`;
}

interface Props {
  registrationId: number;
  picture: EvidencePicture;
  onClose: () => void;
}

/** One scan of a registration, large. */
export function EvidenceDialog({ registrationId, picture: { scanId, name }, onClose }: Props) {
  const translate = useTranslate();
  const title = useId();
  const { address, problem, retry } = usePicture(evidencePath(registrationId, scanId, 'full'));
  return (
    <Dialog open onClose={onClose} maxWidth="lg" aria-labelledby={title}>
      <DialogTitle id={title}>{name}</DialogTitle>
      <DialogContent>
        <ProblemAlert
          problem={problem}
          action={<Button onClick={retry}>{translate('zaoce.error.retry')}</Button>}
        />
        {address ? (
          <img src={address} alt={name} style={{ maxWidth: '100%', maxHeight: '70vh' }} />
        ) : (
          !problem && <Skeleton variant="rectangular" width={480} height={360} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
