import Box from '@mui/material/Box';
import { daysBetween, today, type Home } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { StateLabel } from '../../ui/StateLabel';
import { TextLink } from '../../ui/TextLink';

/** One registration that is to be renewed: by when, how many days are left, and where to begin. */
export function DueItem({ line }: { line: Home['due'][number] }) {
  const { t } = useTranslation('home');
  const { language } = useLanguage();
  const onDay = today(new Date());
  const isLate = onDay > line.dueOn;
  const days = daysBetween(onDay, isLate ? line.validTo : line.dueOn);

  return (
    <Box component="li" sx={{ mb: 1 }} data-testid={`due-${line.registrationId}`}>
      {t('dueLine', {
        number: line.certificateNumber,
        opensOn: formatDate(line.opensOn, language),
        dueOn: formatDate(line.dueOn, language),
        validTo: formatDate(line.validTo, language),
      })}{' '}
      <StateLabel tone={isLate ? 'error' : days <= 30 ? 'warning' : 'info'}>
        {t(isLate ? 'dueLate' : 'dueLeft', { days })}
      </StateLabel>{' '}
      <TextLink to="/filings/new/renewal">{t('next.renew.action')}</TextLink>
    </Box>
  );
}
