import { isProvincialRole, isRole } from '@zaoce/domain';
import type { Actor, Strapi } from '@zaoce/platform';
import { readAccessToken } from './accessToken';

interface Row {
  role: string;
  name: string | null;
  authority_code: string | null;
}

/** One query, so that signing out, blocking a user and changing his role count from the next request on. */
const QUERY = `select r.type as role, coalesce(a.name, st.name) as name, st.authority_code
  from account_sessions s
  join up_users u on u.id = s.user_id
  join up_users_role_lnk l on l.user_id = u.id
  join up_roles r on r.id = l.role_id
  left join account_staff st on st.user_id = u.id
  left join applicants a on a.user_id = u.id
  where s.id = ? and s.user_id = ? and s.revoked_at is null and s.expires_at > now() and s.idle_expires_at > now()
    and u.blocked is not true`;

/** The actor behind an access token; null when the token does not hold or its session is over. */
export async function authenticate(strapi: Strapi, accessToken: string): Promise<Actor | null> {
  const token = readAccessToken(accessToken);
  if (!token) return null;
  const { rows } = await strapi.db.connection.raw<{ rows: Row[] }>(QUERY, [token.sessionId, token.userId]);
  const row = rows[0];
  if (!row || !isRole(row.role) || row.name === null) return null;
  return {
    userId: token.userId,
    name: row.name,
    role: row.role,
    authorityCode: isProvincialRole(row.role) ? row.authority_code : null,
    sessionId: token.sessionId,
  };
}
