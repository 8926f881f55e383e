import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { today, type Home } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { LinkButton } from '../../ui/LinkButton';
import { nextAddress } from './nextStep';

/** One card: the single most useful next thing. */
export function NextCard({ home }: { home: Home }) {
  const { t } = useTranslation('home');
  const { language, pick } = useLanguage();
  const { kind, dueOn, validTo } = home.next;
  const date = (value: string | null) => (value ? formatDate(value, language) : '—');
  const values = {
    type: home.openFiling ? pick(home.openFiling.typeLabel) : '',
    dueOn: date(dueOn),
    validTo: date(validTo),
  };
  const isLate = kind === 'renew' && dueOn !== null && dueOn < today(new Date());
  const text = isLate
    ? t('renewLate', values)
    : kind === 'all-well' && !validTo
      ? t('nothingToDo')
      : t(`next.${kind}.text`, values);

  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="next-title"
      data-testid={`next-${kind}`}
      sx={{ p: { xs: 2, sm: 3 }, mb: 3, borderLeft: 6, borderLeftColor: 'primary.main' }}
    >
      <Typography variant="body2" color="text.secondary">
        {t('nextTitle')}
      </Typography>
      <Typography variant="h2" id="next-title" sx={{ mb: 1 }}>
        {t(`next.${kind}.title`, values)}
      </Typography>
      <Typography sx={{ mb: 2 }}>{text}</Typography>
      <LinkButton to={nextAddress(home)} variant="contained" size="large">
        {t(`next.${kind}.action`)}
      </LinkButton>
    </Paper>
  );
}
