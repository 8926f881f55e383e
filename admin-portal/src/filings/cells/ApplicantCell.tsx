import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReviewFilingRow } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

/** Name, masked ID number, and whether the filing has been here before or came late. */
export function ApplicantCell({ row }: { row: ReviewFilingRow }) {
  const translate = useTranslate();
  return (
    <Stack>
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <span>{row.applicantName}</span>
        {row.round > 1 && (
          <Chip
            size="small"
            color="primary"
            variant="outlined"
            label={translate('zaoce.queue.round', { round: row.round })}
          />
        )}
        {row.late && (
          <Chip size="small" color="warning" variant="outlined" label={translate('zaoce.queue.late')} />
        )}
      </Stack>
      <Typography variant="caption" color="text.secondary" noWrap>
        {row.idNumberMasked}
      </Typography>
    </Stack>
  );
}
