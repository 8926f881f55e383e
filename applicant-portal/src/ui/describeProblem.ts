import type { TFunction } from 'i18next';
import { ApiProblem } from '../api/ApiProblem';

/** The sentence for a failure: the office's own words when it gave any, else ours, and when to try again. */
export function describeProblem(error: unknown, t: TFunction<'common'>): string {
  if (!(error instanceof ApiProblem)) return t('problems.other');
  const sentence = error.message || ownWords(error, t);
  return error.retryAfter
    ? `${sentence} ${t('problems.retryAfter', { seconds: error.retryAfter })}`
    : sentence;
}

function ownWords({ code }: ApiProblem, t: TFunction<'common'>): string {
  if (code === 'unreachable' || code === 'unavailable' || code === 'unexpected-answer')
    return t(`problems.${code}`);
  return t('problems.other');
}
