import ReleaseIcon from '@mui/icons-material/AssignmentReturnOutlined';
import { BulkButton } from './BulkButton';

/** Gives the ticked filings back to the queue. */
export function BulkReleaseButton() {
  return <BulkButton action="release" icon={<ReleaseIcon />} />;
}
