import type { VoidNumber } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { DayText } from '../common/DayText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { YesNo } from '../common/YesNo';
import { useText } from '../i18n/useText';

const filters = [searchFilter];
const NEWEST_FIRST = { field: 'voidedOn', order: 'DESC' } as const;

/** Numbers that are void for ever, the newest first, as the public reads them: without names. */
export default function VoidNumberList() {
  const text = useText();
  return (
    <ResourceList sort={NEWEST_FIRST} filters={filters}>
      <DataTable.Col<VoidNumber & { id: string }> source="certificateNumber" disableSort />
      <DataTable.Col<VoidNumber & { id: string }> source="sealNumber" disableSort />
      <DataTable.Col<VoidNumber & { id: string }>
        source="voidedOn"
        disableSort
        render={(row) => <DayText day={row.voidedOn} />}
      />
      <DataTable.Col<VoidNumber & { id: string }>
        source="reason"
        disableSort
        render={(row) => text(row.reasonLabel)}
      />
      <DataTable.Col<VoidNumber & { id: string }>
        source="replaced"
        disableSort
        render={(row) => <YesNo on={row.replaced} />}
      />
    </ResourceList>
  );
}
