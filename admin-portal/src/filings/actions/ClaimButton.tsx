import AssignmentIndIcon from '@mui/icons-material/AssignmentIndOutlined';
import Button from '@mui/material/Button';
import type { ReviewFilingDetail } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useClaim } from './useClaim';

/** Takes the filing on the screen. */
export function ClaimButton({ filing }: { filing: ReviewFilingDetail }) {
  const translate = useTranslate();
  const { claim, busy } = useClaim(filing);
  if (!filing.allowedActions.includes('claim') || filing.state === 'in-review') return null;
  return (
    <Button
      variant="contained"
      startIcon={<AssignmentIndIcon />}
      disabled={busy}
      onClick={() => void claim()}
    >
      {translate('resources.filings.action.claim')}
    </Button>
  );
}
