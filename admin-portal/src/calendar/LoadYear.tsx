import type { CalendarYearView } from '@zaoce/domain';
import { EditBase, Title, useRecordContext } from 'react-admin';
import { LoadYearForm } from './LoadYearForm';

/** Enters the notice of a year. */
export default function LoadYear() {
  return (
    <EditBase redirect={false} queryOptions={{ refetchOnWindowFocus: false }}>
      <Loaded />
    </EditBase>
  );
}

function Loaded() {
  const year = useRecordContext<CalendarYearView>();
  return (
    year && (
      <>
        <Title title={String(year.year)} />
        <LoadYearForm key={year.id} year={year} />
      </>
    )
  );
}
