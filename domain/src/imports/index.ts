import { EDUCATION_LIST } from './educationRecords';
import type { ImportList } from './list';
import { QUALIFICATION_LIST } from './qualifications';

export { REPORTED_COURSES } from './educationRecords';
export * from './headings';
export * from './list';
export * from './problems';
export * from './readDay';
export * from './readRow';

export const IMPORT_LIST_NAMES = ['qualifications', 'education-records'] as const;
export type ImportListName = (typeof IMPORT_LIST_NAMES)[number];

/** The lists that can be imported. */
export const IMPORT_LISTS: Readonly<Record<ImportListName, ImportList>> = {
  qualifications: QUALIFICATION_LIST,
  'education-records': EDUCATION_LIST,
};

/** Rows of one file; more have to be split. */
export const MOST_IMPORT_ROWS = 100_000;
/** Bytes of one file. */
export const IMPORT_LIMIT_BYTES = 32 * 1024 * 1024;
