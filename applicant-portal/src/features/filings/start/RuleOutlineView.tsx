import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { FilingRule, RuleFacts, ScanRule } from '@zaoce/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { Surface } from '../../../ui/Surface';
import { ruleOutline } from './ruleOutline';
import { StageOutline } from './StageOutline';

export interface RuleOutlineViewProps {
  rule: FilingRule;
  /** What is known of the filing to come. */
  facts: RuleFacts;
  /** Nothing but scans is to change, which is saved and not submitted. */
  scansOnly?: boolean;
}

/** What a filing needs, how long it may take and what follows from it, before one begins; all from its rule. */
export function RuleOutlineView({ rule, facts, scansOnly = false }: RuleOutlineViewProps) {
  const { t } = useTranslation('filings');
  const steps = useTranslation('filing').t;
  const { pick } = useLanguage();
  const outline = ruleOutline(rule, facts);
  if (scansOnly) return <Alert severity="info">{t('outline.scanOnly')}</Alert>;
  const names = (scans: readonly ScanRule[]) =>
    scans.map(({ kind, label }) => ({ key: kind, text: pick(label) }));

  return (
    <>
      <Surface title={t('outline.needs')}>
        <Need title={t('outline.fill')}>
          {outline.sections.map((key) => ({ key, text: steps(`stepNames.${key}`) }))}
        </Need>
        <Need title={t('outline.scans')}>{names(outline.scans)}</Need>
        <Need title={t('outline.scansSometimes')}>{names(outline.scansSometimes)}</Need>
      </Surface>
      <Surface title={t('outline.course')}>
        <StageOutline outline={outline} extensionDays={rule.extensionDays} />
        <Typography sx={{ mt: 1.5 }}>
          {t(`outline.effectTimes.${rule.effectTime}`)}
          {t(`outline.effects.${rule.effect}`, { years: rule.validityYears ?? 0 })}
        </Typography>
      </Surface>
    </>
  );
}

function Need({ title, children }: { title: string; children: { key: string; text: string }[] }): ReactNode {
  if (children.length === 0) return null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {children.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </Box>
    </Box>
  );
}
