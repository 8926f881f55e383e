import { z } from 'zod';
import { educationDraft, experienceDraft, projectDraft, sectionsDraft } from '../sections/draft';
import { done, idParam, idParams, instant, pageQuery, paginationMeta } from './common';
import {
  change,
  completeness,
  filingDetail,
  filingDocument,
  filingState,
  filingSummary,
  historyEntry,
  scanView,
} from './filingViews';
import { defineOperation } from './operation';

const applicant = ['applicant'] as const;
const base = { tag: 'filings', access: applicant, envelope: 'data' } as const;

export const entrySection = z.enum(['experience', 'projects', 'education']);
const sectionParams = z.object({ id: idParam, section: entrySection });
const entryParams = sectionParams.extend({ entryId: z.string().min(1).max(40) });
/** An entry of the section named in the path; which of the three shapes applies is decided there. */
const entryBody = z.union([experienceDraft, projectDraft, educationDraft]);
const scanParams = z.object({ id: idParam, scanId: idParam });
export const documentParams = z.object({ id: idParam, documentId: idParam });

export const listFilings = defineOperation({
  ...base,
  id: 'listFilings',
  method: 'get',
  path: '/filings',
  status: 200,
  summary: { zh: '上报业务查询', en: 'My filings' },
  query: pageQuery.extend({
    type: z.string().max(40).optional(),
    state: filingState.optional(),
    sort: z.enum(['-updatedAt', 'updatedAt', '-submittedAt', 'submittedAt']).default('-updatedAt'),
  }),
  output: z.array(filingSummary),
  meta: paginationMeta,
});
export const createFiling = defineOperation({
  ...base,
  id: 'createFiling',
  method: 'post',
  path: '/filings',
  status: 201,
  idempotent: true,
  summary: { zh: '开始一项申报', en: 'Start a filing' },
  body: z.strictObject({
    type: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
    scope: z.enum(['within', 'cross']).optional(),
    lost: z.enum(['certificate', 'seal', 'both']).optional(),
    specialty: z.enum(['civil', 'transport', 'water', 'installation']).optional(),
    registrationId: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ description: 'The registration it is about; needed when several would do' }),
    scansOnly: z.boolean().optional().meta({
      description: 'Nothing but scans will change: it is saved, not submitted, and does not count as open',
    }),
  }),
  output: filingDetail,
  refusals: ['open-filing-exists', 'not-eligible', 'rule-refused'],
});
export const getFiling = defineOperation({
  ...base,
  id: 'getFiling',
  method: 'get',
  path: '/filings/:id',
  status: 200,
  summary: { zh: '申报详情', en: 'One filing of mine' },
  params: idParams,
  output: filingDetail,
});
export const updateFiling = defineOperation({
  ...base,
  id: 'updateFiling',
  method: 'patch',
  path: '/filings/:id',
  status: 200,
  ifMatch: true,
  summary: {
    zh: '保存申报内容（按栏目整体替换）',
    en: 'Save sections; each given section is replaced whole. Also answers return items',
  },
  params: idParams,
  body: z.strictObject({
    sections: sectionsDraft.optional(),
    answers: z
      .array(z.strictObject({ itemId: z.number().int(), answer: z.string().max(500) }))
      .max(200)
      .optional(),
  }),
  output: filingDetail,
  refusals: ['wrong-state', 'rule-refused'],
});
export const deleteFiling = defineOperation({
  ...base,
  id: 'deleteFiling',
  method: 'delete',
  path: '/filings/:id',
  status: 200,
  ifMatch: true,
  summary: { zh: '删除草稿或被打回的业务', en: 'Delete a draft or a returned filing' },
  params: idParams,
  output: done,
  refusals: ['wrong-state'],
});
export const addEntry = defineOperation({
  ...base,
  id: 'addEntry',
  method: 'post',
  path: '/filings/:id/:section',
  status: 201,
  ifMatch: true,
  idempotent: true,
  summary: { zh: '添加一条', en: 'Add an entry' },
  params: sectionParams,
  body: entryBody,
  output: filingDetail,
  refusals: ['wrong-state', 'rule-refused'],
});
export const updateEntry = defineOperation({
  ...base,
  id: 'updateEntry',
  method: 'patch',
  path: '/filings/:id/:section/:entryId',
  status: 200,
  ifMatch: true,
  summary: { zh: '修改一条', en: 'Change an entry' },
  params: entryParams,
  body: entryBody,
  output: filingDetail,
  refusals: ['wrong-state', 'rule-refused'],
});
export const deleteEntry = defineOperation({
  ...base,
  id: 'deleteEntry',
  method: 'delete',
  path: '/filings/:id/:section/:entryId',
  status: 200,
  ifMatch: true,
  summary: { zh: '删除一条', en: 'Delete an entry' },
  params: entryParams,
  output: filingDetail,
  refusals: ['wrong-state', 'rule-refused'],
});
export const uploadScan = defineOperation({
  ...base,
  id: 'uploadScan',
  method: 'post',
  path: '/filings/:id/scans',
  status: 201,
  file: 'file',
  summary: { zh: '上传扫描件（JPG，≤ 2 MB）', en: 'Upload a scan: JPG by content, at most 2 MB' },
  params: idParams,
  body: z.strictObject({ kind: z.string().min(1).max(40) }),
  output: scanView,
  refusals: [
    'too-large',
    'wrong-media-type',
    'unreadable-image',
    'image-too-big',
    'scan-limit',
    'wrong-state',
  ],
});
export const getScan = defineOperation({
  ...base,
  id: 'getScan',
  method: 'get',
  path: '/filings/:id/scans/:scanId',
  status: 200,
  envelope: 'jpeg',
  summary: { zh: '查看扫描件', en: 'The scan' },
  params: scanParams,
});
export const getScanThumbnail = defineOperation({
  ...base,
  id: 'getScanThumbnail',
  method: 'get',
  path: '/filings/:id/scans/:scanId/thumbnail',
  status: 200,
  envelope: 'jpeg',
  summary: { zh: '扫描件缩略图', en: 'The scan, small' },
  params: scanParams,
});
export const deleteScan = defineOperation({
  ...base,
  id: 'deleteScan',
  method: 'delete',
  path: '/filings/:id/scans/:scanId',
  status: 200,
  summary: { zh: '删除扫描件', en: 'Remove a scan' },
  params: scanParams,
  output: done,
  refusals: ['wrong-state'],
});
export const getCompleteness = defineOperation({
  ...base,
  id: 'getCompleteness',
  method: 'get',
  path: '/filings/:id/completeness',
  status: 200,
  summary: { zh: '还缺什么', en: 'Everything still missing' },
  params: idParams,
  output: completeness,
});
export const printApplicationForm = defineOperation({
  ...base,
  id: 'printApplicationForm',
  method: 'get',
  path: '/filings/:id/application-form.pdf',
  status: 200,
  envelope: 'pdf',
  summary: {
    zh: '打印申请表（记录内容摘要）',
    en: 'Render the application form and record the hash of its content',
  },
  params: idParams,
  refusals: ['missing-glyph', 'not-ready', 'too-many-requests'],
});
export const submitFiling = defineOperation({
  ...base,
  id: 'submitFiling',
  method: 'post',
  path: '/filings/:id/submit',
  status: 200,
  ifMatch: true,
  idempotent: true,
  summary: { zh: '上报', en: 'Submit' },
  params: idParams,
  output: filingDetail,
  refusals: ['incomplete-filing', 'items-unanswered', 'wrong-state', 'not-eligible'],
});
export const withdrawFiling = defineOperation({
  ...base,
  id: 'withdrawFiling',
  method: 'post',
  path: '/filings/:id/withdraw',
  status: 200,
  ifMatch: true,
  idempotent: true,
  summary: { zh: '撤回', en: 'Withdraw while nobody has decided' },
  params: idParams,
  output: filingDetail,
  refusals: ['already-decided', 'wrong-state'],
});
export const saveScans = defineOperation({
  ...base,
  id: 'saveScans',
  method: 'post',
  path: '/filings/:id/save-scans',
  status: 200,
  ifMatch: true,
  idempotent: true,
  summary: {
    zh: '只更换扫描件：保存即可，无需上报',
    en: 'Nothing but scans changes: keep them beside the registration; nothing is submitted',
  },
  params: idParams,
  output: filingDetail,
  refusals: ['wrong-state', 'rule-refused', 'not-eligible'],
});
export const getFilingHistory = defineOperation({
  ...base,
  id: 'getFilingHistory',
  method: 'get',
  path: '/filings/:id/history',
  status: 200,
  summary: { zh: '办理过程与意见', en: 'Rounds and opinions' },
  params: idParams,
  output: z.array(historyEntry),
});
export const getFilingChanges = defineOperation({
  ...base,
  id: 'getFilingChanges',
  method: 'get',
  path: '/filings/:id/changes',
  status: 200,
  summary: { zh: '变更内容（前 → 后）', en: 'Before → after' },
  params: idParams,
  output: z.object({
    since: instant.nullable(),
    changes: z.array(change).meta({ description: 'Since the last submission' }),
    register: z
      .array(change)
      .meta({ description: 'Against the register, for a filing about a registration' }),
  }),
});

