import Paper from '@mui/material/Paper';
import { useQuery } from '@tanstack/react-query';
import { getMyNoticeSettings } from '@zaoce/domain';
import { Title } from 'react-admin';
import { ProblemAlert } from '../common/ProblemAlert';
import { callOperation } from '../http/callOperation';
import { NoticeSettingsForm } from './NoticeSettingsForm';

/** How the office writes to the person who is signed in. */
export default function NoticeSettingsPage() {
  const { data, error } = useQuery({
    queryKey: ['notice-settings'],
    queryFn: () => callOperation(getMyNoticeSettings),
  });
  return (
    <Paper variant="outlined" sx={{ p: 3, mt: 2, maxWidth: 480 }}>
      <Title title="zaoce.notices.title" />
      <ProblemAlert problem={error} />
      {data && <NoticeSettingsForm settings={data} />}
    </Paper>
  );
}
