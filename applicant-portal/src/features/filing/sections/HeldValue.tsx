import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { displayValue } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { StateLabel } from '../../../ui/StateLabel';
import { useDraftState } from '../draft/DraftContext';
import { heldValue } from './heldValues';

/** What the register holds beside the field that would change it; while something is typed, before → after. */
export function HeldValue({ path, value }: { path: string; value: string }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const held = heldValue(path, useDraftState().filing.known);
  const typed = value.trim();
  if (held === null) return null;
  const shown = (text: string) => pick(displayValue(path, text));

  return (
    <Box sx={{ mt: 0.5, overflowWrap: 'anywhere' }} data-testid={`held-${path}`}>
      <Typography variant="body2" component="span" color="text.secondary">
        {t('held.register', { value: shown(held) })}
      </Typography>
      {typed !== '' && typed !== held && (
        <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
          {' '}
          {t('held.after', { value: shown(typed) })}
        </Typography>
      )}
      {typed === held && (
        <Box component="span" sx={{ ml: 1 }}>
          <StateLabel tone="warning">{t('held.same')}</StateLabel>
        </Box>
      )}
    </Box>
  );
}
