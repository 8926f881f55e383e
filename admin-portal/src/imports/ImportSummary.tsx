import Alert from '@mui/material/Alert';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import { IMPORT_LISTS, type ImportView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { Facts, type Fact } from '../common/Facts';
import { InstantText } from '../common/InstantText';
import { useText } from '../i18n/useText';
import { ImportActions } from './ImportActions';
import { ImportProgress } from './ImportProgress';
import { ImportState } from './ImportState';

const field = (name: string) => `resources.imports.fields.${name}`;

/** What an import is, how far it is and what it would do or has done. */
export function ImportSummary({ record }: { record: ImportView }) {
  const text = useText();
  const translate = useTranslate();
  const { counts } = record;
  const facts: Fact[] = [
    { label: field('list'), value: text(IMPORT_LISTS[record.list].title) },
    { label: field('fileName'), value: record.fileName || translate('zaoce.import.byProgram') },
    { label: field('state'), value: <ImportState row={record} /> },
    { label: field('createdBy'), value: record.createdBy },
    { label: field('createdAt'), value: <InstantText at={record.createdAt} /> },
    { label: field('rowsRead'), value: record.rowsRead },
    { label: field('counts.new'), value: counts.new },
    { label: field('counts.changed'), value: counts.changed },
    { label: field('counts.same'), value: counts.same },
    { label: field('counts.wrong'), value: counts.wrong },
    { label: field('committedBy'), value: record.committedBy },
    { label: field('committedAt'), value: record.committedAt && <InstantText at={record.committedAt} /> },
  ];
  return (
    <Card sx={{ mt: 2 }}>
      <CardContent>
        <ImportProgress record={record} />
        {record.problems.map(({ code, message }) => (
          <Alert key={`${code} ${message}`} severity="error" sx={{ mb: 1 }}>
            {message}
          </Alert>
        ))}
        <Facts facts={facts} />
        {record.state === 'checked' && <ImportActions record={record} />}
      </CardContent>
    </Card>
  );
}
