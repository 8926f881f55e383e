import { Refusal, type BodyOf, type login } from '@zaoce/domain';
import { recordAudit } from '@zaoce/audit';
import { forgive, inTransaction, spend, theVault, type Strapi } from '@zaoce/platform';
import { BUDGETS } from '../attempts/budgets';
import { countFailure, demandCaptchaAfterFailures, forgiveIdentity } from '../attempts/failures';
import { passwordMatches } from '../password/hashPassword';
import { openSession, type OpenedSession, type Place } from '../session/openSession';
import { findAccount } from '../users/account';
import { auditActor } from '../users/auditActor';
import { findCredentials, hasSignedInFrom, type Credentials } from './findCredentials';
import { readIdentifier } from './identifier';

export interface SignInRequest extends Place {
  requestId: string;
  now: Date;
}

/**
 * Signs in, every role. Unknown account and wrong password are answered alike and take alike. Guessing is limited by
 * address, by address and identifier, and by identifier; the last does not apply where the owner signed in before, so
 * that nobody can lock him out.
 */
export async function signIn(
  strapi: Strapi,
  body: BodyOf<typeof login>,
  request: SignInRequest,
): Promise<OpenedSession> {
  const { ip, now } = request;
  const identifier = readIdentifier(body.identifier);
  const attempt = { ip, identity: theVault().blindIndex(`${identifier.kind}:${identifier.value}`) };
  const pair = `${ip}:${attempt.identity}`;
  await spend(strapi, BUDGETS.signInByIp, ip);
  await spend(strapi, BUDGETS.signInByIpAndIdentifier, pair);
  await demandCaptchaAfterFailures(strapi, attempt, body.captcha, now);
  const candidates = await findCredentials(strapi.db.connection, identifier);
  await limitIdentifier(strapi, attempt.identity, candidates, request);
  const userId = await findMatch(candidates, body.password);
  const opened = userId === null ? null : await open(strapi, userId, request);
  if (!opened) {
    await countFailure(strapi, attempt);
    await recordRefusal(strapi, attempt.identity, request);
    throw new Refusal('wrong-credentials');
  }
  await forgiveIdentity(strapi, attempt.identity);
  await forgive(strapi, BUDGETS.signInByIpAndIdentifier, pair);
  return opened;
}

async function limitIdentifier(
  strapi: Strapi,
  identity: string,
  candidates: Credentials[],
  { ip, now }: SignInRequest,
): Promise<void> {
  try {
    await spend(strapi, BUDGETS.signInByIdentifier, identity);
  } catch (refusal) {
    const userIds = candidates.map(({ userId }) => userId);
    if (!(await hasSignedInFrom(strapi.db.connection, userIds, ip, now))) throw refusal;
  }
}

/** Compares at least once, so that an unknown identifier takes as long as a known one. */
async function findMatch(candidates: Credentials[], password: string): Promise<number | null> {
  if (candidates.length === 0) await passwordMatches(password, null);
  for (const { userId, passwordHash } of candidates) {
    if (await passwordMatches(password, passwordHash)) return userId;
  }
  return null;
}

async function open(strapi: Strapi, userId: number, request: SignInRequest): Promise<OpenedSession | null> {
  return inTransaction(strapi, async (trx) => {
    const account = await findAccount(trx, userId);
    if (!account || account.blocked) return null;
    const opened = await openSession(trx, account, request);
    await recordAudit(trx, {
      action: 'account.signed-in',
      actor: auditActor(account),
      subject: { type: 'user', id: userId },
      authorityCode: account.authorityCode,
      ip: request.ip,
      requestId: request.requestId,
    });
    return opened;
  });
}

/** The identity stands there as the beginning of its blind index: enough to see that one account is under attack. */
async function recordRefusal(
  strapi: Strapi,
  identity: string,
  { ip, requestId }: SignInRequest,
): Promise<void> {
  await inTransaction(strapi, (trx) =>
    recordAudit(trx, {
      action: 'account.sign-in-refused',
      actor: { userId: null, name: '未登录', role: 'public' },
      subject: { type: 'identifier', id: identity.slice(0, 16) },
      authorityCode: null,
      ip,
      requestId,
    }),
  );
}
