import { createHash } from 'node:crypto';
import { Refusal } from '@zaoce/domain';
import { fromJson, toJson } from '../db/rows';
import type { Transaction } from '../db/transaction';
import type { Answer } from './answer';

export const IDEMPOTENCY_STEP = {
  id: 'platform-001-idempotency-keys',
  sql: `create table zaoce_idempotency_keys (
    actor_id integer not null, key text not null, request_hash text not null, answer jsonb,
    created_at timestamptz not null default now(), primary key (actor_id, key));
    create index zaoce_idempotency_keys_age on zaoce_idempotency_keys (created_at);`,
};

/** What identifies "the same request": operation, parameters, body and version seen. */
export function hashRequest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Runs `work` once per key. The key's row commits with the effect, so a crash between them is impossible; a double
 * click waits on the row of the first and then gets its answer; a refusal rolls the row back, so a later try is free.
 */
export async function once<T>(
  trx: Transaction,
  request: { actorId: number; key: string; hash: string },
  work: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const row = { actor_id: request.actorId, key: request.key, request_hash: request.hash };
  const inserted: unknown[] = await trx('zaoce_idempotency_keys')
    .insert(row)
    .onConflict(['actor_id', 'key'])
    .ignore()
    .returning('key');
  if (inserted.length === 0) return replay<T>(trx, request);
  const result = await work();
  await trx('zaoce_idempotency_keys')
    .where({ actor_id: request.actorId, key: request.key })
    .update({ answer: toJson(result) });
  return result;
}

async function replay<T>(
  trx: Transaction,
  request: { actorId: number; key: string; hash: string },
): Promise<Answer<T>> {
  const first: { request_hash: string; answer: unknown } | undefined = await trx('zaoce_idempotency_keys')
    .where({ actor_id: request.actorId, key: request.key })
    .first('request_hash', 'answer');
  if (!first || first.answer === null) throw new Refusal('request-in-progress', { retryAfter: 1 });
  if (first.request_hash !== request.hash) throw new Refusal('idempotency-key-reused');
  return fromJson<Answer<T> | null>(first.answer, null) ?? unreadable();
}

function unreadable(): never {
  throw new Error('a stored answer could not be read');
}
