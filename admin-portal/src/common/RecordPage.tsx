import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import { Show, useRecordContext, type RaRecord } from 'react-admin';
import { Facts, type Fact } from './Facts';

interface Props<T extends RaRecord> {
  describe: (record: T) => Fact[];
}

/** A record's page that shows its facts and nothing else. */
export function RecordPage<T extends RaRecord>({ describe }: Props<T>) {
  return (
    <Show component="div" actions={false}>
      <RecordFacts describe={describe} />
    </Show>
  );
}

function RecordFacts<T extends RaRecord>({ describe }: Props<T>) {
  const record = useRecordContext<T>();
  if (!record) return null;
  return (
    <Card sx={{ mt: 2, maxWidth: 880 }}>
      <CardContent>
        <Facts facts={describe(record)} />
      </CardContent>
    </Card>
  );
}
