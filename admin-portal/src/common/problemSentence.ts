import type { TranslateFunction } from 'react-admin';
import { ApiProblem } from '../http/apiProblem';

/** Codes whose sentence the portal knows better than the server, because it knows what the person was doing. */
const OWN_SENTENCES: Partial<Record<ApiProblem['code'], string>> = {
  network: 'zaoce.error.network',
  unreadable: 'zaoce.error.unreadable',
  'stale-version': 'zaoce.error.stale',
};

/** What a person reads about a problem: the server's sentence, or ours where none came. */
export function problemSentence(problem: unknown, translate: TranslateFunction): string {
  if (!(problem instanceof ApiProblem)) return translate('zaoce.error.unexpected');

  const sentence = translate(OWN_SENTENCES[problem.code] ?? problem.message, { _: problem.message });
  const parts = [sentence];
  if (problem.retryAfter !== null) {
    parts.push(translate('zaoce.error.retryAfter', { smart_count: Math.ceil(problem.retryAfter / 60) }));
  }
  // Where the fault is the office's, its number helps whoever is asked to find it.
  if (problem.status >= 500 && problem.requestId) {
    parts.push(translate('zaoce.error.number', { number: problem.requestId }));
  }
  return parts.join(' ');
}
