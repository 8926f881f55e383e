import { REGISTRATION_STATE_LABELS, type RegistrationView } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { DayText } from '../common/DayText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { ShowLink } from '../common/ShowLink';
import { SpecialtyFilter } from '../common/SpecialtyFilter';
import { SpecialtyText } from '../common/SpecialtyText';
import { WordFilter } from '../common/WordFilter';
import { RegistrationStateMark } from './RegistrationStateMark';

const filters = [
  searchFilter,
  <WordFilter
    key="state"
    source="state"
    label="resources.registrations.fields.state"
    words={REGISTRATION_STATE_LABELS}
    alwaysOn
  />,
  <SpecialtyFilter key="specialty" source="specialty" label="zaoce.filter.specialty" alwaysOn />,
];

/** The register: search by number, name or ID number. */
export default function RegistrationList() {
  return (
    <ResourceList sort={{ field: 'id', order: 'DESC' }} filters={filters} rowClick="show">
      <DataTable.Col<RegistrationView>
        source="certificateNumber"
        render={(row) => <ShowLink id={row.id}>{row.certificateNumber}</ShowLink>}
      />
      <DataTable.Col source="holder" />
      <DataTable.Col source="idNumberMasked" disableSort />
      <DataTable.Col<RegistrationView>
        source="specialty"
        disableSort
        render={(row) => <SpecialtyText specialty={row.specialty} />}
      />
      <DataTable.Col source="employer" disableSort />
      <DataTable.Col<RegistrationView>
        source="state"
        disableSort
        render={(row) => <RegistrationStateMark state={row.state} />}
      />
      <DataTable.Col<RegistrationView> source="validTo" render={(row) => <DayText day={row.validTo} />} />
    </ResourceList>
  );
}
