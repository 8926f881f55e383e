import type { Transaction } from '@zaoce/platform';

/**
 * The authorities of people, by blind index of the ID number: the one of the account, else the one of the latest
 * qualification. Who has neither is missing; the ministry alone sees his records.
 */
export async function homeAuthorities(
  trx: Transaction,
  idNumberIndexes: readonly string[],
): Promise<Map<string, string>> {
  const indexes = [...new Set(idNumberIndexes)];
  const listed = await authoritiesIn(trx, 'qualifications', indexes);
  const opened = await authoritiesIn(trx, 'applicants', indexes);
  return new Map([...listed, ...opened]);
}

async function authoritiesIn(
  trx: Transaction,
  table: 'qualifications' | 'applicants',
  indexes: string[],
): Promise<[string, string][]> {
  const rows: { id_number_index: string; authority_code: string }[] = await trx(table)
    .whereIn('id_number_index', indexes)
    .orderBy('id')
    .select('id_number_index', 'authority_code');
  return rows.map((row) => [row.id_number_index, row.authority_code]);
}
