import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import { useDraftState } from './draft/DraftContext';
import { FilingEditor } from './FilingEditor';
import { stepsOf } from './steps/steps';
import { StatusView } from './status/StatusView';
import { useFilingRule } from './useFilingRule';

/** The editor while the filing may be changed, its status otherwise. */
export function FilingBody() {
  const { t } = useTranslation('filing');
  const { filing } = useDraftState();
  const rule = useFilingRule(filing);
  if (!rule) return <Alert severity="error">{t('ruleBroken')}</Alert>;

  const steps = stepsOf(rule, filing);
  return filing.allowedActions.includes('edit') ? (
    <FilingEditor rule={rule} steps={steps} />
  ) : (
    <StatusView steps={steps} />
  );
}
