import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { CropPanel } from './CropPanel';
import type { Treatment } from './image/makeScan';
import { PreparedPreview } from './PreparedPreview';
import { usePreparedScan } from './usePreparedScan';
import { useScanWrites } from './useScanWrites';

export interface PrepareDialogProps {
  kind: string;
  label: string;
  file: File;
  /** How many chosen files come after this one. */
  waiting: number;
  onDone: () => void;
  onCancel: () => void;
}

/** Shows a chosen picture as it will be judged; it can be turned and cropped, and is sent when the person says so. */
export function PrepareDialog({ kind, label, file, waiting, onDone, onCancel }: PrepareDialogProps) {
  const { t } = useTranslation('filing');
  const common = useTranslation().t;
  const [treatment, setTreatment] = useState<Treatment>({ turns: 0, crop: null });
  const [isCropping, setCropping] = useState(false);
  const { original, scan, refusal } = usePreparedScan(file, treatment);
  const { upload } = useScanWrites();
  const fileName = `${file.name.replace(/\.[^.]*$/, '')}.jpg`;

  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={upload.isPending ? undefined : onCancel}
      aria-labelledby="prepare-title"
    >
      <DialogTitle id="prepare-title">{t('scans.prepareTitle', { kind: label })}</DialogTitle>
      <DialogContent>
        {refusal && <Alert severity="error">{t(`scans.refused.${refusal}`)}</Alert>}
        {!refusal && isCropping && original && (
          <CropPanel
            kind={kind}
            original={original}
            turns={treatment.turns}
            onApply={(crop) => {
              setTreatment({ ...treatment, crop });
              setCropping(false);
            }}
          />
        )}
        {!refusal && !isCropping && (
          <PreparedPreview
            kind={kind}
            original={original}
            scan={scan}
            treatment={treatment}
            onTreat={setTreatment}
            onCrop={() => setCropping(true)}
          />
        )}
        {waiting > 0 && <Alert severity="info">{t('scans.nextFile', { total: waiting })}</Alert>}
        {upload.isError && <ErrorNotice error={upload.error} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel} disabled={upload.isPending}>
          {common('actions.cancel')}
        </Button>
        {!isCropping && (
          <Button
            variant="contained"
            disabled={!scan || refusal !== null}
            loading={upload.isPending}
            onClick={() => scan && upload.mutate({ kind, blob: scan.blob, fileName }, { onSuccess: onDone })}
          >
            {t('scans.upload')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
