import { z } from 'zod';
import { isIsoDate } from '../calendar/isoDate';
import { REVOCATION_GROUND_CODES } from '../revocationGrounds';
import { idParams, isoDate } from './common';
import { defineOperation, LEAD_ROLES, MINISTRY_ROLES, REVIEWER_ROLES } from './operation';
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
export const reviewGetRegistrationHistory = defineOperation({
  ...reviewBase,
  id: 'reviewGetRegistrationHistory',
  method: 'get',
  path: '/review/registrations/:id/history',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '注册的全部历史', en: 'Everything that happened to a registration, oldest first' },
  params: idParams,
  output: z.array(views.registrationEvent),
});
export const reviewGetRegistrationAsOf = defineOperation({
  ...reviewBase,
  id: 'reviewGetRegistrationAsOf',
  method: 'get',
  path: '/review/registrations/:id/as-of/:date',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '注册在某日的状态', en: 'The registration as it was at the end of a past day' },
  params: idParams.extend({ date: isoDate.refine(isIsoDate) }),
  output: views.reviewRegistration,
});
const ministryAct = {
  ...reviewBase,
  method: 'post',
  status: 200,
  access: MINISTRY_ROLES,
  ifMatch: true,
  idempotent: true,
  params: idParams,
  output: views.reviewRegistration,
  refusals: ['wrong-state'],
} as const;
const reason = z.string().trim().min(2).max(1000);
export const reissueRegistration = defineOperation({
  ...ministryAct,
  id: 'reissueRegistration',
  path: '/review/registrations/:id/reissue',
  summary: {
    zh: '换发新号（原编号作废）；返回新的注册',
    en: 'Give new numbers, the old ones are void; answers the new registration',
  },
  body: z.strictObject({ ground: reason }),
});
export const revokeRegistration = defineOperation({
  ...ministryAct,
  id: 'revokeRegistration',
  path: '/review/registrations/:id/revoke',
  summary: { zh: '撤销注册', en: 'Revoke the registration for a legal ground' },
  body: z.strictObject({ ground: z.enum(REVOCATION_GROUND_CODES), text: reason }),
});
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
  refusals: ['not-ready', 'wrong-state', 'missing-glyph'],
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

export const reviewGetSeal = defineOperation({
  ...reviewBase,
  id: 'reviewGetSeal',
  method: 'get',
  path: '/review/registrations/:id/seal.pdf',
  status: 200,
  envelope: 'pdf',
  access: REVIEWER_ROLES,
  summary: { zh: '执业专用章印模', en: 'The picture of the practice seal' },
  params: idParams,
  refusals: ['wrong-state', 'missing-glyph'],
});

export const reviewGetRevocation = defineOperation({
  ...reviewBase,
  id: 'reviewGetRevocation',
  method: 'get',
  path: '/review/registrations/:id/revocation.pdf',
  status: 200,
  envelope: 'pdf',
  access: REVIEWER_ROLES,
  summary: { zh: '撤销注册决定书', en: 'The decision that revoked the registration' },
  params: idParams,
  refusals: ['not-ready', 'missing-glyph'],
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
