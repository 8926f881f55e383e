import { authorityName, GENDER_LABELS, labelOf, specialtyName, wordLabel } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { formatDay } from '../../../i18n/formatDate';
import { useScreenLocale, useText } from '../../../i18n/useText';
import { useDesk } from '../desk';
import { FactLines } from './FactLines';

/** What the office knows by itself, from the qualification list: shown as known, not as claimed. */
export function KnownFacts() {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const text = useText();
  const { filing } = useDesk();
  const { known } = filing.detail;
  const facts = {
    name: known.name,
    idNumber: filing.idNumber,
    gender: known.gender && text(wordLabel(GENDER_LABELS, known.gender)),
    birthDate: known.birthDate && formatDay(known.birthDate, locale),
    specialty: known.specialty && text(specialtyName(known.specialty)),
    qualificationNumber: known.qualificationNumber,
    qualificationIssuedOn: known.qualificationIssuedOn && formatDay(known.qualificationIssuedOn, locale),
    authority: text(authorityName(known.authorityCode)),
  };
  return (
    <PanelCard title={translate('zaoce.review.known')}>
      <FactLines
        facts={Object.entries(facts).map(([key, value]) => ({ label: text(labelOf(`known.${key}`)), value }))}
      />
    </PanelCard>
  );
}
