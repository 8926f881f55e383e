import type { Role } from '@zaoce/domain';
import type { Strapi } from '../strapi';

/** Who is calling: the only source of identity for services and audit entries. */
export interface Actor {
  userId: number;
  name: string;
  role: Role;
  /** The authority a provincial reviewer or lead belongs to; null for applicants and the ministry's staff. */
  authorityCode: string | null;
  sessionId: string;
}

/** Turns an access token into an actor; null when it is not, or no longer, good. */
export type Authenticator = (strapi: Strapi, accessToken: string) => Promise<Actor | null>;

let authenticator: Authenticator | undefined;

/** Set once by the account plugin. */
export function setAuthenticator(work: Authenticator): void {
  authenticator = work;
}

/** The actor behind an `Authorization` header; null without one or with one that does not hold. */
export async function authenticate(strapi: Strapi, header: string | undefined): Promise<Actor | null> {
  const token = /^Bearer ([A-Za-z0-9._-]{20,4000})$/.exec(header ?? '')?.[1];
  if (!token || !authenticator) return null;
  return authenticator(strapi, token);
}
