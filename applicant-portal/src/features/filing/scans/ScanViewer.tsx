import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import type { ScanView } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { useDraftState } from '../draft/DraftContext';
import { useScanImage } from './useScanImage';

/** A scan in full size, as the reviewer sees it. */
export function ScanViewer({ scan, name, onClose }: { scan: ScanView; name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { filing } = useDraftState();
  const { url, error } = useScanImage(filing.id, scan.id, 'full');

  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth aria-labelledby="viewer-title">
      <DialogTitle id="viewer-title">{name}</DialogTitle>
      <DialogContent tabIndex={0}>
        {error && <ErrorNotice error={error} />}
        {url ? (
          <img src={url} alt={name} style={{ maxWidth: '100%', display: 'block', margin: '0 auto' }} />
        ) : (
          !error && <Skeleton variant="rectangular" height={400} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('actions.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
