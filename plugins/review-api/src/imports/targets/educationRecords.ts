import { createHash } from 'node:crypto';
import { attachEducationLater } from '@zaoce/filing';
import { APPLICANT_NAME, sealPerson } from './sealedPerson';
import type { ImportTarget } from './target';

/** What makes two reports the same course of the same person. */
const SAME_COURSE = ['id_number_index', 'starts_on', 'ends_on', 'content'] as const;

/**
 * Continuing education. A record is known again by the number that its reporter gave it; without one, by the course itself.
 * The same course under two numbers would count its hours twice, so it is refused.
 */
export const educationTarget: ImportTarget = {
  table: 'education_records',
  keyColumns: ['source_key'],
  columns: {
    name: 'text',
    id_number_index: 'text',
    id_number_masked: 'text',
    authority_code: 'text',
    year: 'text',
    starts_on: 'date',
    ends_on: 'date',
    category: 'text',
    content: 'text',
    mode: 'text',
    provider: 'text',
    hours: 'text',
    external_id: 'text',
    source_key: 'text',
  },
  notCompared: [],
  keyField: 'externalId',
  alsoUnique: SAME_COURSE,
  conflicts: [
    {
      code: 'of-other-authority',
      field: 'externalId',
      sql: `join education_records t on t.source_key = r.key where t.authority_code is distinct from :authority`,
    },
    {
      code: 'reported-before',
      field: 'content',
      sql: `join education_records t on t.id_number_index = r.id_number_index
        and t.starts_on = (r.data->>'starts_on')::date and t.ends_on = (r.data->>'ends_on')::date
        and t.content = r.data->>'content' where t.source_key is distinct from r.key`,
    },
    APPLICANT_NAME,
  ],
  derived: {},
  stage(row, values, reporter) {
    const { id_number_cipher: notKept, ...person } = sealPerson(values);
    void notKept;
    const data = {
      ...person,
      authority_code: values.authorityCode ?? null,
      year: values.year ?? null,
      starts_on: values.startsOn ?? null,
      ends_on: values.endsOn ?? null,
      category: values.category ?? null,
      content: values.content ?? null,
      mode: values.mode ?? null,
      provider: values.provider ?? null,
      hours: values.hours ?? null,
      external_id: values.externalId ?? null,
    };
    const key = data.external_id
      ? `${reporter ?? data.authority_code}/${data.external_id}`
      : `~${hashOf(SAME_COURSE.map((column) => data[column]))}`;
    return {
      row,
      key,
      id_number_index: person.id_number_index,
      problems: null,
      data: { ...data, source_key: key },
    };
  },
  afterCommit: (trx, importId) =>
    attachEducationLater(
      trx,
      trx('import_rows')
        .where({ import_id: importId })
        .whereIn('outcome', ['new', 'changed'])
        .select('id_number_index'),
    ),
};

function hashOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
