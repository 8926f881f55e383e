import type { listAuditEvents, OutputOf } from '@zaoce/domain';
import { DataTable, DateInput, TextInput } from 'react-admin';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { AuditDetailsButton } from './AuditDetailsButton';
import { useAuditWords } from './useAuditWords';

export type AuditEventRow = OutputOf<typeof listAuditEvents>[number];

const field = (name: string) => `resources.audit-events.fields.${name}`;
const filters = [
  searchFilter,
  <DateInput key="from" source="from" label="zaoce.filter.from" alwaysOn />,
  <DateInput key="to" source="to" label="zaoce.filter.to" alwaysOn />,
  <TextInput key="action" source="action" label={field('action')} resettable />,
  <TextInput key="subjectType" source="subjectType" label={field('subjectType')} resettable />,
  <TextInput key="subjectId" source="subjectId" label={field('subjectId')} resettable />,
];

/** Who did what, when, to what; each with its details. */
export default function AuditEventList() {
  const words = useAuditWords();
  return (
    <ResourceList sort={{ field: 'id', order: 'DESC' }} filters={filters}>
      <DataTable.Col<AuditEventRow> source="at" render={(row) => <InstantText at={row.at} />} />
      <DataTable.Col<AuditEventRow> source="action" render={words.action} />
      <DataTable.Col source="actorName" disableSort />
      <DataTable.Col<AuditEventRow> source="actorRole" disableSort render={(row) => words.role(row)} />
      <DataTable.Col<AuditEventRow> source="subjectType" disableSort render={(row) => words.subject(row)} />
      <DataTable.Col<AuditEventRow>
        label="zaoce.actions"
        render={(row) => <AuditDetailsButton event={row} />}
      />
    </ResourceList>
  );
}
