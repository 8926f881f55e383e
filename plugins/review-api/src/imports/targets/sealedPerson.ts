import { sealIdNumber } from '@zaoce/account';
import type { ImportedRow } from '@zaoce/domain';
import type { Conflict } from './target';

/** The columns of a person in any list; the ID number is sealed before it reaches the database. */
export function sealPerson(values: ImportedRow) {
  const { id_number_index, ...sealed } = sealIdNumber(values.idNumber ?? '');
  return { name: values.name ?? null, id_number_index, ...sealed };
}

/** An account under this ID number has another name: one of the two is wrong. */
export const APPLICANT_NAME: Conflict = {
  code: 'applicant-name',
  field: 'name',
  sql: `join applicants a on a.id_number_index = r.id_number_index where a.name <> r.data->>'name'`,
};
