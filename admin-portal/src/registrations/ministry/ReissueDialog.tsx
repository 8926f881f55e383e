import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../../common/useAct';
import { useReviewProvider } from '../../data/dataProvider';
import { ReasonDialog } from '../../filings/decisions/ReasonDialog';
import { formatDay } from '../../i18n/formatDate';
import { useScreenLocale } from '../../i18n/useText';
import type { RegistrationRecord } from '../registrationRecord';

interface Props {
  registration: RegistrationRecord;
  onClose: () => void;
}

/** The ministry gives new numbers; then the new registration is opened. */
export function ReissueDialog({ registration, onClose }: Props) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const notify = useNotify();
  const navigate = useNavigate();
  const { reissueRegistration } = useReviewProvider();
  const [version] = useState(registration.version);
  const { run, busy, problem } = useAct<RegistrationRecord>(['registrations']);
  const { id, holder, certificateNumber, sealNumber, validTo } = registration;

  const confirm = async (ground: string) => {
    const next = await run(JSON.stringify(['reissue', id, version, ground]), (idempotencyKey) =>
      reissueRegistration({ id, version, idempotencyKey }, { ground }),
    );
    if (!next) return;
    notify('zaoce.register.reissued', { type: 'success', messageArgs: { number: next.certificateNumber } });
    onClose();
    navigate(`/registrations/${next.id}/show`);
  };

  return (
    <ReasonDialog
      title={translate('zaoce.register.reissueTitle', { name: holder })}
      consequences={[
        translate('zaoce.register.numbersVoid', { certificateNumber, sealNumber }),
        translate('zaoce.register.newNumbers', { day: formatDay(validTo, locale) }),
        translate('zaoce.register.holderTold'),
        translate('zaoce.register.final'),
      ]}
      label={translate('zaoce.register.reissueGround')}
      hint={translate('zaoce.register.reissueGroundHint')}
      longest={1000}
      confirmLabel={translate('resources.registrations.action.reissue')}
      confirmColor="warning"
      busy={busy}
      problem={problem}
      onConfirm={(ground) => void confirm(ground)}
      onClose={onClose}
    />
  );
}
