import EditIcon from '@mui/icons-material/EditOutlined';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { OutputOf, reviewListEvidence } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { ShowLink } from '../../common/ShowLink';
import { formatInstant } from '../../i18n/formatDate';
import { useScreenLocale, useText } from '../../i18n/useText';
import type { EvidencePicture } from './EvidenceDialog';
import { EvidenceThumbnail } from './EvidenceThumbnail';

interface Props {
  registrationId: number;
  evidence: OutputOf<typeof reviewListEvidence>[number];
  onShow: (picture: EvidencePicture) => void;
}

/** Scans of one kind that came at one time: whence, when, and whether they came after the approval. */
export function EvidenceLine({ registrationId, evidence, onShow }: Props) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const text = useText();
  const { label, version, changedAfterApproval, at, filingId, filingNumber, scans } = evidence;
  const name = text(label);
  const when =
    version === 0
      ? translate('zaoce.register.reliedOn')
      : translate('zaoce.register.version', { version, time: formatInstant(at, locale) });
  return (
    <Stack direction="row" sx={{ gap: 1, py: 0.5, flexWrap: 'wrap', alignItems: 'center' }}>
      {scans.map(({ scanId }, index) => (
        <EvidenceThumbnail
          key={scanId}
          registrationId={registrationId}
          picture={{ scanId, name: scans.length > 1 ? `${name} (${index + 1}/${scans.length})` : name }}
          onShow={onShow}
        />
      ))}
      <Stack sx={{ minWidth: 0, flex: '1 1 140px' }}>
        <Typography variant="body2">{name}</Typography>
        <Typography variant="caption" color="text.secondary">
          {when} ·{' '}
          <ShowLink resource="filings" id={filingId}>
            {filingNumber}
          </ShowLink>
        </Typography>
      </Stack>
      {changedAfterApproval && (
        <Chip
          size="small"
          color="warning"
          variant="outlined"
          icon={<EditIcon aria-hidden />}
          label={translate('zaoce.register.changedAfterApproval')}
        />
      )}
    </Stack>
  );
}
