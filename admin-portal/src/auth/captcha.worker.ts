import { solveChallenge } from 'altcha-lib/v1';
import type { CaptchaChallenge } from '@zaoce/domain';

/** Searches the number behind a proof-of-work challenge, away from the page's own thread. */
self.onmessage = async (event: MessageEvent<CaptchaChallenge>) => {
  const { challenge, salt, algorithm, maxnumber } = event.data;
  const search = solveChallenge(challenge, salt, algorithm, maxnumber);
  const solution = await search.promise;
  self.postMessage(solution?.number ?? null);
};
