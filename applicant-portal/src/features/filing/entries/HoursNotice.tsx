import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { useDraftState } from '../draft/DraftContext';
import { filingContext } from '../filingContext';
import { useFilingRule } from '../useFilingRule';
import { educationHours } from './educationHours';

/** How many hours are asked for, how many are there, how many are missing; absent when none are asked for. */
export function HoursNotice() {
  const { t } = useTranslation('filing');
  const { language } = useLanguage();
  const { filing } = useDraftState();
  const rule = useFilingRule(filing);
  const { sections } = filing;
  const hours =
    rule && educationHours(filingContext(rule, filing, sections, new Date()), sections.education ?? []);
  if (!hours) return null;
  const isEnough = hours.lines.every(({ required, present }) => present >= required);

  return (
    <Alert severity={isEnough ? 'success' : 'warning'} sx={{ mb: 2 }} data-testid="education-hours">
      {t('entries.hoursSince', { date: formatDate(hours.countsSince, language) })}
      <ul>
        {hours.lines.map(({ category, required, present }) => (
          <li key={category}>
            {t(`entries.hours.${category}`, { required, present })}
            {present < required && t('entries.hoursMissing', { missing: required - present })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
