import Stack from '@mui/material/Stack';
import type { ImportView } from '@zaoce/domain';
import { Show, useRecordContext } from 'react-admin';
import { ImportErrors } from './ImportErrors';
import { ImportSummary } from './ImportSummary';

const LOOK_AGAIN_MS = 700;

function isUnderWay(record: ImportView | undefined): boolean {
  return record?.state === 'waiting' || record?.state === 'reading';
}

/** One import: how far it is, what it would do, its wrong rows, and the decision. */
export default function ImportPage() {
  return (
    <Show
      component="div"
      actions={false}
      queryOptions={{
        refetchInterval: (query: { state: { data?: unknown } }) =>
          isUnderWay(query.state.data as ImportView | undefined) ? LOOK_AGAIN_MS : false,
      }}
    >
      <ImportDetails />
    </Show>
  );
}

function ImportDetails() {
  const record = useRecordContext<ImportView>();
  if (!record) return null;
  return (
    <Stack spacing={2} sx={{ maxWidth: 880 }}>
      <ImportSummary record={record} />
      {record.counts.wrong > 0 && <ImportErrors record={record} />}
    </Stack>
  );
}
