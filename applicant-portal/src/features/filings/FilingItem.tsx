import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { specialtyName, type FilingSummary } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { Facts, type Fact } from '../../ui/Facts';
import { StateLabel } from '../../ui/StateLabel';
import { TextLink } from '../../ui/TextLink';
import { FilingActions } from './FilingActions';
import { useStateLook } from './useStateLook';

/** One filing in the list: what, where it stands, when, what can be done. */
export function FilingItem({ filing }: { filing: FilingSummary }) {
  const { t } = useTranslation('filings');
  const { language, pick } = useLanguage();
  const { tone, label } = useStateLook(filing.state);
  const moment = (value: string | null) => value && formatMoment(value, language);

  const facts: Fact[] = [
    { label: t('number'), value: filing.number },
    { label: t('specialty'), value: filing.specialty && pick(specialtyName(filing.specialty)) },
    { label: t('updatedAt'), value: moment(filing.updatedAt) },
    { label: t('submittedAt'), value: moment(filing.submittedAt) },
    { label: t('dueOn'), value: filing.dueOn && formatDate(filing.dueOn, language) },
    { label: t('effectiveAt'), value: moment(filing.effectiveAt) },
  ].filter(({ value }) => Boolean(value));

  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }} data-testid={`filing-${filing.id}`}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h3" component="h2" sx={{ flex: '1 1 auto' }}>
          <TextLink to={`/filings/${filing.id}`}>{pick(filing.typeLabel)}</TextLink>
        </Typography>
        {filing.openItems > 0 && (
          <StateLabel tone="warning">{t('openItems', { total: filing.openItems })}</StateLabel>
        )}
        {filing.late && <StateLabel tone="warning">{t('late')}</StateLabel>}
        <StateLabel tone={tone}>{label}</StateLabel>
      </Box>
      <Facts facts={facts} columns={3} />
      <FilingActions filing={filing} />
    </Paper>
  );
}
