import { parseIdNumber } from '@zaoce/domain';
import { APPLICANT_NAME, sealPerson } from './sealedPerson';
import type { ImportTarget } from './target';

const SAME_RECORD = `join qualifications t on t.specialty = r.data->>'specialty'
  and t.certificate_number = r.data->>'certificate_number'`;

/** Qualification records: known again by specialty and certificate number. */
export const qualificationTarget: ImportTarget = {
  table: 'qualifications',
  keyColumns: ['specialty', 'certificate_number'],
  columns: {
    name: 'text',
    id_number_cipher: 'text',
    id_number_index: 'text',
    id_number_masked: 'text',
    gender: 'text',
    birth_date: 'date',
    certificate_number: 'text',
    management_number: 'text',
    specialty: 'text',
    issued_on: 'date',
    authority_code: 'text',
  },
  notCompared: ['id_number_cipher'],
  keyField: 'certificateNumber',
  conflicts: [
    {
      code: 'of-other-authority',
      field: 'certificateNumber',
      sql: `${SAME_RECORD} where t.authority_code <> :authority`,
    },
    {
      code: 'claimed-identity',
      field: 'idNumber',
      sql: `${SAME_RECORD} where t.applicant_id is not null
        and (t.id_number_index <> r.id_number_index or t.name <> r.data->>'name')`,
    },
    APPLICANT_NAME,
  ],
  // Whoever has an account already holds this qualification from now on.
  derived: {
    applicant_id: `(select a.id from applicants a where a.id_number_index = r.id_number_index)`,
  },
  stage(row, values) {
    const person = sealPerson(values);
    const read = parseIdNumber(values.idNumber ?? '');
    if (!read.ok) throw new Error('a row was staged that was not read');
    return {
      row,
      key: `${values.specialty}/${values.certificateNumber}`,
      id_number_index: person.id_number_index,
      problems: null,
      data: {
        ...person,
        gender: read.value.gender,
        birth_date: read.value.birthDate,
        certificate_number: values.certificateNumber ?? null,
        management_number: values.managementNumber ?? null,
        specialty: values.specialty ?? null,
        issued_on: values.issuedOn ?? null,
        authority_code: values.authorityCode ?? null,
      },
    };
  },
};
