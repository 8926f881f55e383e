import { z } from 'zod';
import { idParams } from './common';
import { defineOperation, LEAD_ROLES, REVIEWER_ROLES } from './operation';
import { listOf, oneOf, reviewBase } from './reviewDialect';
import * as views from './reviewViews';

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
  ...reviewBase,
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
  ...reviewBase,
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
  ...reviewBase,
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
  refusals: ['wrong-state', 'rule-refused', 'not-found'],
});
export const deleteResultNotice = defineOperation({
  ...reviewBase,
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
  ...reviewBase,
  id: 'publishResultNotice',
  method: 'post',
  path: '/review/result-notices/:id/publish',
  status: 200,
  access: LEAD_ROLES,
  idempotent: true,
  summary: { zh: '发布公告（注册随之生效）', en: 'Publish; the registrations take effect' },
  params: idParams,
  output: views.resultNotice,
  refusals: ['wrong-state', 'own-filing', 'recused'],
});
