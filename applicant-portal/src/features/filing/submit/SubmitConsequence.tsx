import Typography from '@mui/material/Typography';
import { authorityName } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { useDraftState } from '../draft/DraftContext';
import { useFilingRule } from '../useFilingRule';

/** What follows from submitting: who decides in which order, until when it can be taken back, what it will change. */
export function SubmitConsequence() {
  const { t } = useTranslation('filing');
  const outline = useTranslation('filings').t;
  const { pick } = useLanguage();
  const { filing } = useDraftState();
  const rule = useFilingRule(filing);
  const { stages, round, known } = filing;
  const codes = stages.length > 0 ? stages.map((stage) => stage.authorityCode) : [known.authorityCode];
  const authorities = codes.map((code) => pick(authorityName(code))).join(' → ');

  return (
    <>
      <Typography sx={{ mb: 2 }}>
        {t(round > 0 ? 'submit.resubmitText' : 'submit.confirmText', { authorities })}
      </Typography>
      {rule && (
        <Typography sx={{ mb: 2 }}>
          {outline(`outline.effectTimes.${rule.effectTime}`)}
          {outline(`outline.effects.${rule.effect}`, { years: rule.validityYears ?? 0 })}
        </Typography>
      )}
    </>
  );
}
