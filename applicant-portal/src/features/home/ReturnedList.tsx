import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Home } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { Surface } from '../../ui/Surface';
import { StateLabel } from '../../ui/StateLabel';
import { TextLink } from '../../ui/TextLink';

/** Returned filings with their reasons; absent when there are none. */
export function ReturnedList({ returned }: { returned: Home['returned'] }) {
  const { t } = useTranslation('home');
  const { pick } = useLanguage();
  if (returned.length === 0) return null;

  return (
    <Surface title={t('returned')}>
      {returned.map(({ filing, reason, items }) => (
        <Box key={filing.id}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <TextLink to={`/filings/${filing.id}`}>
              {pick(filing.typeLabel)} {filing.number}
            </TextLink>
            {filing.openItems > 0 && (
              <StateLabel tone="warning">{t('returnedItems', { total: filing.openItems })}</StateLabel>
            )}
          </Box>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{reason}</Typography>
          <ul>
            {items.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        </Box>
      ))}
    </Surface>
  );
}
