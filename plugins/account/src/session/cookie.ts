import type { Cookie } from '@zaoce/platform';
import { formatRefreshToken, type RefreshToken } from './refreshToken';

export const REFRESH_COOKIE = 'zaoce_refresh';
const PATH = '/api/account';

/** The refresh token as a cookie that scripts cannot read and that only the account operations receive. */
export function refreshCookie(token: RefreshToken, expiresAt: Date, now: Date): Cookie {
  const maxAge = Math.max(1, Math.floor((expiresAt.getTime() - now.getTime()) / 1000));
  return { name: REFRESH_COOKIE, value: formatRefreshToken(token), path: PATH, maxAge };
}

/** Removes the cookie. */
export function clearedCookie(): Cookie {
  return { name: REFRESH_COOKIE, value: '', path: PATH, maxAge: 0 };
}
