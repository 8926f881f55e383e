import Badge from '@mui/material/Badge';
import ButtonBase from '@mui/material/ButtonBase';
import Skeleton from '@mui/material/Skeleton';
import type { ScanView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useDesk } from '../desk';
import { useScanPicture } from './useScanPicture';

interface Props {
  scan: ScanView;
  name: string;
  current: boolean;
  /** Uploaded since the reviewer last looked. */
  fresh: boolean;
}

/** A small picture to choose a scan by. */
export function ScanThumbnail({ scan, name, current, fresh }: Props) {
  const translate = useTranslate();
  const { filing, showScan } = useDesk();
  const { address } = useScanPicture(filing.id, scan.id, 'thumbnail');
  const label = fresh ? translate('zaoce.scan.freshNamed', { name }) : name;
  return (
    <Badge color="warning" variant="dot" invisible={!fresh} overlap="rectangular">
      <ButtonBase
        aria-label={label}
        aria-current={current ? 'true' : undefined}
        title={label}
        onClick={() => showScan(scan.id)}
        sx={{
          width: 64,
          height: 64,
          borderRadius: 1,
          overflow: 'hidden',
          border: 2,
          borderColor: current ? 'primary.main' : 'divider',
          bgcolor: 'background.paper',
        }}
      >
        {address ? (
          <img src={address} alt="" style={{ width: '100%', height: '100%', objectFit: 'cover' }} />
        ) : (
          <Skeleton variant="rectangular" width={64} height={64} />
        )}
      </ButtonBase>
    </Badge>
  );
}
