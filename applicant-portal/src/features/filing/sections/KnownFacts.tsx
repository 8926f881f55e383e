import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../ui/Facts';
import { Surface } from '../../../ui/Surface';
import { useDraftState } from '../draft/DraftContext';
import { useKnownFacts } from './useKnownFacts';

/** What the office knows already, shown as known and not asked again. */
export function KnownFacts() {
  const { t } = useTranslation('filing');
  const { filing } = useDraftState();
  const facts = useKnownFacts(filing.known);

  return (
    <Surface
      title={
        <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center' }}>
          <LockOutlined aria-hidden fontSize="small" />
          {t('knownTitle')}
        </Box>
      }
    >
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t('knownText')}
      </Typography>
      <Facts facts={facts} columns={3} />
    </Surface>
  );
}
