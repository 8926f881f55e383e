import { FIELD_LABELS, GENDER_LABELS, specialtyName, wordLabel, type FilingDetail } from '@zaoce/domain';
import { formatDate } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import type { Fact } from '../../../ui/Facts';

/** The facts the office knows about the applicant, with their labels, as people read them. */
export function useKnownFacts(known: FilingDetail['known']): Fact[] {
  const { language, pick } = useLanguage();
  const labels = FIELD_LABELS.known;
  const date = (value: string | null) => value && formatDate(value, language);

  return [
    { label: pick(labels.name), value: known.name },
    { label: pick(labels.idNumber), value: known.idNumberMasked },
    { label: pick(labels.gender), value: known.gender && pick(wordLabel(GENDER_LABELS, known.gender)) },
    { label: pick(labels.birthDate), value: date(known.birthDate) },
    { label: pick(labels.specialty), value: known.specialty && pick(specialtyName(known.specialty)) },
    { label: pick(labels.qualificationNumber), value: known.qualificationNumber },
    { label: pick(labels.qualificationIssuedOn), value: date(known.qualificationIssuedOn) },
    { label: pick(labels.authority), value: known.authorityName },
  ];
}
