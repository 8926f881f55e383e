import type { Transaction } from '@zaoce/platform';

export interface Qualification {
  id: number;
  name: string;
  idNumberCipher: string;
  idNumberIndex: string;
  idNumberMasked: string;
  gender: string;
  birthDate: string;
  certificateNumber: string;
  authorityCode: string;
  applicantId: number | null;
}

interface Row {
  id: number;
  name: string;
  id_number_cipher: string;
  id_number_index: string;
  id_number_masked: string;
  gender: string;
  birth_date: string;
  certificate_number: string;
  authority_code: string;
  applicant_id: number | null;
}

/** Every qualification record of one person, oldest first; locked, so that two claims of one person queue up. */
export async function lockQualifications(trx: Transaction, idNumberIndex: string): Promise<Qualification[]> {
  const rows: Row[] = await trx('qualifications')
    .where({ id_number_index: idNumberIndex })
    .orderBy('id')
    .forUpdate()
    .select<Row[]>(
      'id',
      'name',
      'id_number_cipher',
      'id_number_index',
      'id_number_masked',
      'gender',
      trx.raw(`to_char(birth_date, 'YYYY-MM-DD') as birth_date`),
      'certificate_number',
      'authority_code',
      'applicant_id',
    );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    idNumberCipher: row.id_number_cipher,
    idNumberIndex: row.id_number_index,
    idNumberMasked: row.id_number_masked,
    gender: row.gender,
    birthDate: row.birth_date,
    certificateNumber: row.certificate_number,
    authorityCode: row.authority_code,
    applicantId: row.applicant_id,
  }));
}

/** Links records to the applicant who claimed them. */
export async function linkQualifications(
  trx: Transaction,
  ids: number[],
  applicantId: number,
  now: Date,
): Promise<void> {
  await trx('qualifications').whereIn('id', ids).update({ applicant_id: applicantId, updated_at: now });
}
