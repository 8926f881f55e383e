import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { EmptyNote } from '../../common/EmptyNote';
import { useQueueList } from './useQueueList';

/** An empty queue: good news when nothing is filtered away, else a way out of the filters. */
export function QueueEmpty() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useQueueList();
  const { tab, ...others } = filterValues;
  const filtered = Object.keys(others).length > 0;
  return (
    <EmptyNote
      title={translate(filtered ? 'zaoce.queue.noMatch' : 'zaoce.queue.empty')}
      hint={translate(filtered ? 'zaoce.queue.noMatchHint' : 'zaoce.queue.emptyHint')}
    >
      {filtered && (
        <Button variant="outlined" onClick={() => setFilters(tab ? { tab } : {})}>
          {translate('ra.action.remove_all_filters')}
        </Button>
      )}
    </EmptyNote>
  );
}
