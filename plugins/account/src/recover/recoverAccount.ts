import type { BodyOf, recoverAccount as operation } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { admitIdentityAttempt } from '../attempts/admitIdentityAttempt';
import type { IdentityRequest } from '../claim/claimAccount';
import { indexIdNumber } from '../identity/idNumberColumns';
import { readIdentity } from '../identity/statedIdentity';
import { openTicket } from '../ticket/openTicket';

/** 找回密码, first step: the same proof of identity; the code goes to the registered address. */
export async function recoverAccount(
  strapi: Strapi,
  body: BodyOf<typeof operation>,
  { language, ip, requestId, now }: IdentityRequest,
): Promise<{ ticket: string; expiresIn: number }> {
  const identity = readIdentity(body, now);
  const attempt = { ip, identity: indexIdNumber(identity.idNumber) };
  await admitIdentityAttempt(strapi, attempt, body.captcha, now);
  const ticketed = { ...identity, language, contact: null };
  return openTicket(strapi, { kind: 'recover', identity: ticketed, ip, requestId, now });
}
