import { count, forgive, spent, type Strapi } from '@zaoce/platform';
import { requireCaptcha } from '../captcha/captcha';
import { CAPTCHA_AFTER, FAILURES } from './budgets';

/** Who tries: the address, and the identity he claims as a blind index. */
export interface Attempt {
  ip: string;
  identity: string;
}

/** Asks for a captcha after three failures from this address or for this identity. */
export async function demandCaptchaAfterFailures(
  strapi: Strapi,
  { ip, identity }: Attempt,
  solution: string | undefined,
  now: Date,
): Promise<void> {
  const [fromIp, forIdentity] = await Promise.all([
    spent(strapi, FAILURES.byIp, ip),
    spent(strapi, FAILURES.byIdentity, identity),
  ]);
  if (Math.max(fromIp, forIdentity) >= CAPTCHA_AFTER) await requireCaptcha(strapi, solution, now);
}

export async function countFailure(strapi: Strapi, { ip, identity }: Attempt): Promise<void> {
  await Promise.all([count(strapi, FAILURES.byIp, ip), count(strapi, FAILURES.byIdentity, identity)]);
}

/** After a success. What counts against the address stays: whoever has one account could guess others for ever. */
export async function forgiveIdentity(strapi: Strapi, identity: string): Promise<void> {
  await forgive(strapi, FAILURES.byIdentity, identity);
}
