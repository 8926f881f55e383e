import { z } from 'zod';
import { bilingual, done, idParam, idParams, isoDate } from './common';
import { change, historyEntry } from './filingViews';
import { defineOperation, LEAD_ROLES, REVIEWER_ROLES, STAFF_ROLES, type Role } from './operation';
import * as views from './reviewViews';

/** `sort`, `range`, `filter` as ra-data-simple-rest sends them: JSON in the query string. */
export const reactAdminQuery = z.object({
  sort: z.string().max(200).optional(),
  range: z.string().max(60).optional(),
  filter: z.string().max(8000).optional(),
});

const base = { tag: 'review', envelope: 'bare' } as const;

function listOf<T extends z.ZodType>(
  id: string,
  path: string,
  access: readonly Role[],
  label: { zh: string; en: string },
  item: T,
) {
  return defineOperation({
    ...base,
    id,
    method: 'get',
    path: `/review/${path}`,
    status: 200,
    access,
    summary: label,
    query: reactAdminQuery,
    output: z.array(item),
  });
}
function oneOf<T extends z.ZodType>(
  id: string,
  path: string,
  access: readonly Role[],
  label: { zh: string; en: string },
  item: T,
) {
  return defineOperation({
    ...base,
    id,
    method: 'get',
    path: `/review/${path}/:id`,
    status: 200,
    access,
    summary: label,
    params: idParams,
    output: item,
  });
}

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
  ...base,
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
  refusals: ['claimed-by-other', 'wrong-state', 'own-filing', 'recused'],
});
export const releaseFiling = defineOperation({
  ...decision,
  id: 'releaseFiling',
  path: '/review/filings/:id/release',
  summary: { zh: '退回队列', en: 'Release' },
  refusals: ['wrong-state', 'not-allowed'],
});
export const assignFiling = defineOperation({
  ...decision,
  id: 'assignFiling',
  path: '/review/filings/:id/assign',
  access: LEAD_ROLES,
  summary: { zh: '分派', en: 'Assign to a reviewer' },
  body: z.strictObject({ reviewerId: z.number().int().positive() }),
  refusals: ['wrong-state', 'not-allowed'],
});
export const approveFiling = defineOperation({
  ...decision,
  id: 'approveFiling',
  path: '/review/filings/:id/approve',
  ifMatch: true,
  summary: { zh: '同意', en: 'Approve this stage' },
  body: z.strictObject({ opinion: z.string().max(500).optional() }),
  refusals: ['wrong-state', 'claimed-by-other', 'not-claimed', 'four-eyes'],
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
  refusals: ['wrong-state', 'claimed-by-other', 'not-claimed', 'rule-refused'],
});
export const refuseFiling = defineOperation({
  ...decision,
  id: 'refuseFiling',
  path: '/review/filings/:id/refuse',
  ifMatch: true,
  summary: { zh: '不予注册', en: 'Refuse registration' },
  body: z.strictObject({ ground: z.string().regex(/^R\d\d$/), text: z.string().trim().min(2).max(1000) }),
  refusals: ['wrong-state', 'claimed-by-other', 'not-claimed'],
});
export const revokeDecision = defineOperation({
  ...decision,
  id: 'revokeDecision',
  path: '/review/filings/:id/revoke-decision',
  ifMatch: true,
  access: LEAD_ROLES,
  summary: { zh: '撤销决定（生效前）', en: 'Revoke a decision before it takes effect' },
  body: z.strictObject({ reason: z.string().trim().min(2).max(1000) }),
  refusals: ['wrong-state'],
});
export const bulkDecide = defineOperation({
  ...base,
  id: 'bulkDecide',
  method: 'post',
  path: '/review/filings/bulk',
  status: 200,
  access: REVIEWER_ROLES,
  idempotent: true,
  summary: { zh: '批量办理', en: 'Decide several; an answer per row' },
  body: z.strictObject({
    action: z.enum(['claim', 'release', 'approve']),
    ids: z.array(z.number().int().positive()).min(1).max(100),
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
});
export const nextFiling = defineOperation({
  ...base,
  id: 'nextFiling',
  method: 'post',
  path: '/review/filings/next',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '下一件', en: 'The one I hold, else the oldest that nobody holds, claimed for me' },
  output: z.object({ id: z.number().int().nullable() }),
});
export const getChecks = defineOperation({
  ...base,
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
  ...base,
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
  ...base,
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
  ...base,
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
  ...base,
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

export const reviewListRegistrations = listOf(
  'reviewListRegistrations',
  'registrations',
  REVIEWER_ROLES,
  { zh: '注册库', en: 'The register' },
  views.reviewRegistration,
);
export const reviewGetRegistration = oneOf(
  'reviewGetRegistration',
  'registrations',
  REVIEWER_ROLES,
  { zh: '注册详情', en: 'A registration' },
  views.reviewRegistration,
);
export const reviewGetCertificate = defineOperation({
  ...base,
  id: 'reviewGetCertificate',
  method: 'get',
  path: '/review/registrations/:id/certificate.pdf',
  status: 200,
  envelope: 'pdf',
  access: REVIEWER_ROLES,
  summary: { zh: '注册证书', en: 'The certificate' },
  params: idParams,
  refusals: ['not-ready'],
});
export const reviewGetChangeRecords = defineOperation({
  ...base,
  id: 'reviewGetChangeRecords',
  method: 'get',
  path: '/review/registrations/:id/change-records.pdf',
  status: 200,
  envelope: 'pdf',
  access: REVIEWER_ROLES,
  summary: { zh: '变更栏', en: 'The change-record page' },
  params: idParams,
  refusals: ['not-ready'],
});

export const listResultNotices = listOf(
  'listResultNotices',
  'result-notices',
  REVIEWER_ROLES,
  { zh: '审批公告', en: 'Result notices' },
  views.resultNotice,
);
export const getResultNotice = oneOf(
  'getResultNotice',
  'result-notices',
  REVIEWER_ROLES,
  { zh: '审批公告', en: 'A result notice' },
  views.resultNotice,
);
export const createResultNotice = defineOperation({
  ...base,
  id: 'createResultNotice',
  method: 'post',
  path: '/review/result-notices',
  status: 201,
  access: LEAD_ROLES,
  idempotent: true,
  summary: { zh: '拟制审批公告', en: 'Draft a result notice' },
  body: z.strictObject({
    filingIds: z.array(z.number().int().positive()).min(1).max(500),
    title: z.string().max(120).optional(),
  }),
  output: views.resultNotice,
  refusals: ['wrong-state', 'rule-refused'],
});
export const deleteResultNotice = defineOperation({
  ...base,
  id: 'deleteResultNotice',
  method: 'delete',
  path: '/review/result-notices/:id',
  status: 200,
  access: LEAD_ROLES,
  summary: { zh: '删除未发布的公告', en: 'Delete a draft notice' },
  params: idParams,
  output: z.object({ id: z.number().int() }),
  refusals: ['wrong-state'],
});
export const publishResultNotice = defineOperation({
  ...base,
  id: 'publishResultNotice',
  method: 'post',
  path: '/review/result-notices/:id/publish',
  status: 200,
  access: LEAD_ROLES,
  idempotent: true,
  summary: { zh: '发布公告（注册随之生效）', en: 'Publish; the registrations take effect' },
  params: idParams,
  output: views.resultNotice,
  refusals: ['wrong-state'],
});

export const reviewListApplicants = listOf(
  'reviewListApplicants',
  'applicants',
  REVIEWER_ROLES,
  { zh: '申请人', en: 'Applicants' },
  views.reviewApplicant,
);
export const reviewGetApplicant = oneOf(
  'reviewGetApplicant',
  'applicants',
  REVIEWER_ROLES,
  { zh: '申请人', en: 'An applicant' },
  views.reviewApplicant,
);
export const reviewListQualifications = listOf(
  'reviewListQualifications',
  'qualifications',
  REVIEWER_ROLES,
  { zh: '合格名单', en: 'Qualification records' },
  views.reviewQualification,
);
export const reviewGetQualification = oneOf(
  'reviewGetQualification',
  'qualifications',
  REVIEWER_ROLES,
  { zh: '合格名单', en: 'A qualification record' },
  views.reviewQualification,
);
export const reviewListEducation = listOf(
  'reviewListEducation',
  'education-records',
  REVIEWER_ROLES,
  { zh: '继续教育', en: 'Education records' },
  views.reviewEducationRecord,
);
export const reviewListAuthorities = listOf(
  'reviewListAuthorities',
  'authorities',
  STAFF_ROLES,
  { zh: '初审机构', en: 'Authorities' },
  views.reviewAuthority,
);
export const reviewGetAuthority = oneOf(
  'reviewGetAuthority',
  'authorities',
  STAFF_ROLES,
  { zh: '初审机构', en: 'An authority' },
  views.reviewAuthority,
);
export const reviewListAnnouncements = listOf(
  'reviewListAnnouncements',
  'announcements',
  STAFF_ROLES,
  { zh: '公告', en: 'Announcements' },
  views.reviewAnnouncement,
);
export const reviewListContacts = listOf(
  'reviewListContacts',
  'contacts',
  STAFF_ROLES,
  { zh: '联系方式', en: 'Contact cards' },
  views.reviewContact,
);
export const reviewGetContact = oneOf(
  'reviewGetContact',
  'contacts',
  STAFF_ROLES,
  { zh: '联系方式', en: 'A contact card' },
  views.reviewContact,
);
export const listReviewers = listOf(
  'listReviewers',
  'reviewers',
  [...LEAD_ROLES, 'system-admin'],
  { zh: '审核人员', en: 'Reviewers' },
  views.reviewer,
);
export const listPhrases = listOf(
  'listPhrases',
  'phrases',
  STAFF_ROLES,
  { zh: '常用语', en: 'Phrases' },
  views.phrase,
);
export const reviewListFilingRules = listOf(
  'reviewListFilingRules',
  'filing-rules',
  STAFF_ROLES,
  { zh: '业务规则', en: 'Filing rules' },
  views.reviewFilingRule,
);
export const reviewGetFilingRule = oneOf(
  'reviewGetFilingRule',
  'filing-rules',
  STAFF_ROLES,
  { zh: '业务规则', en: 'A filing rule' },
  views.reviewFilingRule,
);
export const listAuditEvents = listOf(
  'listAuditEvents',
  'audit-events',
  [...LEAD_ROLES, 'system-admin'],
  { zh: '审计记录', en: 'The audit trail' },
  views.auditEvent,
);
export const listJobs = listOf(
  'listJobs',
  'jobs',
  ['system-admin'],
  { zh: '任务', en: 'Jobs; dead letters among them' },
  views.job,
);
export const retryJob = defineOperation({
  ...base,
  id: 'retryJob',
  method: 'post',
  path: '/review/jobs/:id/retry',
  status: 200,
  access: ['system-admin'],
  summary: { zh: '重试任务', en: 'Try a dead job again' },
  params: z.object({ id: z.string().regex(/^\d{1,19}$/) }),
  output: done,
});
export const getDashboard = defineOperation({
  ...base,
  id: 'getDashboard',
  method: 'get',
  path: '/review/dashboard',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '工作台', en: 'My work today' },
  output: z.object({
    waiting: z.number().int(),
    mine: z.number().int(),
    overdue: z.number().int(),
    dueSoon: z.number().int(),
    resubmitted: z.number().int(),
    approvedAwaitingNotice: z.number().int(),
    byType: z.array(z.object({ type: z.string(), label: bilingual, waiting: z.number().int() })),
    decidedPerDay: z.array(
      z.object({
        date: isoDate,
        approved: z.number().int(),
        returned: z.number().int(),
        refused: z.number().int(),
      }),
    ),
  }),
});

/** `/filings/bulk` and `/filings/next` come before `/filings/:id/…`. */
export const reviewOperations = [
  reviewListFilings,
  bulkDecide,
  nextFiling,
  reviewGetFiling,
  claimFiling,
  releaseFiling,
  assignFiling,
  approveFiling,
  returnFiling,
  refuseFiling,
  revokeDecision,
  getChecks,
  reviewGetChanges,
  reviewGetHistory,
  reviewGetScan,
  reviewGetForm,
  reviewListRegistrations,
  reviewGetRegistration,
  reviewGetCertificate,
  reviewGetChangeRecords,
  listResultNotices,
  getResultNotice,
  createResultNotice,
  deleteResultNotice,
  publishResultNotice,
  reviewListApplicants,
  reviewGetApplicant,
  reviewListQualifications,
  reviewGetQualification,
  reviewListEducation,
  reviewListAuthorities,
  reviewGetAuthority,
  reviewListAnnouncements,
  reviewListContacts,
  reviewGetContact,
  listReviewers,
  listPhrases,
  reviewListFilingRules,
  reviewGetFilingRule,
  listAuditEvents,
  listJobs,
  retryJob,
  getDashboard,
] as const;
