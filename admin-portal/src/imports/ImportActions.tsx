import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { ImportView } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../common/useAct';
import { useNotifyProblem } from '../common/useNotifyProblem';
import { useReviewProvider } from '../data/dataProvider';
import { CommitDialog } from './CommitDialog';

/** Carry the import out or give it up. */
export function ImportActions({ record }: { record: ImportView }) {
  const translate = useTranslate();
  const provider = useReviewProvider();
  const notifyProblem = useNotifyProblem();
  const [asking, setAsking] = useState(false);
  const { run, busy } = useAct<ImportView>(['imports'], notifyProblem);
  const { counts } = record;
  const writes = counts.new + counts.changed + counts.same > 0;
  const giveUp = () => run(`cancel ${record.id}`, () => provider.cancelImport(record));
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 2, flexWrap: 'wrap' }}>
      <Button variant="contained" disabled={busy || !writes} onClick={() => setAsking(true)}>
        {translate('zaoce.import.commit')}
      </Button>
      <Button disabled={busy} onClick={() => void giveUp()}>
        {translate('zaoce.import.giveUp')}
      </Button>
      {asking && <CommitDialog record={record} onClose={() => setAsking(false)} />}
    </Stack>
  );
}
