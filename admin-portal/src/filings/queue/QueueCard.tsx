import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReviewFilingRow } from '@zaoce/domain';
import { useText } from '../../i18n/useText';
import { ApplicantCell } from '../cells/ApplicantCell';
import { CheckLevelMark } from '../cells/CheckLevelMark';
import { ClaimMark } from '../cells/ClaimMark';
import { DeadlineMark } from '../cells/DeadlineMark';
import { FilingLink } from '../cells/FilingLink';

/** One filing of the queue as a card. */
export function QueueCard({ row }: { row: ReviewFilingRow }) {
  const text = useText();
  return (
    <Card component="li">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
          <FilingLink row={row} />
          <Typography variant="body2">{text(row.typeLabel)}</Typography>
        </Stack>
        <ApplicantCell row={row} />
        {row.employerName && <Typography variant="body2">{row.employerName}</Typography>}
        <Stack
          direction="row"
          sx={{ justifyContent: 'space-between', alignItems: 'flex-end', flexWrap: 'wrap', gap: 1, mt: 1 }}
        >
          <DeadlineMark row={row} />
          <CheckLevelMark level={row.checkLevel} />
          <ClaimMark row={row} />
        </Stack>
      </CardContent>
    </Card>
  );
}
