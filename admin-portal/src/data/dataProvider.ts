import { useDataProvider } from 'react-admin';
import { calendarVerbs } from './calendarVerbs';
import { contactVerbs } from './contactVerbs';
import { filingVerbs } from './filingVerbs';
import { importVerbs } from './importVerbs';
import { jobVerbs } from './jobVerbs';
import { messageTemplateVerbs } from './messageTemplateVerbs';
import { noticeVerbs } from './noticeVerbs';
import { readProvider } from './readProvider';
import { registrationVerbs } from './registrationVerbs';
import { reviewerVerbs } from './reviewerVerbs';
import { ruleVerbs } from './ruleVerbs';
import { trailVerbs } from './trailVerbs';

/** The stock react-admin provider with the office's own verbs beside it. */
export const dataProvider = {
  ...readProvider,
  ...filingVerbs,
  ...registrationVerbs,
  ...noticeVerbs,
  ...importVerbs,
  ...jobVerbs,
  ...ruleVerbs,
  ...calendarVerbs,
  ...contactVerbs,
  ...reviewerVerbs,
  ...trailVerbs,
  ...messageTemplateVerbs,
};

export type ReviewDataProvider = typeof dataProvider;

/** The data provider with the office's verbs. */
export function useReviewProvider(): ReviewDataProvider {
  return useDataProvider<ReviewDataProvider>();
}
