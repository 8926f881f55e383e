import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReviewFilingRow } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { EmptyNote } from '../common/EmptyNote';

interface Props {
  rows: readonly ReviewFilingRow[];
  total: number;
  pending: boolean;
  picked: ReadonlySet<number>;
  onPick: (picked: ReadonlySet<number>) => void;
}

/** The approved filings that wait for a notice, to tick one by one or all at once. */
export function PickFilings({ rows, total, pending, picked, onPick }: Props) {
  const translate = useTranslate();
  if (pending) return <Skeleton variant="rounded" height={160} />;
  if (rows.length === 0)
    return (
      <EmptyNote
        title={translate('zaoce.notice.noneWaiting')}
        hint={translate('zaoce.notice.noneWaitingHint')}
      />
    );

  const all = rows.every((row) => picked.has(row.id));
  const toggle = (id: number) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };

  return (
    <Stack>
      <FormControlLabel
        control={
          <Checkbox
            checked={all}
            indeterminate={!all && picked.size > 0}
            onChange={() => onPick(all ? new Set() : new Set(rows.map((row) => row.id)))}
          />
        }
        label={translate('zaoce.notice.pickAll', { smart_count: rows.length })}
        sx={{ fontWeight: 600 }}
      />
      {rows.map((row) => (
        <FormControlLabel
          key={row.id}
          control={<Checkbox checked={picked.has(row.id)} onChange={() => toggle(row.id)} />}
          label={`${row.number} · ${row.applicantName} · ${row.employerName ?? ''}`}
        />
      ))}
      {total > rows.length && (
        <Typography variant="caption" color="text.secondary">
          {translate('zaoce.notice.more')}
        </Typography>
      )}
    </Stack>
  );
}
