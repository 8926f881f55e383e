import { getCaptcha, solvedChallenge, type CaptchaChallenge } from '@zaoce/domain';
import { api, ApiProblem } from '../api';

/** Fetches a proof-of-work puzzle and solves it in a worker: the machine works, nobody has to see or hear anything. */
export async function solveCaptcha(): Promise<string> {
  const challenge = await api.call(getCaptcha);
  const number = await searchNumber(challenge);
  if (number === null) throw new ApiProblem({ status: 0, code: 'unexpected-answer', message: '' });
  return btoa(solvedChallenge(challenge, number));
}

function searchNumber(challenge: CaptchaChallenge): Promise<number | null> {
  const worker = new Worker(new URL('./captchaWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<number | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<number | null>) => resolve(data);
    worker.onerror = () => reject(new ApiProblem({ status: 0, code: 'unexpected-answer', message: '' }));
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}
