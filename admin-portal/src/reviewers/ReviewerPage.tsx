import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { mayManage } from '@zaoce/domain';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { TrailLink } from '../audit-events/TrailLink';
import { useSessionUser } from '../auth/useSessionUser';
import { Facts } from '../common/Facts';
import { PanelCard } from '../common/PanelCard';
import { useScreenLocale } from '../i18n/useText';
import { BlockButton } from './BlockButton';
import { ResetPasswordButton } from './ResetPasswordButton';
import { reviewerFacts } from './reviewerFacts';
import type { ReviewerRecord } from './ReviewerList';

/** One account of the staff, and what whoever runs it can do. */
export default function ReviewerPage() {
  return (
    <Show component="div" actions={false}>
      <Account />
    </Show>
  );
}

function Account() {
  const locale = useScreenLocale();
  const user = useSessionUser();
  const record = useRecordContext<ReviewerRecord>();
  if (!record) return null;
  const runs = user !== null && user.id !== record.id && mayManage(user, record);

  return (
    <Stack spacing={2} sx={{ mt: 2, maxWidth: 880 }}>
      {runs && <Deeds record={record} />}
      <PanelCard title={record.name}>
        <Facts facts={reviewerFacts(record, locale)} />
        <TrailLink subjectType="user" subjectId={record.id} />
      </PanelCard>
    </Stack>
  );
}

function Deeds({ record }: { record: ReviewerRecord }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button variant="contained" startIcon={<EditIcon />} component={Link} to={`/reviewers/${record.id}`}>
        {translate('zaoce.staff.edit')}
      </Button>
      <ResetPasswordButton record={record} />
      <BlockButton record={record} />
    </Stack>
  );
}
