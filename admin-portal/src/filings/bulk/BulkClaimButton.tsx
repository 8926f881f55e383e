import ClaimIcon from '@mui/icons-material/AssignmentIndOutlined';
import { BulkButton } from './BulkButton';

/** Takes the ticked filings that nobody holds. */
export function BulkClaimButton() {
  return <BulkButton action="claim" icon={<ClaimIcon />} />;
}
