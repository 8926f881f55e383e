import type { SealedColumn, Vault } from '@zaoce/platform';
import type { Client } from 'pg';

const BATCH_ROWS = 500;

/** What came of sealing a column anew. */
export interface ResealedColumn {
  resealed: number;
  /** Texts that no configured key opens; they stay as they are. */
  unreadable: number;
}

interface SealedRow {
  place: string;
  bound: string;
  sealed: string;
}

/**
 * Seals anew every text of a column that names another key than the current one. The office may work meanwhile: a row
 * that is changed in between is left alone, and is looked at again in the next pass.
 *
 * @param reader holds a view of the rows while `writer` changes them, some hundred at a time
 */
export async function resealColumn(
  { reader, writer }: { reader: Client; writer: Client },
  vault: Vault,
  sealed: SealedColumn,
  onProgress: (rows: number) => void,
): Promise<ResealedColumn> {
  const total: ResealedColumn = { resealed: 0, unreadable: 0 };
  for (;;) {
    const pass = await resealOnce({ reader, writer }, vault, sealed, (rows) =>
      onProgress(total.resealed + rows),
    );
    total.resealed += pass.resealed;
    total.unreadable = pass.unreadable;
    // Nothing was left but what nobody can open.
    if (pass.found === pass.unreadable) return total;
  }
}

async function resealOnce(
  { reader, writer }: { reader: Client; writer: Client },
  vault: Vault,
  column: SealedColumn,
  onProgress: (rows: number) => void,
): Promise<ResealedColumn & { found: number }> {
  const pass = { found: 0, resealed: 0, unreadable: 0 };
  // While this transaction sees the rows, no row of another moment can take their places.
  await reader.query('begin isolation level repeatable read read only');
  try {
    await reader.query(`declare sealed_rows no scroll cursor for ${findSql(column, vault.currentKeyId)}`);
    for (;;) {
      const { rows } = await reader.query<SealedRow>(`fetch ${BATCH_ROWS} from sealed_rows`);
      if (rows.length === 0) return pass;
      const anew = rows.map((row) => ({ ...row, anew: sealAnew(vault, column, row) }));
      const readable = anew.filter((row) => row.anew !== null);
      const { rowCount } = await writer.query(writeSql(column), [
        readable.map(({ place }) => place),
        readable.map(({ sealed }) => sealed),
        readable.map((row) => row.anew),
      ]);
      pass.found += rows.length;
      pass.resealed += rowCount ?? 0;
      pass.unreadable += rows.length - readable.length;
      onProgress(pass.resealed);
    }
  } finally {
    await reader.query('rollback');
  }
}

function sealAnew(vault: Vault, { contextOf }: SealedColumn, { bound, sealed }: SealedRow): string | null {
  const context = contextOf(bound);
  try {
    return vault.sealText(vault.openText(sealed, context), context);
  } catch {
    return null;
  }
}

/** The sealed text itself; names of tables and columns come from our own lists alone. */
function textOf({ column, field }: SealedColumn): string {
  return field === undefined ? `t.${column}` : `t.${column} ->> '${field}'`;
}

function findSql(column: SealedColumn, currentKeyId: string): string {
  const bound = column.boundTo === undefined ? `''` : `t.${column.boundTo}::text`;
  return `select t.ctid::text as place, ${bound} as bound, ${textOf(column)} as sealed from ${column.table} t
    where ${textOf(column)} is not null and ${textOf(column)} not like '${currentKeyId}.%'`;
}

function writeSql(sealed: SealedColumn): string {
  const { table, column, field } = sealed;
  const value = field === undefined ? 'n.anew' : `jsonb_set(t.${column}, '{${field}}', to_jsonb(n.anew))`;
  return `update ${table} t set ${column} = ${value}
    from unnest($1::text[], $2::text[], $3::text[]) as n (place, sealed, anew)
    where t.ctid = n.place::tid and ${textOf(sealed)} = n.sealed`;
}
