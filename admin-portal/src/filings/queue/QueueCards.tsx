import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import type { ReviewFilingRow } from '@zaoce/domain';
import { useListContext } from 'react-admin';
import { QueueCard } from './QueueCard';
import { QueueEmpty } from './QueueEmpty';

const PLACES = [1, 2, 3, 4];

/** The queue on a narrow screen. */
export function QueueCards() {
  const { data, isPending } = useListContext<ReviewFilingRow>();
  if (isPending)
    return PLACES.map((place) => <Skeleton key={place} variant="rounded" height={120} sx={{ m: 2 }} />);
  if (!data || data.length === 0) return <QueueEmpty />;
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 1 }}>
      {data.map((row) => (
        <QueueCard key={row.id} row={row} />
      ))}
    </Stack>
  );
}
