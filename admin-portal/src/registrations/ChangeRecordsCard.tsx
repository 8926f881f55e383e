import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { DayText } from '../common/DayText';
import { PanelCard } from '../common/PanelCard';
import { PlainTable } from '../common/PlainTable';
import type { RegistrationRecord } from './RegistrationPage';

const COLUMNS = ['field', 'before', 'after', 'decidedOn'] as const;

/** The lines of the certificate's change column. A field without a name of its own names itself. */
export function ChangeRecordsCard({
  records,
}: {
  records: NonNullable<RegistrationRecord['changeRecords']>;
}) {
  const translate = useTranslate();
  const rows = records.map(({ id, field, before, after, decidedOn }) => ({
    key: id,
    cells: [
      translate(`resources.registrations.fields.${field}`, { _: field }),
      before,
      after,
      <DayText key="day" day={decidedOn} />,
    ],
  }));
  return (
    <PanelCard title={translate('zaoce.register.changes')}>
      {rows.length === 0 ? (
        <Typography color="text.secondary">{translate('zaoce.register.noChanges')}</Typography>
      ) : (
        <PlainTable
          columns={COLUMNS.map((column) => translate(`zaoce.register.column.${column}`))}
          rows={rows}
        />
      )}
    </PanelCard>
  );
}
