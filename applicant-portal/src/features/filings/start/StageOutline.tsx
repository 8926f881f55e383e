import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import type { RuleOutline } from './ruleOutline';

export interface StageOutlineProps {
  outline: Pick<RuleOutline, 'stages' | 'workingDays'>;
  /** Working days by which a stage may be extended once. */
  extensionDays: number;
}

/** The way of a filing to come: submitted, each stage with its limit, how long in all. */
export function StageOutline({ outline, extensionDays }: StageOutlineProps) {
  const { t } = useTranslation('filings');
  const { pick } = useLanguage();

  return (
    <>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        <li>{t('outline.submit')}</li>
        {outline.stages.map(({ key, label, workingDays, isSometimes }) => (
          <li key={key}>
            {t(isSometimes ? 'outline.stageSometimes' : 'outline.stage', {
              stage: pick(label),
              days: workingDays,
            })}
          </li>
        ))}
      </Box>
      <Typography color="text.secondary" sx={{ mt: 1 }}>
        {t('outline.total', { days: outline.workingDays })}
        {extensionDays > 0 && t('outline.extension', { days: extensionDays })}
      </Typography>
    </>
  );
}
