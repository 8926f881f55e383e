import CropIcon from '@mui/icons-material/Crop';
import RotateLeft from '@mui/icons-material/RotateLeft';
import RotateRight from '@mui/icons-material/RotateRight';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { LoadingSkeleton } from '../../../ui/LoadingSkeleton';
import type { Turns } from './image/drawPicture';
import { formatBytes } from './image/formatBytes';
import { SMALL_PHOTO_SIDE, SMALL_SIDE } from './image/limits';
import type { Original, Scan, Treatment } from './image/makeScan';
import { useObjectUrl } from './useObjectUrl';

export interface PreparedPreviewProps {
  kind: string;
  original: Original | null;
  scan: Scan | null;
  treatment: Treatment;
  onTreat: (treatment: Treatment) => void;
  onCrop: () => void;
}

/** The JPG as the reviewer will see it, with the buttons that change it and what was done to it. */
export function PreparedPreview({ kind, original, scan, treatment, onTreat, onCrop }: PreparedPreviewProps) {
  const { t } = useTranslation('filing');
  const url = useObjectUrl(scan?.blob);
  const turn = (quarters: 1 | 3) =>
    onTreat({ turns: ((treatment.turns + quarters) % 4) as Turns, crop: null });
  const smallest = kind === 'photo' ? SMALL_PHOTO_SIDE : SMALL_SIDE;

  return (
    <>
      <Typography sx={{ mb: 1.5 }}>{t('scans.prepareText')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        <Button startIcon={<RotateLeft />} disabled={!scan} onClick={() => turn(3)}>
          {t('scans.rotateLeft')}
        </Button>
        <Button startIcon={<RotateRight />} disabled={!scan} onClick={() => turn(1)}>
          {t('scans.rotateRight')}
        </Button>
        <Button startIcon={<CropIcon />} disabled={!scan} onClick={onCrop}>
          {t('scans.crop')}
        </Button>
      </Box>
      <Box
        sx={{
          bgcolor: 'background.default',
          border: 1,
          borderColor: 'divider',
          p: 1,
          textAlign: 'center',
          minHeight: 200,
        }}
      >
        {scan && url ? (
          <img src={url} alt={t('scans.preview')} style={{ maxWidth: '100%', maxHeight: '55vh' }} />
        ) : (
          <>
            <Typography sx={{ mb: 1 }}>{t('scans.preparing')}</Typography>
            <LoadingSkeleton rows={1} height={200} />
          </>
        )}
      </Box>
      {scan && original && (
        <Box role="status">
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {t('scans.result', { width: scan.width, height: scan.height, size: formatBytes(scan.blob.size) })}
            {scan.wasConverted && ` · ${t('scans.converted', { from: original.format.toUpperCase() })}`}
            {scan.wasShrunk && ` · ${t('scans.shrunk')}`}
          </Typography>
          {Math.max(scan.width, scan.height) < smallest && (
            <Alert severity="warning" sx={{ mt: 1 }}>
              {t('scans.small', { side: smallest })}
            </Alert>
          )}
        </Box>
      )}
    </>
  );
}
