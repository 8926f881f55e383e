import List from '@mui/material/List';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { useDesk } from '../desk';
import { StageLine } from './StageLine';

/** The route: which office decides what, who holds it or decided it, since when, and how long there is. */
export function StagesCard() {
  const translate = useTranslate();
  const { filing } = useDesk();
  return (
    <PanelCard title={translate('zaoce.review.stages')}>
      <List dense disablePadding component="ol">
        {filing.detail.stages.map((stage) => (
          <StageLine key={stage.key} stage={stage} />
        ))}
      </List>
    </PanelCard>
  );
}
