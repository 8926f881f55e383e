import { z } from 'zod';
import { IMPORT_LIMIT_BYTES, IMPORT_LIST_NAMES } from '../imports';
import { idParam, idParams, instant } from './common';
import { defineOperation, LEAD_ROLES } from './operation';
import { listOf, oneOf, reactAdminQuery, reviewBase } from './reviewDialect';

export const IMPORT_STATES = [
  'waiting',
  'reading',
  'checked',
  'committed',
  'failed',
  'cancelled',
  'expired',
] as const;

const count = z.number().int().min(0);

/** An import as the portal shows it. */
export const importView = z.object({
  id: z.number().int(),
  list: z.enum(IMPORT_LIST_NAMES),
  channel: z.enum(['file', 'program']).meta({ description: 'By whom: a person with a file, a program' }),
  state: z.enum(IMPORT_STATES),
  dryRun: z.boolean(),
  fileName: z.string(),
  fileSize: count,
  authorityCode: z.string().nullable(),
  rowsRead: count,
  progress: z.number().min(0).max(1),
  counts: z.object({ new: count, changed: count, same: count, wrong: count }),
  problems: z
    .array(z.object({ code: z.string(), message: z.string() }))
    .meta({ description: 'What makes the whole file useless; state `failed`' }),
  createdBy: z.string(),
  createdAt: instant,
  checkedAt: instant.nullable(),
  committedBy: z.string().nullable(),
  committedAt: instant.nullable(),
  expiresAt: instant.meta({ description: 'Until then it can be committed and its errors be read' }),
  version: z.number().int(),
});
export type ImportView = z.infer<typeof importView>;

/** A row that cannot be imported, with every problem. */
export const importError = z.object({
  id: z.number().int(),
  row: z.number().int().meta({ description: 'As the spreadsheet counts its rows, from 1' }),
  problems: z.array(
    z.object({
      field: z.string().nullable(),
      column: z.string(),
      code: z.string(),
      value: z.string().nullable().meta({ description: 'Names and ID numbers are covered' }),
      message: z.string(),
    }),
  ),
});

const start = {
  ...reviewBase,
  method: 'post',
  status: 202,
  access: LEAD_ROLES,
  file: 'file',
  storedUpTo: IMPORT_LIMIT_BYTES,
  query: z.object({
    dryRun: z
      .enum(['true', 'false'])
      .default('true')
      .meta({ description: '`false` commits by itself when no row is wrong' }),
  }),
  body: z.object({}),
  output: importView,
  refusals: ['too-large', 'unsupported-spreadsheet'],
} as const;

export const importQualifications = defineOperation({
  ...start,
  id: 'importQualifications',
  path: '/review/qualifications/import',
  summary: { zh: '导入合格名单', en: 'Import qualification records' },
});
export const importEducation = defineOperation({
  ...start,
  id: 'importEducation',
  path: '/review/education-records/import',
  summary: { zh: '导入继续教育记录', en: 'Import continuing education' },
});
export const listImports = listOf(
  'listImports',
  'imports',
  LEAD_ROLES,
  { zh: '导入记录', en: 'Imports' },
  importView,
);
export const getImport = oneOf(
  'getImport',
  'imports',
  LEAD_ROLES,
  { zh: '一次导入及进度', en: 'An import and its progress' },
  importView,
);
export const listImportErrors = defineOperation({
  ...reviewBase,
  id: 'listImportErrors',
  method: 'get',
  path: '/review/imports/:id/errors',
  status: 200,
  access: LEAD_ROLES,
  summary: { zh: '有问题的行', en: 'The rows that are wrong' },
  params: idParams,
  query: reactAdminQuery,
  output: z.array(importError),
});
export const downloadImportErrors = defineOperation({
  ...reviewBase,
  id: 'downloadImportErrors',
  method: 'get',
  path: '/review/imports/:id/errors.csv',
  envelope: 'file',
  status: 200,
  access: LEAD_ROLES,
  summary: { zh: '下载有问题的行', en: 'The rows that are wrong, as CSV' },
  params: idParams,
});
export const commitImport = defineOperation({
  ...reviewBase,
  id: 'commitImport',
  method: 'post',
  path: '/review/imports/:id/commit',
  status: 200,
  access: LEAD_ROLES,
  ifMatch: true,
  idempotent: true,
  summary: { zh: '正式导入', en: 'Carry an import out' },
  params: idParams,
  body: z.strictObject({
    skipWrong: z
      .boolean()
      .default(false)
      .meta({ description: 'Import the others although some rows are wrong' }),
  }),
  output: importView,
  refusals: ['import-has-errors', 'import-outdated'],
});
export const cancelImport = defineOperation({
  ...reviewBase,
  id: 'cancelImport',
  method: 'post',
  path: '/review/imports/:id/cancel',
  status: 200,
  access: LEAD_ROLES,
  ifMatch: true,
  summary: { zh: '放弃导入', en: 'Give an import up' },
  params: idParams,
  output: importView,
});
export const getImportTemplate = defineOperation({
  ...reviewBase,
  id: 'getImportTemplate',
  method: 'get',
  path: '/review/imports/templates/:file',
  envelope: 'file',
  status: 200,
  access: LEAD_ROLES,
  summary: { zh: '导入模板', en: 'A template to fill in' },
  params: z.object({
    file: z
      .string()
      .regex(/^(qualifications|education-records)\.(xlsx|csv)$/)
      .meta({ example: 'qualifications.xlsx' }),
  }),
});

/** A course as the association's member system reports it; what the values must be is answered row by row. */
const reportedCourse = z.strictObject({
  recordId: z
    .string()
    .max(100)
    .meta({ description: 'The association’s own number; the same again corrects it' }),
  name: z.string().max(200),
  idNumber: z.string().max(40),
  authorityCode: z.string().max(2).optional().meta({ description: 'The person’s own one when missing' }),
  year: z.string().max(10).optional(),
  startsOn: z.string().max(30),
  endsOn: z.string().max(30),
  category: z.string().max(40),
  content: z.string().max(500),
  mode: z.string().max(40),
  provider: z.string().max(500),
  hours: z.union([z.number(), z.string().max(20)]),
});

export const EDUCATION_PERMISSION = 'plugin::review-api.education-records.receive';

export const receiveEducation = defineOperation({
  id: 'receiveEducation',
  method: 'post',
  path: '/education-records',
  tag: 'programs',
  envelope: 'data',
  status: 200,
  access: [],
  tokenPermission: EDUCATION_PERMISSION,
  summary: { zh: '上报继续教育记录', en: 'Report continuing education' },
  body: z.array(reportedCourse).min(1).max(1000),
  output: z.object({
    importId: idParam,
    counts: importView.shape.counts,
    rows: z.array(
      z.object({
        recordId: z.string(),
        outcome: z.enum(['new', 'changed', 'same', 'wrong']),
        problems: z.array(z.object({ field: z.string().nullable(), code: z.string(), message: z.string() })),
      }),
    ),
  }),
});

/** Templates come before `/imports/:id/…`. */
export const importOperations = [
  importQualifications,
  importEducation,
  getImportTemplate,
  listImports,
  getImport,
  listImportErrors,
  downloadImportErrors,
  commitImport,
  cancelImport,
  receiveEducation,
] as const;
