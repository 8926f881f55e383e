import { FILING_STATE_LABELS, inLocale, specialtyName, wordLabel } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useScreenLocale } from '../../i18n/useText';
import type { FilterWords } from '../state/queueFilter';
import { useFilingRules } from '../state/useFilingRules';
import { useReviewers } from '../state/useReviewers';

/** The words behind the stored values of a filter, in the language on the screen. */
export function useFilterWords(): FilterWords {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const { stages, kindName } = useFilingRules();
  const reviewers = useReviewers();
  return {
    locale,
    translate,
    kindName,
    stageName: (key) =>
      inLocale(stages.find((known) => known.key === key)?.label ?? { zh: key, en: key }, locale),
    specialtyName: (specialty) => inLocale(specialtyName(specialty), locale),
    stateName: (state) => inLocale(wordLabel(FILING_STATE_LABELS, state), locale),
    reviewerName: (id) => reviewers.find((known) => known.id === id)?.name ?? String(id),
  };
}
