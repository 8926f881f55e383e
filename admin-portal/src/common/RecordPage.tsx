import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import { Show, useRecordContext, type RaRecord } from 'react-admin';
import { TrailLink } from '../audit-events/TrailLink';
import { Facts, type Fact } from './Facts';

interface Props<T extends RaRecord> {
  describe: (record: T) => Fact[];
  /** The audit trail's word for such a record: leads to its entries. */
  trailOf?: string;
}

/** A record's page that shows its facts and nothing else. */
export function RecordPage<T extends RaRecord>(props: Props<T>) {
  return (
    <Show component="div" actions={false}>
      <RecordFacts {...props} />
    </Show>
  );
}

function RecordFacts<T extends RaRecord>({ describe, trailOf }: Props<T>) {
  const record = useRecordContext<T>();
  if (!record) return null;
  return (
    <Card sx={{ mt: 2, maxWidth: 880 }}>
      <CardContent>
        <Facts facts={describe(record)} />
        {trailOf && <TrailLink subjectType={trailOf} subjectId={Number(record.id)} />}
      </CardContent>
    </Card>
  );
}
