import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useDesk } from '../desk';
import { RemarkButton } from '../remarks/RemarkButton';
import { RemarkList } from '../remarks/RemarkList';
import { PanelCard } from '../../../common/PanelCard';

/** The remarks written so far; they are sent together with the return. */
export function RemarksCard() {
  const translate = useTranslate();
  const { remarks, mayRemark } = useDesk();
  if (!mayRemark && remarks.length === 0) return null;
  return (
    <PanelCard title={translate('zaoce.remark.count', { smart_count: remarks.length })}>
      {remarks.length === 0 ? (
        <Typography color="text.secondary">{translate('zaoce.remark.none')}</Typography>
      ) : (
        <RemarkList
          remarks={remarks}
          action={({ path, label }) => <RemarkButton path={path} label={label} />}
        />
      )}
    </PanelCard>
  );
}
