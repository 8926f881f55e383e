import ApproveIcon from '@mui/icons-material/DoneAll';
import { BulkButton } from './BulkButton';

/** Approves the ticked filings that I hold and whose checks are all green. */
export function BulkApproveButton() {
  return <BulkButton action="approve" icon={<ApproveIcon />} />;
}
