import { isMinistryRole, type RegistrationView } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { useSessionUser } from '../auth/useSessionUser';
import { AuthorityText } from '../common/AuthorityText';
import { DayText } from '../common/DayText';
import { ResourceList } from '../common/ResourceList';
import { ShowLink } from '../common/ShowLink';
import { SpecialtyText } from '../common/SpecialtyText';
import { authorityFilter, registerFilters } from './registerFilters';
import { hasVoidNumbers } from './registrationRecord';
import { RegistrationStateMark } from './RegistrationStateMark';
import { VoidMark } from './VoidMark';

const NEWEST_FIRST = { field: 'id', order: 'DESC' } as const;

/** The register: search by number, name or ID number; the ministry sees every authority's. */
export default function RegistrationList() {
  const role = useSessionUser()?.role;
  const seesAll = role !== undefined && isMinistryRole(role);
  return (
    <ResourceList
      sort={NEWEST_FIRST}
      filters={seesAll ? [...registerFilters, authorityFilter] : registerFilters}
      rowClick="show"
    >
      <DataTable.Col<RegistrationView>
        source="certificateNumber"
        render={(row) => (
          <>
            <ShowLink id={row.id}>{row.certificateNumber}</ShowLink> {hasVoidNumbers(row) && <VoidMark />}
          </>
        )}
      />
      <DataTable.Col source="holder" />
      <DataTable.Col source="idNumberMasked" disableSort />
      <DataTable.Col<RegistrationView>
        source="specialty"
        disableSort
        render={(row) => <SpecialtyText specialty={row.specialty} />}
      />
      <DataTable.Col source="employer" disableSort />
      {seesAll && (
        <DataTable.Col<RegistrationView>
          source="authorityCode"
          label="resources.registrations.fields.authorityName"
          render={(row) => <AuthorityText code={row.authorityCode} />}
        />
      )}
      <DataTable.Col<RegistrationView>
        source="state"
        disableSort
        render={(row) => <RegistrationStateMark state={row.state} />}
      />
      <DataTable.Col<RegistrationView> source="validTo" render={(row) => <DayText day={row.validTo} />} />
    </ResourceList>
  );
}
