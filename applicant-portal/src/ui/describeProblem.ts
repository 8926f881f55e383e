import type { TFunction } from 'i18next';
import { ApiProblem } from '../api/ApiProblem';

/** The sentence for a failure: the office's own words when it gave any, else ours, and when to try again. */
export function describeProblem(error: unknown, t: TFunction<'common'>): string {
  if (!(error instanceof ApiProblem)) return t('problems.other');
  const sentence = error.message || ownWords(error, t);
  const parts = [sentence];
  if (error.retryAfter) parts.push(t('problems.retryAfter', { seconds: error.retryAfter }));
  // Where the fault is the office's, its number helps whoever is asked to find it.
  if (error.status >= 500 && error.requestId) parts.push(t('problems.number', { number: error.requestId }));
  return parts.join(' ');
}

function ownWords({ code }: ApiProblem, t: TFunction<'common'>): string {
  if (code === 'unreachable' || code === 'unavailable' || code === 'unexpected-answer')
    return t(`problems.${code}`);
  return t('problems.other');
}
