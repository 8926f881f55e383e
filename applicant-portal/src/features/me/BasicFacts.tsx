import Typography from '@mui/material/Typography';
import { authorityName, GENDER_LABELS, specialtyName, wordLabel, type Profile } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { Facts } from '../../ui/Facts';
import { Surface } from '../../ui/Surface';

/** What can only be read here. */
export function BasicFacts({ profile }: { profile: Profile }) {
  const { t } = useTranslation('me');
  const { language, pick } = useLanguage();

  return (
    <>
      <Surface title={t('basic')}>
        <Facts
          columns={3}
          facts={[
            { label: t('name'), value: profile.name },
            { label: t('idNumber'), value: profile.idNumberMasked },
            { label: t('gender'), value: pick(wordLabel(GENDER_LABELS, profile.gender)) },
            { label: t('birthDate'), value: formatDate(profile.birthDate, language) },
            { label: t('authority'), value: pick(authorityName(profile.authorityCode)) },
            { label: t('employerName'), value: profile.employerName },
          ]}
        />
      </Surface>
      <Surface title={t('qualifications')}>
        {profile.qualifications.length === 0 && (
          <Typography color="text.secondary">{t('noQualification')}</Typography>
        )}
        {profile.qualifications.map((qualification) => (
          <Facts
            key={qualification.certificateNumber}
            columns={2}
            facts={[
              { label: pick(specialtyName(qualification.specialty)), value: qualification.certificateNumber },
              { label: t('issuedOn'), value: formatDate(qualification.issuedOn, language) },
              ...(qualification.managementNumber
                ? [{ label: t('managementNumber'), value: qualification.managementNumber }]
                : []),
            ]}
          />
        ))}
      </Surface>
    </>
  );
}
