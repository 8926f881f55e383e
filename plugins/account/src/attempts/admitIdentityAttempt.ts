import { spend, type Strapi } from '@zaoce/platform';
import { BUDGETS } from './budgets';
import { countFailure, demandCaptchaAfterFailures, type Attempt } from './failures';

/**
 * Lets a statement of identity pass (claim, recover): limits by address and by person, a captcha after three tries.
 * Every statement counts as a failure until its code was confirmed: were only wrong ones counted, the captcha would
 * tell that they were wrong.
 */
export async function admitIdentityAttempt(
  strapi: Strapi,
  attempt: Attempt,
  captcha: string | undefined,
  now: Date,
): Promise<void> {
  await spend(strapi, BUDGETS.identityByIp, attempt.ip);
  await demandCaptchaAfterFailures(strapi, attempt, captcha, now);
  await spend(strapi, BUDGETS.identityByPerson, attempt.identity);
  await countFailure(strapi, attempt);
}
