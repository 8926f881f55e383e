import { AUTHORITIES, type listAuditEvents, type OutputOf } from '@zaoce/domain';
import { DataTable, DateInput, TextInput } from 'react-admin';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { WordFilter } from '../common/WordFilter';
import { AuditDetailsButton } from './AuditDetailsButton';
import { ActionFilter, SubjectFilter } from './AuditWordFilters';
import { TrailState } from './TrailState';
import { useAuditWords } from './useAuditWords';

export type AuditEventRow = OutputOf<typeof listAuditEvents>[number];

const field = (name: string) => `resources.audit-events.fields.${name}`;
const filters = [
  searchFilter,
  <DateInput key="from" source="from" label="zaoce.filter.from" alwaysOn />,
  <DateInput key="to" source="to" label="zaoce.filter.to" alwaysOn />,
  <TextInput key="actor" source="actor" label={field('actorName')} resettable />,
  <ActionFilter key="action" source="action" label={field('action')} />,
  <SubjectFilter key="subjectType" source="subjectType" label={field('subjectType')} />,
  <TextInput key="subjectId" source="subjectId" label={field('subjectId')} resettable />,
  <WordFilter
    key="authorityCode"
    source="authorityCode"
    label={field('authorityCode')}
    words={Object.fromEntries(AUTHORITIES.map((authority) => [authority.code, authority]))}
  />,
  <TextInput key="requestId" source="requestId" label={field('requestId')} resettable />,
];

/** Who did what, when, to what; each with its details. */
export default function AuditEventList() {
  const words = useAuditWords();
  return (
    <ResourceList sort={{ field: 'id', order: 'DESC' }} filters={filters} above={<TrailState />}>
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
