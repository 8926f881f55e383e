import { z } from 'zod';
import { idParams, instant, isoDate } from './common';
import { defineOperation, STAFF_ROLES } from './operation';
import { listOf, oneOf, reactAdminQuery, reviewBase } from './reviewDialect';

/** Every list that can be had as a file; each to whoever may see the list. */
export const EXPORTED_RESOURCES = [
  'filings',
  'registrations',
  'void-numbers',
  'result-notices',
  'applicants',
  'qualifications',
  'education-records',
  'authorities',
  'announcements',
  'contacts',
  'reviewers',
  'phrases',
  'filing-rules',
  'audit-events',
  'jobs',
] as const;
export type ExportedResource = (typeof EXPORTED_RESOURCES)[number];

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const resource = z.enum(EXPORTED_RESOURCES);
const wanted = {
  format: z.enum(EXPORT_FORMATS).default('xlsx'),
  language: z
    .enum(['zh-CN', 'en'])
    .optional()
    .meta({ description: 'Of the headings and words; that of the request unless given' }),
};

/** A file of a long list: asked for, being written, ready for some days, gone. */
export const exportView = z.object({
  id: z.number().int(),
  resource,
  format: z.enum(EXPORT_FORMATS),
  state: z.enum(['waiting', 'running', 'ready', 'failed', 'expired']),
  rowsDone: z.number().int(),
  rowsTotal: z.number().int(),
  fileName: z.string(),
  bytes: z.number().int().nullable(),
  sha256: z.string().nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  expiresOn: isoDate.nullable(),
});
export type ExportView = z.infer<typeof exportView>;

export const exportList = defineOperation({
  ...reviewBase,
  id: 'exportList',
  method: 'get',
  path: '/review/:resource/export',
  status: 200,
  envelope: 'file',
  acceptedInstead: true,
  access: STAFF_ROLES,
  summary: {
    zh: '导出列表（XLSX 或 CSV）：与列表相同的范围、筛选和排序；证件号码一律遮盖。行数多时答 202，由后台任务生成',
    en: 'A list as XLSX or CSV with its scope, filter and sort; ID numbers are always masked. A long one is answered with 202 and made by a job',
  },
  params: z.object({ resource }),
  query: reactAdminQuery.omit({ range: true }).extend(wanted),
  output: exportView,
  refusals: ['too-many-requests'],
});
export const createExport = defineOperation({
  ...reviewBase,
  id: 'createExport',
  method: 'post',
  path: '/review/exports',
  status: 202,
  access: STAFF_ROLES,
  idempotent: true,
  summary: {
    zh: '请求后台生成导出文件；相同的请求在完成前只生成一次',
    en: 'Has a job make the file of a list; the same request is made once until it is done',
  },
  body: z.strictObject({
    resource,
    ...wanted,
    sort: reactAdminQuery.shape.sort,
    filter: reactAdminQuery.shape.filter,
  }),
  output: exportView,
});
export const listExports = listOf(
  'listExports',
  'exports',
  STAFF_ROLES,
  { zh: '我的导出', en: 'The files I asked for, the latest first' },
  exportView,
);
export const getExport = oneOf(
  'getExport',
  'exports',
  STAFF_ROLES,
  { zh: '一项导出', en: 'A file I asked for' },
  exportView,
);
export const downloadExport = defineOperation({
  ...reviewBase,
  id: 'downloadExport',
  method: 'get',
  path: '/review/exports/:id/file',
  status: 200,
  envelope: 'file',
  access: STAFF_ROLES,
  summary: { zh: '下载导出文件（仅限本人）', en: 'The file, for whoever asked for it' },
  params: idParams,
  refusals: ['not-ready'],
});

/** `/:resource/export` comes before every `/:id`. */
export const reviewExportOperations = [
  exportList,
  createExport,
  listExports,
  getExport,
  downloadExport,
] as const;
