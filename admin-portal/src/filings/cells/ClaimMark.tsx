import PersonIcon from '@mui/icons-material/PersonOutline';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReviewFilingRow } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useSessionUser } from '../../auth/useSessionUser';
import { StateMark } from './StateMark';

type Row = Pick<ReviewFilingRow, 'state' | 'assigneeId' | 'assigneeName'>;

/** Who holds the filing: me, a colleague by name, or nobody; without a holder the state says the rest. */
export function ClaimMark({ row }: { row: Row }) {
  const translate = useTranslate();
  const me = useSessionUser()?.id;
  if (row.assigneeId === null || row.state !== 'in-review') return <StateMark state={row.state} />;
  const mine = row.assigneeId === me;
  return (
    <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
      <PersonIcon fontSize="small" color={mine ? 'primary' : 'inherit'} aria-hidden />
      <Typography variant="body2" sx={{ fontWeight: mine ? 600 : 400 }}>
        {mine
          ? translate('zaoce.queue.mine')
          : translate('zaoce.queue.heldBy', { name: row.assigneeName ?? '' })}
      </Typography>
    </Stack>
  );
}
