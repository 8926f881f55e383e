import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../ui/Surface';
import { useDraftState } from '../draft/DraftContext';
import { fieldId } from '../places/places';
import { RemarksAt } from '../returned/RemarksAt';
import { ScanTile } from '../scans/ScanTile';
import { APPLICATION_FORM } from '../steps/steps';
import { useCompleteness } from '../useCompleteness';
import { useFilingRule } from '../useFilingRule';
import { FormCheckNotice } from './FormCheckNotice';
import { PrintButton } from './PrintButton';
import { PrintState } from './PrintState';

/** Print, sign and stamp, upload: the paper round of a filing, and whether the paper still says what the filing says. */
export function PrintStep() {
  const { t } = useTranslation('filing');
  const { filing } = useDraftState();
  const { data } = useCompleteness();
  const rule = useFilingRule(filing);
  const hasNewEmployer = rule?.sections.some(({ key }) => key === 'newEmployer');
  const stamped = rule?.scans.find(({ kind }) => kind === APPLICATION_FORM);
  const missing =
    data?.missing.filter(({ path }) => path !== 'form' && path !== `scans.${APPLICATION_FORM}`).length ?? 0;

  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t('print.intro')}
      </Typography>
      <Surface title={t('print.step1')}>
        {missing > 0 && (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {t('print.missingFirst', { total: missing })}
          </Alert>
        )}
        <div id={fieldId('form')} tabIndex={-1}>
          <PrintState />
        </div>
        <RemarksAt path="form" />
        <PrintButton />
      </Surface>
      <Surface title={t('print.step2')}>
        <Typography>
          {t('print.step2Text')}
          {hasNewEmployer && t('print.bothEmployers')}
        </Typography>
      </Surface>
      <Surface title={t('print.step3')}>
        <FormCheckNotice />
        {stamped && <ScanTile rule={stamped} need="required" />}
      </Surface>
    </>
  );
}
