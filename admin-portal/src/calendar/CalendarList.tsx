import type { CalendarYearView } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { ResourceList } from '../common/ResourceList';
import { ShowLink } from '../common/ShowLink';
import { YesNo } from '../common/YesNo';

/** The years of the working-day calendar, those without a notice among them. */
export default function CalendarList() {
  return (
    <ResourceList sort={{ field: 'year', order: 'DESC' }} filters={[]} rowClick="show">
      <DataTable.Col<CalendarYearView>
        source="year"
        disableSort
        render={(row) => <ShowLink id={row.id}>{String(row.year)}</ShowLink>}
      />
      <DataTable.Col<CalendarYearView>
        source="loaded"
        disableSort
        render={(row) => <YesNo on={row.loaded} />}
      />
      <DataTable.Col<CalendarYearView>
        source="holidays"
        disableSort
        render={(row) => (row.loaded ? row.holidays.length : '')}
      />
      <DataTable.Col<CalendarYearView>
        source="workdays"
        disableSort
        render={(row) => (row.loaded ? row.workdays.length : '')}
      />
      <DataTable.Col source="provisionalFilings" disableSort />
      <DataTable.Col source="source" disableSort />
    </ResourceList>
  );
}
