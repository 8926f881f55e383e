import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ResultNotice } from '@zaoce/domain';
import { useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ProblemAlert } from '../common/ProblemAlert';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { NoticePreview } from './NoticePreview';
import { PickFilings } from './PickFilings';
import { useAwaitingFilings } from './useAwaitingFilings';

const LONGEST_TITLE = 120;

/** Picks approved filings, shows what the public will read, and keeps it as a draft. Nothing is published here. */
export default function ResultNoticeCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useReviewProvider();
  const awaiting = useAwaitingFilings();
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [title, setTitle] = useState('');
  const { run, busy, problem } = useAct<ResultNotice>(['result-notices', 'filings']);
  const rows = awaiting.rows.filter((row) => picked.has(row.id));

  const draft = async () => {
    const body = { filingIds: rows.map((row) => row.id), ...(title.trim() ? { title: title.trim() } : {}) };
    const notice = await run(JSON.stringify(body), (key) => provider.draftNotice(body, key));
    if (!notice) return;
    notify('zaoce.notice.drafted', { type: 'success' });
    navigate(`/result-notices/${notice.id}/show`);
  };

  return (
    <Stack spacing={2} sx={{ mt: 2 }}>
      <Title title="resources.result-notices.action.draft" />
      <ProblemAlert problem={problem ?? awaiting.error} />
      <Card>
        <CardContent>
          <Typography variant="h3" component="h2" gutterBottom>
            {translate('zaoce.notice.pick')}
          </Typography>
          <PickFilings
            rows={awaiting.rows}
            total={awaiting.total}
            pending={awaiting.pending}
            picked={picked}
            onPick={setPicked}
          />
        </CardContent>
      </Card>
      {rows.length > 0 && (
        <Card>
          <CardContent>
            <Typography variant="h3" component="h2" gutterBottom>
              {translate('zaoce.notice.preview')}
            </Typography>
            <TextField
              label={translate('zaoce.notice.title')}
              helperText={translate('zaoce.notice.titleHint')}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              slotProps={{ htmlInput: { maxLength: LONGEST_TITLE } }}
            />
            <NoticePreview
              lines={rows.map((row) => ({
                filingId: row.id,
                name: row.applicantName,
                idNumberMasked: row.idNumberMasked,
                employer: row.employerName ?? '',
                specialty: row.specialty ?? '',
                certificateNumber: null,
              }))}
            />
            <Button variant="contained" disabled={busy} onClick={() => void draft()} sx={{ mt: 2 }}>
              {translate('zaoce.notice.save', { smart_count: rows.length })}
            </Button>
          </CardContent>
        </Card>
      )}
    </Stack>
  );
}
