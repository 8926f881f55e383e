import { solveChallenge } from 'altcha-lib/v1';
import type { CaptchaChallenge } from '@zaoce/domain';

/* Runs in a worker, so that the page stays alive while the machine searches the number. */
self.onmessage = ({ data }: MessageEvent<CaptchaChallenge>) => {
  const { challenge, salt, algorithm, maxnumber } = data;
  void solveChallenge(challenge, salt, algorithm, maxnumber).promise.then((solution) => {
    self.postMessage(solution?.number ?? null);
  });
};
