import ButtonBase from '@mui/material/ButtonBase';
import Skeleton from '@mui/material/Skeleton';
import { usePicture } from '../../common/usePicture';
import { evidencePath, type EvidencePicture } from './EvidenceDialog';

interface Props {
  registrationId: number;
  picture: EvidencePicture;
  onShow: (picture: EvidencePicture) => void;
}

/** A small picture; a press shows it large. */
export function EvidenceThumbnail({ registrationId, picture, onShow }: Props) {
  const { address } = usePicture(evidencePath(registrationId, picture.scanId, 'thumbnail'));
  return (
    <ButtonBase
      aria-label={picture.name}
      title={picture.name}
      onClick={() => onShow(picture)}
      sx={{ width: 56, height: 56, borderRadius: 1, overflow: 'hidden', border: 1, borderColor: 'divider' }}
    >
      {address ? (
        <img src={address} alt="" style={{ width: '100%', height: '100%', objectFit: 'cover' }} />
      ) : (
        <Skeleton variant="rectangular" width={56} height={56} />
      )}
    </ButtonBase>
  );
}
