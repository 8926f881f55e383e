import Typography from '@mui/material/Typography';
import { labelOf } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { DayText } from '../common/DayText';
import { PanelCard } from '../common/PanelCard';
import { PlainTable } from '../common/PlainTable';
import { useText } from '../i18n/useText';
import { useValueText } from '../i18n/useValueText';
import type { RegistrationRecord } from './registrationRecord';

const COLUMNS = ['field', 'before', 'after', 'decidedOn'] as const;

/** The lines of the certificate's change column, in the words of the printed one. */
export function ChangeRecordsCard({
  records,
}: {
  records: NonNullable<RegistrationRecord['changeRecords']>;
}) {
  const translate = useTranslate();
  const text = useText();
  const valueText = useValueText();
  const rows = records.map(({ id, field, before, after, decidedOn }) => ({
    key: id,
    cells: [
      text(labelOf(field)),
      before && valueText(field, before),
      after && valueText(field, after),
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
