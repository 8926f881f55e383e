import {
  acceptPrivacyNotice,
  changePassword,
  claimAccount,
  confirmClaim,
  confirmRecovery,
  getCaptcha,
  getMe,
  login,
  logout,
  recoverAccount,
  refreshSession,
  updateMe,
  type Session,
} from '@zaoce/domain';
import { actorOf, answer, bindOperation, type Answer, type Binding } from '@zaoce/platform';
import { createCaptcha } from './captcha/captcha';
import * as claiming from './claim/claimAccount';
import * as claimed from './claim/confirmClaim';
import { signIn } from './login/signIn';
import * as passwords from './password/changePassword';
import * as privacy from './profile/acceptPrivacyNotice';
import { getProfile } from './profile/getProfile';
import { updateContact } from './profile/updateContact';
import * as recovered from './recover/confirmRecovery';
import * as recovering from './recover/recoverAccount';
import { clearedCookie, REFRESH_COOKIE } from './session/cookie';
import { endSession } from './session/endSession';
import type { OpenedSession } from './session/openSession';
import * as sessions from './session/refreshSession';

/** Every operation by which people get in and out, and the applicant's own profile. */
export const accountBindings: readonly Binding[] = [
  bindOperation(getCaptcha, ({ now }) => Promise.resolve(answer(createCaptcha(now)))),
  bindOperation(claimAccount, async ({ strapi, body, locale, ip, requestId, now }) =>
    answer(await claiming.claimAccount(strapi, body, { language: locale, ip, requestId, now })),
  ),
  bindOperation(confirmClaim, async ({ strapi, body, ...call }) =>
    signedIn(await claimed.confirmClaim(strapi, { ...body, ...placeOf(call) })),
  ),
  bindOperation(recoverAccount, async ({ strapi, body, locale, ip, requestId, now }) =>
    answer(await recovering.recoverAccount(strapi, body, { language: locale, ip, requestId, now })),
  ),
  bindOperation(confirmRecovery, async ({ strapi, body, ...call }) =>
    signedIn(await recovered.confirmRecovery(strapi, { ...body, ...placeOf(call) })),
  ),
  bindOperation(login, async ({ strapi, body, ...call }) =>
    signedIn(await signIn(strapi, body, placeOf(call))),
  ),
  bindOperation(refreshSession, async (call) =>
    signedIn(
      await sessions.refreshSession(call.strapi, { ...placeOf(call), cookie: call.cookie(REFRESH_COOKIE) }),
    ),
  ),
  bindOperation(logout, async (call) => {
    await endSession(call.strapi, { ...placeOf(call), cookie: call.cookie(REFRESH_COOKIE) });
    return answer({ ok: true as const }, { cookies: [clearedCookie()] });
  }),
  bindOperation(changePassword, async ({ strapi, body, ...call }) =>
    signedIn(
      await passwords.changePassword(strapi, { ...body, userId: actorOf(call).userId, ...placeOf(call) }),
    ),
  ),
  bindOperation(acceptPrivacyNotice, async ({ strapi, body, ip, requestId, now, ...call }) => {
    await privacy.acceptPrivacyNotice(strapi, {
      actor: actorOf(call),
      version: body.version,
      ip,
      requestId,
      now,
    });
    return answer({ ok: true as const });
  }),
  bindOperation(getMe, async ({ strapi, locale, ...call }) => {
    const profile = await getProfile(strapi.db.connection, actorOf(call).userId, locale);
    return answer(profile, { version: profile.version });
  }),
  bindOperation(updateMe, async ({ strapi, body, version, locale, ip, requestId, now, ...call }) => {
    const actor = actorOf(call);
    await updateContact(strapi, { actor, change: body, version, ip, requestId, now });
    const profile = await getProfile(strapi.db.connection, actor.userId, locale);
    return answer(profile, { version: profile.version });
  }),
];

function placeOf<T extends { ip: string; userAgent: string; requestId: string; now: Date }>(call: T) {
  const { ip, userAgent, requestId, now } = call;
  return { ip, userAgent, requestId, now };
}

function signedIn({ session, cookie }: OpenedSession): Answer<Session> {
  return answer(session, { cookies: [cookie] });
}
