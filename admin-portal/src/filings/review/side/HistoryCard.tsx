import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { describePath, FILING_EVENT_LABELS, wordLabel, type HistoryEntry } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { TrailLink } from '../../../audit-events/TrailLink';
import { formatInstant } from '../../../i18n/formatDate';
import { useScreenLocale, useText } from '../../../i18n/useText';
import { useDesk } from '../desk';
import { PanelCard } from '../../../common/PanelCard';

/** What happened to the filing, latest first, with every remark of every round. */
export function HistoryCard() {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const text = useText();
  const { filing } = useDesk();
  const latestFirst = [...filing.history].sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id);
  const line = ({ at, actor }: HistoryEntry) => `${formatInstant(at, locale)} · ${actor}`;

  return (
    <PanelCard title={translate('zaoce.review.history')}>
      <List dense disablePadding>
        {latestFirst.map((entry) => (
          <ListItem key={entry.id} disableGutters sx={{ display: 'block' }}>
            <ListItemText
              primary={text(wordLabel(FILING_EVENT_LABELS, entry.action))}
              secondary={line(entry)}
              sx={{ m: 0 }}
            />
            {entry.text && <Typography variant="body2">{entry.text}</Typography>}
            {entry.items.map((item) => (
              <Typography key={item.id} variant="body2" sx={{ pl: 1.5 }}>
                {`${text(describePath(item.path))}：${item.text}`}
              </Typography>
            ))}
          </ListItem>
        ))}
      </List>
      <TrailLink subjectType="filing" subjectId={filing.id} />
    </PanelCard>
  );
}
