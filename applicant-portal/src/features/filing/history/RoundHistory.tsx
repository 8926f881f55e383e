import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { describePath, FILING_EVENT_LABELS, wordLabel, type HistoryEntry } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { Surface } from '../../../ui/Surface';

/** What happened in one round. */
export function RoundHistory({ round, entries }: { round: number; entries: HistoryEntry[] }) {
  const { t } = useTranslation('filing');
  const { language, pick } = useLanguage();

  return (
    <Surface title={round === 0 ? t('history.beforeSubmission') : t('history.round', { round })}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {entries.map((entry) => (
          <Box
            component="li"
            key={entry.id}
            sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-child': { border: 0 } }}
          >
            <Typography sx={{ fontWeight: 600 }}>
              {pick(wordLabel(FILING_EVENT_LABELS, entry.action))}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {formatMoment(entry.at, language)} · {entry.actor}
            </Typography>
            {entry.text && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{entry.text}</Typography>}
            {entry.items.length > 0 && (
              <ul>
                {entry.items.map((item) => (
                  <li key={item.id}>
                    {pick(describePath(item.path))}：{item.text}
                    {item.answer && `（${t('returned.answer')}：${item.answer}）`}
                  </li>
                ))}
              </ul>
            )}
          </Box>
        ))}
      </Box>
    </Surface>
  );
}
