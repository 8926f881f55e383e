import { z } from 'zod';
import { idParam, idParams } from './common';
import { change, filingDocument, historyEntry } from './filingViews';
import { documentParams } from './filings';
import { defineOperation, LEAD_ROLES, REVIEWER_ROLES } from './operation';
import { listOf, oneOf, reviewBase } from './reviewDialect';
import * as views from './reviewViews';

export const reviewListFilings = listOf(
  'reviewListFilings',
  'filings',
  REVIEWER_ROLES,
  { zh: '审核队列', en: 'The queue' },
  views.reviewFilingRow,
);
export const reviewGetFiling = oneOf(
  'reviewGetFiling',
  'filings',
  REVIEWER_ROLES,
  { zh: '审核详情', en: 'A filing to review' },
  views.reviewFilingDetail,
);

const decision = {
  ...reviewBase,
  method: 'post',
  status: 200,
  params: idParams,
  output: views.reviewFilingRow,
  idempotent: true,
  access: REVIEWER_ROLES,
} as const;
export const claimFiling = defineOperation({
  ...decision,
  id: 'claimFiling',
  path: '/review/filings/:id/claim',
  summary: { zh: '领取', en: 'Claim' },
  refusals: ['claimed-by-other', 'wrong-state', 'four-eyes', 'own-filing', 'recused'],
});
export const releaseFiling = defineOperation({
  ...decision,
  id: 'releaseFiling',
  path: '/review/filings/:id/release',
  summary: { zh: '退回队列', en: 'Release' },
  refusals: ['wrong-state', 'own-filing', 'recused'],
});
export const assignFiling = defineOperation({
  ...decision,
  id: 'assignFiling',
  path: '/review/filings/:id/assign',
  access: LEAD_ROLES,
  summary: { zh: '分派', en: 'Assign to a reviewer' },
  body: z.strictObject({ reviewerId: z.number().int().positive() }),
  refusals: ['wrong-state', 'four-eyes', 'own-filing', 'recused'],
});
export const approveFiling = defineOperation({
  ...decision,
  id: 'approveFiling',
  path: '/review/filings/:id/approve',
  ifMatch: true,
  summary: { zh: '同意', en: 'Approve this stage' },
  body: z.strictObject({ opinion: z.string().max(500).optional() }),
  refusals: [
    'wrong-state',
    'claimed-by-other',
    'not-claimed',
    'registration-changed',
    'four-eyes',
    'own-filing',
    'recused',
  ],
});
export const newReturnItem = z.strictObject({
  path: z.string().min(1).max(120),
  defectCode: z.string().regex(/^D\d\d$/),
  text: z.string().min(1).max(500),
});
export const returnFiling = defineOperation({
  ...decision,
  id: 'returnFiling',
  path: '/review/filings/:id/return',
  ifMatch: true,
  summary: { zh: '打回并一次性告知', en: 'Return with every reason at once' },
  body: z.strictObject({
    reason: z.string().trim().min(2).max(1000),
    items: z.array(newReturnItem).max(100).default([]),
    /** Needed when an item concerns something already visible in an earlier round; it is recorded. */
    acknowledgeRepeated: z.boolean().optional(),
  }),
  refusals: [
    'wrong-state',
    'claimed-by-other',
    'not-claimed',
    'rule-refused',
    'four-eyes',
    'own-filing',
    'recused',
  ],
});
export const refuseFiling = defineOperation({
  ...decision,
  id: 'refuseFiling',
  path: '/review/filings/:id/refuse',
  ifMatch: true,
  summary: { zh: '不予注册', en: 'Refuse registration' },
  body: z.strictObject({ ground: z.string().regex(/^R\d\d$/), text: z.string().trim().min(2).max(1000) }),
  refusals: [
    'wrong-state',
    'claimed-by-other',
    'not-claimed',
    'rule-refused',
    'four-eyes',
    'own-filing',
    'recused',
  ],
});
export const revokeDecision = defineOperation({
  ...decision,
  id: 'revokeDecision',
  path: '/review/filings/:id/revoke-decision',
  ifMatch: true,
  access: LEAD_ROLES,
  summary: { zh: '撤销决定（生效前）', en: 'Revoke a decision before it takes effect' },
  body: z.strictObject({ reason: z.string().trim().min(2).max(1000) }),
  refusals: ['wrong-state', 'four-eyes', 'own-filing', 'recused'],
});
export const recuseFromFiling = defineOperation({
  ...decision,
  id: 'recuseFromFiling',
  path: '/review/filings/:id/recuse',
  summary: { zh: '申请回避', en: 'Recuse myself; a claim of mine is given up' },
  body: z.strictObject({ reason: z.string().trim().min(2).max(500) }),
  refusals: ['wrong-state', 'own-filing'],
});
export const extendDeadline = defineOperation({
  ...decision,
  id: 'extendDeadline',
  path: '/review/filings/:id/extend',
  ifMatch: true,
  access: LEAD_ROLES,
  summary: {
    zh: '延长本阶段办理期限（一次，告知申请人理由）',
    en: 'Extend the limit of the present stage, once, with a reason that the applicant reads',
  },
  body: z.strictObject({ reason: z.string().trim().min(2).max(500) }),
  refusals: ['wrong-state', 'rule-refused', 'own-filing', 'recused'],
});
export const bulkDecide = defineOperation({
  ...reviewBase,
  id: 'bulkDecide',
  method: 'post',
  path: '/review/filings/bulk',
  status: 200,
  access: REVIEWER_ROLES,
  idempotent: true,
  summary: { zh: '批量办理', en: 'Decide several; an answer per row' },
  body: z.strictObject({
    action: z.enum(['claim', 'release', 'approve', 'assign']),
    ids: z.array(z.number().int().positive()).min(1).max(100),
    reviewerId: z.number().int().positive().optional().meta({ description: 'Who gets them; for `assign`' }),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.number().int(),
        ok: z.boolean(),
        code: z.string().nullable(),
        message: z.string().nullable(),
      }),
    ),
  }),
  refusals: ['rule-refused'],
});
export const nextFiling = defineOperation({
  ...reviewBase,
  id: 'nextFiling',
  method: 'post',
  path: '/review/filings/next',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '下一件', en: 'The one I hold, else the oldest that nobody holds, claimed for me' },
  output: z.object({ id: z.number().int().nullable() }),
});
export const getChecks = defineOperation({
  ...reviewBase,
  id: 'getChecks',
  method: 'get',
  path: '/review/filings/:id/checks',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '自动核查', en: 'Automatic checks' },
  params: idParams,
  output: z.array(views.checkView),
});
export const reviewGetChanges = defineOperation({
  ...reviewBase,
  id: 'reviewGetChanges',
  method: 'get',
  path: '/review/filings/:id/changes',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '变化', en: 'What changed since the last round' },
  params: idParams,
  output: z.array(change),
});
export const reviewGetHistory = defineOperation({
  ...reviewBase,
  id: 'reviewGetHistory',
  method: 'get',
  path: '/review/filings/:id/history',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '办理过程', en: 'History' },
  params: idParams,
  output: z.array(historyEntry),
});
export const reviewGetScan = defineOperation({
  ...reviewBase,
  id: 'reviewGetScan',
  method: 'get',
  path: '/review/filings/:id/scans/:scanId',
  status: 200,
  envelope: 'jpeg',
  access: REVIEWER_ROLES,
  summary: { zh: '查看扫描件', en: 'A scan' },
  params: z.object({ id: idParam, scanId: idParam }),
  query: z.object({ size: z.enum(['full', 'thumbnail']).default('full') }),
});
export const reviewGetForm = defineOperation({
  ...reviewBase,
  id: 'reviewGetForm',
  method: 'get',
  path: '/review/filings/:id/application-form.pdf',
  status: 200,
  envelope: 'pdf',
  access: REVIEWER_ROLES,
  summary: { zh: '申请表（系统留存）', en: 'The application form as printed' },
  params: idParams,
  refusals: ['not-ready'],
});
export const reviewListFilingDocuments = defineOperation({
  ...reviewBase,
  id: 'reviewListFilingDocuments',
  method: 'get',
  path: '/review/filings/:id/documents',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '文书', en: 'Letters about a filing' },
  params: idParams,
  output: z.array(filingDocument),
});
export const reviewGetFilingDocument = defineOperation({
  ...reviewBase,
  id: 'reviewGetFilingDocument',
  method: 'get',
  path: '/review/filings/:id/documents/:documentId.pdf',
  status: 200,
  envelope: 'pdf',
  access: REVIEWER_ROLES,
  summary: { zh: '下载文书', en: 'A letter, numbered and signed' },
  params: documentParams,
  refusals: ['missing-glyph', 'not-ready'],
});

export const reviewListEvidence = defineOperation({
  ...reviewBase,
  id: 'reviewListEvidence',
  method: 'get',
  path: '/review/registrations/:id/evidence',
  status: 200,
  access: REVIEWER_ROLES,
  summary: {
    zh: '注册的扫描件：决定所依据的，及其后更换的各版本',
    en: 'Scans of a registration: what decisions relied on, and every version saved after approval',
  },
  params: idParams,
  output: z.array(views.registrationEvidence),
});
export const reviewGetEvidence = defineOperation({
  ...reviewBase,
  id: 'reviewGetEvidence',
  method: 'get',
  path: '/review/registrations/:id/evidence/:scanId',
  status: 200,
  envelope: 'jpeg',
  access: REVIEWER_ROLES,
  summary: { zh: '查看注册的扫描件', en: 'A scan of a registration' },
  params: z.object({ id: idParam, scanId: idParam }),
  query: z.object({ size: z.enum(['full', 'thumbnail']).default('full') }),
});
