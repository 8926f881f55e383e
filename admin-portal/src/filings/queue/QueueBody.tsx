import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { ListProblem } from '../../common/ListProblem';
import { QueueCards } from './QueueCards';
import { QueueFilterBar } from './QueueFilterBar';
import { QueueTable } from './QueueTable';
import { QueueTabs } from './QueueTabs';

/** Tabs, filters and rows: a table where there is room, cards on a phone. */
export function QueueBody() {
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <>
      <QueueTabs />
      <QueueFilterBar />
      <ListProblem>{narrow ? <QueueCards /> : <QueueTable />}</ListProblem>
    </>
  );
}