export const listFilingDocuments = defineOperation({
  ...base,
  id: 'listFilingDocuments',
  method: 'get',
  path: '/filings/:id/documents',
  status: 200,
  summary: { zh: '文书（受理、补正、决定等）', en: 'Letters of the office about a filing of mine' },
  params: idParams,
  output: z.array(filingDocument),
});
export const getFilingDocument = defineOperation({
  ...base,
  id: 'getFilingDocument',
  method: 'get',
  path: '/filings/:id/documents/:documentId.pdf',
  status: 200,
  envelope: 'pdf',
  summary: { zh: '下载文书', en: 'A letter, numbered and signed' },
  params: documentParams,
  refusals: ['missing-glyph', 'not-ready'],
});

/** Fixed paths come before `/:section`, so that `/filings/1/scans` is never read as a section. */
export const filingOperations = [
  listFilings,
  createFiling,
  getFiling,
  updateFiling,
  deleteFiling,
  uploadScan,
  getScan,
  getScanThumbnail,
  deleteScan,
  getCompleteness,
  printApplicationForm,
  submitFiling,
  withdrawFiling,
  saveScans,
  getFilingHistory,
  getFilingChanges,
  listFilingDocuments,
  getFilingDocument,
  addEntry,
  updateEntry,
  deleteEntry,
] as const;
