import Typography from '@mui/material/Typography';
import {
  authorityName,
  labelOf,
  specialtyName,
  type ChangeView,
  type KnownRegistration,
} from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { ShowLink } from '../../../common/ShowLink';
import { formatDay } from '../../../i18n/formatDate';
import { useScreenLocale, useText } from '../../../i18n/useText';
import { FactLines } from './FactLines';
import { RegisterChanges } from './RegisterChanges';
import { RegistrationNow } from './RegistrationNow';
import { useMaySeeRegistration } from './useMaySeeRegistration';

interface Props {
  /** As the register held it when the filing was submitted. */
  registration: KnownRegistration;
  /** What the filing changes there. */
  changes: readonly ChangeView[];
}

/** The registration that the filing is about, and what becomes of it when the filing takes effect. */
export function RegisteredCard({ registration, changes }: Props) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const text = useText();
  const mayOpen = useMaySeeRegistration(registration);
  const { certificateNumber, validFrom, validTo } = registration;
  const facts = {
    certificateNumber: mayOpen ? (
      <ShowLink resource="registrations" id={registration.id}>
        {certificateNumber}
      </ShowLink>
    ) : (
      certificateNumber
    ),
    sealNumber: registration.sealNumber,
    specialty: text(specialtyName(registration.specialty)),
    employer: registration.employer,
    employerCreditCode: registration.employerCreditCode,
    employerQualificationNumber: registration.employerQualificationNumber,
    authorityCode: text(authorityName(registration.authorityCode)),
    validFrom: formatDay(validFrom, locale),
    validTo: formatDay(validTo, locale),
  };
  return (
    <PanelCard title={translate('zaoce.review.registration')}>
      {mayOpen && <RegistrationNow id={registration.id} />}
      <FactLines
        facts={Object.entries(facts).map(([key, value]) => ({
          label: text(labelOf(`known.registration.${key}`)),
          value,
        }))}
      />
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1.5 }}>
        {translate('zaoce.review.effect')}
      </Typography>
      <RegisterChanges changes={changes} />
    </PanelCard>
  );
}
