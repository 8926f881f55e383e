import { TopToolbar } from 'react-admin';
import { ExportMenu } from '../../exports/ExportMenu';
import { NextFilingButton } from '../actions/NextFilingButton';
import { SavedQueriesMenu } from './SavedQueriesMenu';

/** What stands above the queue: the next filing, and the ways of looking that somebody saved. */
export function QueueActions() {
  return (
    <TopToolbar sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <ExportMenu />
      <SavedQueriesMenu />
      <NextFilingButton variant="contained" />
    </TopToolbar>
  );
}
