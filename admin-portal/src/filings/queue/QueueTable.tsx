import { inLocale, specialtyName, type ReviewFilingRow } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { formatDay, officeDay } from '../../i18n/formatDate';
import { useScreenLocale } from '../../i18n/useText';
import { QueueBulkToolbar } from '../bulk/QueueBulkToolbar';
import { ApplicantCell } from '../cells/ApplicantCell';
import { CheckLevelMark } from '../cells/CheckLevelMark';
import { ClaimMark } from '../cells/ClaimMark';
import { DeadlineMark } from '../cells/DeadlineMark';
import { FilingLink } from '../cells/FilingLink';
import { QueueEmpty } from './QueueEmpty';
import { QueueTableBody } from './QueueRow';

/** Dense, with a head that stays; the columns in the order in which a reviewer decides what to take. */
const NO_WRAP = { whiteSpace: 'nowrap' } as const;
const LOOK = {
  '& .RaDataTable-tableWrapper': { overflow: 'auto', maxHeight: 'calc(100vh - 250px)', minHeight: 240 },
  '& .MuiTableCell-root': { py: 0.5, px: 1, typography: 'caption' },
  '& .MuiTableCell-head': { fontWeight: 600 },
  '& .MuiTableSortLabel-root': { minHeight: 32 },
} as const;

/** The queue as a table, with batches for the rows that are ticked. */
export function QueueTable() {
  const locale = useScreenLocale();
  return (
    <DataTable<ReviewFilingRow>
      body={QueueTableBody}
      bulkActionButtons
      bulkActionsToolbar={<QueueBulkToolbar />}
      empty={<QueueEmpty />}
      sx={LOOK}
    >
      <DataTable.Col<ReviewFilingRow> source="dueOn" render={(row) => <DeadlineMark row={row} />} />
      <DataTable.Col<ReviewFilingRow> source="number" render={(row) => <FilingLink row={row} />} />
      <DataTable.Col<ReviewFilingRow> source="applicantName" render={(row) => <ApplicantCell row={row} />} />
      <DataTable.Col<ReviewFilingRow>
        source="type"
        sx={NO_WRAP}
        render={(row) => inLocale(row.typeLabel, locale)}
      />
      <DataTable.Col<ReviewFilingRow>
        source="specialty"
        sx={locale === 'en' ? {} : NO_WRAP}
        render={(row) => row.specialty && inLocale(specialtyName(row.specialty), locale)}
      />
      <DataTable.Col<ReviewFilingRow> source="employerName" sx={{ minWidth: 160 }} />
      <DataTable.Col<ReviewFilingRow> source="assigneeName" render={(row) => <ClaimMark row={row} />} />
      <DataTable.Col<ReviewFilingRow>
        source="checkLevel"
        render={(row) => <CheckLevelMark level={row.checkLevel} />}
      />
      <DataTable.Col<ReviewFilingRow>
        source="submittedAt"
        sx={NO_WRAP}
        render={(row) => row.submittedAt && formatDay(officeDay(row.submittedAt), locale)}
      />
    </DataTable>
  );
}
