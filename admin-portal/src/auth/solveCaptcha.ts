import { getCaptcha, solvedChallenge, type CaptchaChallenge } from '@zaoce/domain';
import { callOperation } from '../http/callOperation';
import { ApiProblem } from '../http/apiProblem';

function searchInWorker(challenge: CaptchaChallenge): Promise<number | null> {
  const worker = new Worker(new URL('./captcha.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<number | null>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<number | null>) => resolve(event.data);
    worker.onerror = () => reject(new ApiProblem('captcha-required', 428, 'zaoce.auth.captchaFailed'));
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}

/**
 * Fetches a challenge and lets the machine solve it: neither sight nor hearing is asked for.
 * @returns the solution as the API takes it (base64 of JSON, the form of altcha)
 * @throws ApiProblem
 */
export async function solveCaptcha(): Promise<string> {
  const challenge = await callOperation(getCaptcha);
  const number = await searchInWorker(challenge);
  if (number === null) throw new ApiProblem('captcha-required', 428, 'zaoce.auth.captchaFailed');
  return btoa(solvedChallenge(challenge, number));
}
