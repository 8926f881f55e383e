import CheckIcon from '@mui/icons-material/CheckCircleOutline';
import EditIcon from '@mui/icons-material/EditOutlined';
import Chip from '@mui/material/Chip';
import type { ResultNotice } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

/** Draft or published. */
export function NoticeStateMark({ state }: { state: ResultNotice['state'] }) {
  const translate = useTranslate();
  const published = state === 'published';
  return (
    <Chip
      size="small"
      variant="outlined"
      color={published ? 'success' : 'default'}
      icon={published ? <CheckIcon aria-hidden /> : <EditIcon aria-hidden />}
      label={translate(`zaoce.notice.state.${state}`)}
    />
  );
}
