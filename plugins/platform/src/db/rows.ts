import { randomBytes } from 'node:crypto';
import type { Transaction } from './transaction';

/*
 * Rows are written with SQL on the hot path. Strapi keeps defaults in JavaScript only and expects its own columns,
 * so they are filled here (traps 15 to 17).
 */

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An identifier of the form Strapi gives its documents: 24 letters and digits. */
export function newDocumentId(): string {
  return Array.from(randomBytes(24), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** Strapi's own columns of a new row of a content type. */
export function strapiColumns(now: Date): Record<string, unknown> {
  return { document_id: newDocumentId(), created_at: now, updated_at: now, published_at: now };
}

/** Inserts one row of a content type and returns its id. Values of `json` columns must be given as text (`toJson`). */
export async function insertRow(
  trx: Transaction,
  table: string,
  values: Record<string, unknown>,
  now: Date,
): Promise<number> {
  const inserted: { id: number }[] = await trx(table)
    .insert({ ...strapiColumns(now), ...values })
    .returning('id');
  const first = inserted[0];
  if (!first) throw new Error(`no row was inserted into ${table}`);
  return first.id;
}

/** Text for a `json` column. */
export function toJson(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** Strapi makes the driver hand JSON columns over as text (trap 16); older callers may have parsed values. */
export function fromJson<T>(value: unknown, fallback: T): T {
  if (value === null || value === undefined) return fallback;
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}

/** Instant as the API writes it. */
export function toInstant(value: Date | string): string;
export function toInstant(value: Date | string | null): string | null;
export function toInstant(value: Date | string | null): string | null {
  if (value === null) return null;
  return (value instanceof Date ? value : new Date(value)).toISOString();
}

/** Escapes a user's text for LIKE: `%`, `_` and the escape character stand for themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
