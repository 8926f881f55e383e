import { FILING_STATE_LABELS, inLocale, specialtyName, wordLabel } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useScreenLocale } from '../../i18n/useText';
import type { FilterWords } from '../state/queueFilter';
import { useFilingTypes } from '../state/useFilingTypes';
import { useReviewers } from '../state/useReviewers';

/** The words behind the stored values of a filter, in the language on the screen. */
export function useFilterWords(): FilterWords {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const types = useFilingTypes();
  const reviewers = useReviewers();
  return {
    locale,
    translate,
    typeName: (type) => types.find((known) => known.id === type)?.name ?? type,
    specialtyName: (specialty) => inLocale(specialtyName(specialty), locale),
    stateName: (state) => inLocale(wordLabel(FILING_STATE_LABELS, state), locale),
    reviewerName: (id) => reviewers.find((known) => known.id === id)?.name ?? String(id),
  };
}
