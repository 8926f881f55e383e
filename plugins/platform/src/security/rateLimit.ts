import { Refusal } from '@zaoce/domain';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Strapi } from '../strapi';

/** A budget: so many points in so many seconds. */
export interface Budget {
  name: string;
  points: number;
  seconds: number;
}

const limiters = new WeakMap<object, Map<string, RateLimiterPostgres>>();

/** The table that all processes share; created with the other schema steps. */
export const RATE_LIMIT_TABLE = 'zaoce_rate_limits';

/** Takes one point for `key`; throws `too-many-requests` with the seconds to wait when the budget is spent. */
export async function spend(strapi: Strapi, budget: Budget, key: string): Promise<void> {
  try {
    await limiterFor(strapi, budget).consume(key);
  } catch (problem) {
    if (!(problem instanceof RateLimiterRes)) throw problem;
    throw new Refusal('too-many-requests', {
      retryAfter: Math.max(1, Math.ceil(problem.msBeforeNext / 1000)),
    });
  }
}

/** Points spent so far in the current window. */
export async function spent(strapi: Strapi, budget: Budget, key: string): Promise<number> {
  return (await limiterFor(strapi, budget).get(key))?.consumedPoints ?? 0;
}

/** Counts without refusing; for "after so many failures ask for a challenge". Returns the points spent. */
export async function count(strapi: Strapi, budget: Budget, key: string): Promise<number> {
  return (await limiterFor(strapi, budget).penalty(key)).consumedPoints;
}

/** Forgets what was spent, e.g. after a success. */
export async function forgive(strapi: Strapi, budget: Budget, key: string): Promise<void> {
  await limiterFor(strapi, budget).delete(key);
}

function limiterFor(strapi: Strapi, budget: Budget): RateLimiterPostgres {
  const known = limiters.get(strapi) ?? new Map<string, RateLimiterPostgres>();
  limiters.set(strapi, known);
  const existing = known.get(budget.name);
  if (existing) return existing;
  const created = new RateLimiterPostgres({
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName: RATE_LIMIT_TABLE,
    tableCreated: true,
    keyPrefix: budget.name,
    points: budget.points,
    duration: budget.seconds,
    clearExpiredByTimeout: false,
  });
  known.set(budget.name, created);
  return created;
}
