import { solveChallenge } from 'altcha-lib/v1';
import type { CaptchaChallenge, CaptchaSolution } from './challenge';

/* Runs in a worker, so that the page stays alive while the machine searches the number. */
self.onmessage = ({ data }: MessageEvent<CaptchaChallenge>) => {
  const { challenge, salt, algorithm, maxnumber } = data;
  void solveChallenge(challenge, salt, algorithm, maxnumber).promise.then((solution) => {
    const answer: CaptchaSolution = { number: solution?.number ?? null };
    self.postMessage(answer);
  });
};
