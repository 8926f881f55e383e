import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { displayValue } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { useDraftState } from '../draft/DraftContext';
import { traitsOf } from '../sections/fieldTraits';
import { heldValue } from '../sections/heldValues';

/** An answer as people read it; one that would change the register with what stands there now before it. */
export function Answer({ path, text }: { path: string; text: string }) {
  const { t } = useTranslation('filing');
  const { language, pick } = useLanguage();
  const held = heldValue(path, useDraftState().filing.known);
  const read = (value: string) =>
    traitsOf(path).kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? formatDate(value, language)
      : pick(displayValue(path, value));

  if (text === '' || held === null || held === text) return <>{text === '' ? '—' : read(text)}</>;
  return (
    <>
      <Box component="del" sx={{ color: 'text.secondary' }}>
        <Box component="span" sx={visuallyHidden}>
          {t('history.heads.register.before')}{' '}
        </Box>
        {read(held)}
      </Box>
      {' → '}
      <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 600 }}>
        <Box component="span" sx={visuallyHidden}>
          {t('history.heads.register.after')}{' '}
        </Box>
        {read(text)}
      </Box>
    </>
  );
}
