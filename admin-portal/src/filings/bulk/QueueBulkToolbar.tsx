import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { BulkApproveButton } from './BulkApproveButton';
import { BulkAssignButton } from './BulkAssignButton';
import { BulkClaimButton } from './BulkClaimButton';
import { BulkReleaseButton } from './BulkReleaseButton';

/**
 * What can be done with the ticked rows. Not there while none is ticked: react-admin's own only folds away and leaves its
 * buttons to the Tab key.
 */
export function QueueBulkToolbar() {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Stack
      direction="row"
      role="toolbar"
      aria-label={translate('zaoce.bulk.toolbar')}
      sx={{ px: 2, py: 0.5, gap: 1, alignItems: 'center', flexWrap: 'wrap', bgcolor: 'primary.light' }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}
      </Typography>
      <BulkClaimButton />
      <BulkReleaseButton />
      <BulkApproveButton />
      <BulkAssignButton />
      <Button color="inherit" onClick={() => onUnselectItems()}>
        {translate('ra.action.unselect')}
      </Button>
    </Stack>
  );
}
