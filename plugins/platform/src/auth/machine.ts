import { Refusal } from '@zaoce/domain';
import type { Context } from 'koa';
import { spend, type Budget } from '../security/rateLimit';
import type { Strapi } from '../strapi';
import type { Actor } from './actor';

/** A program that calls with a Strapi API token; its name is what an administrator wrote in the panel. */
export interface Machine {
  tokenId: number;
  name: string;
}

/** Who was let in: a person, a program, or, for public operations, neither. */
export interface Admitted {
  actor: Actor | null;
  machine: Machine | null;
}

/** A token as Strapi's own service gives it. */
interface ApiToken {
  id: number;
  name: string;
  kind: string | null;
  type: 'read-only' | 'full-access' | 'custom';
  expiresAt: string | null;
  permissions: string[];
}
interface ApiTokenService {
  hash(accessKey: string): string;
  getByAccessKey(hash: string): Promise<ApiToken | null>;
}

const CALLS: Budget = { name: 'machine-calls', points: 120, seconds: 60 };
const FAILURES: Budget = { name: 'machine-failures', points: 30, seconds: 60 };

/**
 * The program behind an API token. Strapi's own rules: a custom token needs the permission, one with full access has
 * it, one that only reads never has it.
 * @throws Refusal 401 without a token or with one that is wrong, revoked or expired; 403 without the permission; 429
 */
export async function authenticateMachine(
  strapi: Strapi,
  context: Context,
  permission: string,
): Promise<Machine> {
  const header = context.get('authorization');
  if (!header) throw new Refusal('not-signed-in');
  const token = await findToken(strapi, header);
  if (!token) {
    await spend(strapi, FAILURES, context.ip);
    throw new Refusal('session-ended');
  }
  await spend(strapi, CALLS, String(token.id));
  const allowed =
    token.type === 'full-access' || (token.type === 'custom' && token.permissions.includes(permission));
  if (!allowed) throw new Refusal('not-allowed');
  return { tokenId: token.id, name: token.name };
}

async function findToken(strapi: Strapi, header: string): Promise<ApiToken | null> {
  const accessKey = /^Bearer ([\x21-\x7e]{16,1000})$/i.exec(header)?.[1];
  if (!accessKey) return null;
  const tokens = strapi.service('admin::api-token-content-api') as ApiTokenService;
  const token = await tokens.getByAccessKey(tokens.hash(accessKey));
  if (!token || (token.kind !== null && token.kind !== 'content-api')) return null;
  return token.expiresAt !== null && new Date(token.expiresAt) < new Date() ? null : token;
}
