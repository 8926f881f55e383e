import Card from '@mui/material/Card';
import CardActions from '@mui/material/CardActions';
import CardContent from '@mui/material/CardContent';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ResultNotice } from '@zaoce/domain';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { InstantText } from '../common/InstantText';
import { DeleteNoticeButton } from './DeleteNoticeButton';
import { NoticePreview } from './NoticePreview';
import { NoticeStateMark } from './NoticeStateMark';
import { PublishNoticeButton } from './PublishNoticeButton';

/** One result notice as the public will read or reads it, and what can still be done with it. */
export default function ResultNoticePage() {
  return (
    <Show component="div" actions={false}>
      <NoticeDetails />
    </Show>
  );
}

function NoticeDetails() {
  const translate = useTranslate();
  const notice = useRecordContext<ResultNotice>();
  if (!notice) return null;
  return (
    <Card sx={{ mt: 2 }}>
      <CardContent>
        <Stack
          direction="row"
          sx={{ justifyContent: 'space-between', alignItems: 'start', flexWrap: 'wrap', gap: 1 }}
        >
          <Typography variant="h2">{notice.title}</Typography>
          <NoticeStateMark state={notice.state} />
        </Stack>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {notice.number} · <InstantText at={notice.publishedAt ?? notice.createdAt} />
        </Typography>
        <NoticePreview lines={notice.lines} />
        {notice.announcementId !== null && (
          <Link
            href={`/announcements/${notice.announcementId}`}
            target="_blank"
            rel="noopener"
            sx={{ display: 'inline-block', mt: 2 }}
          >
            {translate('zaoce.notice.openPublic')}
          </Link>
        )}
      </CardContent>
      {notice.state === 'draft' && (
        <CardActions>
          <PublishNoticeButton notice={notice} />
          <DeleteNoticeButton notice={notice} />
        </CardActions>
      )}
    </Card>
  );
}
