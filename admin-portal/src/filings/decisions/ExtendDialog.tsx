import { filingRuleSchema, type ReviewFilingDetail } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useReviewProvider } from '../../data/dataProvider';
import { formatDay } from '../../i18n/formatDate';
import { useScreenLocale } from '../../i18n/useText';
import { ReasonDialog } from './ReasonDialog';
import { useReasonedAct } from './useReasonedAct';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

const extensionOnly = filingRuleSchema.pick({ extensionDays: true });

/** A lead gives the present stage more time, once; the applicant reads the reason. */
export function ExtendDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const { extend } = useReviewProvider();
  const { act, busy, problem } = useReasonedAct(filing, 'zaoce.decision.extendDone', extend);
  const { number, applicantName: name, dueOn } = filing;
  const { extensionDays } = extensionOnly.parse({ extensionDays: filing.detail.rule.extensionDays });
  return (
    <ReasonDialog
      title={translate('zaoce.decision.extendTitle', { number, name })}
      consequences={[
        translate('zaoce.decision.extendEffect', {
          days: extensionDays,
          due: dueOn ? formatDay(dueOn, locale) : translate('zaoce.deadline.none'),
        }),
        translate('zaoce.decision.extendOnce'),
        translate('zaoce.decision.extendSeen'),
      ]}
      label={translate('zaoce.decision.extendReason')}
      hint={translate('zaoce.decision.extendReasonHint')}
      longest={500}
      confirmLabel={translate('resources.filings.action.extend')}
      confirmColor="primary"
      busy={busy}
      problem={problem}
      onConfirm={(reason) => void act(reason).then((done) => done && onClose())}
      onClose={onClose}
    />
  );
}
