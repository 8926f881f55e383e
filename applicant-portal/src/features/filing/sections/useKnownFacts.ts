import {
  authorityName,
  FIELD_LABELS,
  GENDER_LABELS,
  specialtyName,
  wordLabel,
  type FilingDetail,
} from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import type { Fact } from '../../../ui/Facts';

/** The facts the office knows about the applicant and his registration, with their labels, as people read them. */
export function useKnownFacts(known: FilingDetail['known']): Fact[] {
  const { t } = useTranslation('home');
  const { language, pick } = useLanguage();
  const labels = FIELD_LABELS.known;
  const date = (value: string | null) => value && formatDate(value, language);
  const { registration } = known;

  const facts: Fact[] = [
    { label: pick(labels.name), value: known.name },
    { label: pick(labels.idNumber), value: known.idNumberMasked },
    { label: pick(labels.gender), value: known.gender && pick(wordLabel(GENDER_LABELS, known.gender)) },
    { label: pick(labels.birthDate), value: date(known.birthDate) },
    { label: pick(labels.specialty), value: known.specialty && pick(specialtyName(known.specialty)) },
    { label: pick(labels.qualificationNumber), value: known.qualificationNumber },
    { label: pick(labels.qualificationIssuedOn), value: date(known.qualificationIssuedOn) },
    { label: pick(labels.authority), value: pick(authorityName(known.authorityCode)) },
  ];
  if (!registration) return facts;
  return [
    ...facts,
    { label: t('certificateNumber'), value: registration.certificateNumber },
    { label: t('sealNumber'), value: registration.sealNumber },
    {
      label: t('validity'),
      value: `${formatDate(registration.validFrom, language)} – ${formatDate(registration.validTo, language)}`,
    },
    { label: t('employer'), value: registration.employer },
  ];
}
