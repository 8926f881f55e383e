import type { BodyOf, claimAccount as operation } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { admitIdentityAttempt } from '../attempts/admitIdentityAttempt';
import { indexIdNumber } from '../identity/idNumberColumns';
import { findContactIssues, normaliseContact, readIdentity } from '../identity/statedIdentity';
import { openTicket } from '../ticket/openTicket';
import type { TicketIdentity } from '../ticket/sealedIdentity';

export interface IdentityRequest {
  language: TicketIdentity['language'];
  ip: string;
  requestId: string;
  now: Date;
}

/** 获取密码, first step: a person says who he is; a code goes to his e-mail if that is right. */
export async function claimAccount(
  strapi: Strapi,
  body: BodyOf<typeof operation>,
  { language, ip, requestId, now }: IdentityRequest,
): Promise<{ ticket: string; expiresIn: number }> {
  const identity = readIdentity(body, now, findContactIssues(body));
  const attempt = { ip, identity: indexIdNumber(identity.idNumber) };
  await admitIdentityAttempt(strapi, attempt, body.captcha, now);
  const contact = normaliseContact(body);
  return openTicket(strapi, {
    kind: 'claim',
    identity: { ...identity, language, contact },
    ip,
    requestId,
    now,
  });
}
