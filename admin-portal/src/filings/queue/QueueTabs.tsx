import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { QUEUE_COUNT_BOUND } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { isQueueTab, QUEUE_TABS } from '../state/tabs';
import { useQueueList } from './useQueueList';

const ALL = 'all';

/** One tab per state of the work, each with its count; "all" shows every state. */
export function QueueTabs() {
  const translate = useTranslate();
  const { filterValues, setFilters, meta } = useQueueList();
  const counts = meta?.tabCounts;
  const current = isQueueTab(filterValues.tab) ? filterValues.tab : ALL;

  const choose = (_event: unknown, tab: string) => {
    const { tab: _former, ...others } = filterValues;
    setFilters(tab === ALL ? others : { ...others, tab });
  };

  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <Tabs
        value={current}
        onChange={choose}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('zaoce.queue.tabs')}
      >
        {[...QUEUE_TABS, ALL].map((tab) => {
          const count = counts?.[tab as keyof typeof counts];
          const label = translate(`zaoce.tab.${tab}`);
          return (
            <Tab key={tab} value={tab} label={count === undefined ? label : `${label} ${shown(count)}`} />
          );
        })}
      </Tabs>
    </Box>
  );
}

/** What is done is not counted without end. */
function shown(count: number): string {
  return count < QUEUE_COUNT_BOUND ? String(count) : `${QUEUE_COUNT_BOUND - 1}+`;
}
