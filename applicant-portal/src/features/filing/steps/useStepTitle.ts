import type { FilingDetail } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { useFilingRule } from '../useFilingRule';
import { stepsOf } from './steps';

/** The title of the window: the open step before the name of the filing, while there are steps. */
export function useStepTitle(title: string, filing: FilingDetail | undefined): string {
  const { t } = useTranslation('filing');
  const { step } = useParams();
  const rule = useFilingRule(filing ?? { rule: {} });
  const open =
    filing?.allowedActions.includes('edit') && rule && stepsOf(rule, filing).find(({ key }) => key === step);
  return open ? `${t(`stepNames.${open.key}`)} · ${title}` : title;
}
