import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { ScanView } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftState } from '../draft/DraftContext';
import { formatBytes } from './image/formatBytes';
import { RemoveScanDialog } from './RemoveScanDialog';
import { ScanViewer } from './ScanViewer';
import { useScanImage } from './useScanImage';

const SIDE = 128;

/** An uploaded scan, small: opens large, can be removed while the filing may be changed. */
export function ScanThumbnail({
  scan,
  label,
  position,
  isFixed = false,
}: {
  scan: ScanView;
  label: string;
  position: number;
  isFixed?: boolean;
}) {
  const { t } = useTranslation('filing');
  const { filing } = useDraftState();
  const { url } = useScanImage(filing.id, scan.id, 'thumbnail');
  const [isViewing, setViewing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const name = t('scans.thumbnail', { kind: label, position });

  return (
    <Box component="li" sx={{ width: SIDE }}>
      <ButtonBase
        aria-label={`${t('scans.view', { position })}：${label}`}
        onClick={() => setViewing(true)}
        sx={{
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'hidden',
          width: SIDE,
          height: SIDE,
        }}
      >
        {url ? (
          <img src={url} alt={name} style={{ maxWidth: '100%', maxHeight: '100%' }} />
        ) : (
          <Skeleton variant="rectangular" width={SIDE} height={SIDE} />
        )}
      </ButtonBase>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Typography variant="caption" color="text.secondary" sx={{ flex: 1 }}>
          {t('scans.details', { width: scan.width, height: scan.height, size: formatBytes(scan.bytes) })}
        </Typography>
        {!isFixed && (
          <IconButton
            aria-label={`${t('scans.remove', { position })}：${label}`}
            onClick={() => setRemoving(true)}
          >
            <DeleteOutline />
          </IconButton>
        )}
      </Box>
      {isViewing && <ScanViewer scan={scan} name={name} onClose={() => setViewing(false)} />}
      {isRemoving && <RemoveScanDialog scanId={scan.id} onClose={() => setRemoving(false)} />}
    </Box>
  );
}
