import { z } from 'zod';
import { bilingual, idParams, isoDate } from './common';
import { filingSummary, registrationView, returnItem } from './filingViews';
import { defineOperation } from './operation';

const applicant = ['applicant'] as const;

export const profile = z.object({
  name: z.string(),
  idNumberMasked: z.string(),
  gender: z.string(),
  birthDate: isoDate,
  authorityCode: z.string(),
  authorityName: z.string(),
  qualifications: z.array(
    z.object({
      specialty: z.string(),
      certificateNumber: z.string(),
      issuedOn: isoDate,
      managementNumber: z.string().nullable(),
    }),
  ),
  mobile: z.string(),
  email: z.string(),
  telephone: z.string().nullable(),
  address: z.string().nullable(),
  postalCode: z.string().nullable(),
  educationLevel: z.string().nullable(),
  employerName: z.string().nullable(),
  employerAddress: z.string().nullable(),
  employerPostalCode: z.string().nullable(),
  language: z.enum(['zh-CN', 'en']),
  reminders: z.boolean(),
  version: z.number().int(),
});
export type Profile = z.infer<typeof profile>;

/** Contact data: all that may be changed without a filing (manual, 信息查询 2). */
export const contactData = z
  .strictObject({
    mobile: z.string().max(40),
    email: z.string().max(254),
    telephone: z.string().max(40).nullable(),
    address: z.string().max(200).nullable(),
    postalCode: z.string().max(20).nullable(),
    educationLevel: z.string().max(40).nullable(),
    employerAddress: z.string().max(200).nullable(),
    employerPostalCode: z.string().max(20).nullable(),
    language: z.enum(['zh-CN', 'en']),
    reminders: z.boolean(),
  })
  .partial();

export const eligibilityView = z.object({
  type: z.string(),
  label: bilingual,
  allowed: z.boolean(),
  reasons: z.array(z.object({ code: z.string(), message: z.string() })),
  specialties: z.array(z.string()).meta({ description: 'For which specialties it is open now' }),
  registrationIds: z
    .array(z.number().int())
    .meta({ description: 'For which registrations it is open now; empty for filings that make one' }),
});

export const home = z.object({
  next: z.object({
    kind: z.enum([
      'continue-draft',
      'fix-return',
      'wait',
      'renew',
      'file-initial',
      'see-reasons',
      'collect-certificate',
      'all-well',
    ]),
    filingId: z.number().int().nullable(),
    registrationId: z.number().int().nullable(),
    dueOn: isoDate.nullable(),
    validTo: isoDate.nullable(),
  }),
  openFiling: filingSummary.nullable(),
  unreadMessages: z.number().int(),
  returned: z.array(z.object({ filing: filingSummary, reason: z.string(), items: z.array(returnItem) })),
  results: z.array(filingSummary),
  registrations: z.array(registrationView),
  due: z.array(
    z.object({
      registrationId: z.number().int(),
      certificateNumber: z.string(),
      opensOn: isoDate,
      dueOn: isoDate,
      validTo: isoDate,
    }),
  ),
});
export type Home = z.infer<typeof home>;

export const educationRecord = z.object({
  id: z.number().int(),
  year: z.string(),
  startsOn: isoDate,
  endsOn: isoDate,
  category: z.string(),
  content: z.string(),
  mode: z.string(),
  provider: z.string(),
  hours: z.string(),
  source: z.literal('association'),
});

export const getMe = defineOperation({
  id: 'getMe',
  method: 'get',
  path: '/me',
  tag: 'me',
  access: applicant,
  envelope: 'data',
  status: 200,
  summary: { zh: '基本信息查看', en: 'My basic information' },
  output: profile,
});
export const updateMe = defineOperation({
  id: 'updateMe',
  method: 'patch',
  path: '/me',
  tag: 'me',
  access: applicant,
  envelope: 'data',
  status: 200,
  ifMatch: true,
  summary: { zh: '基本信息修改（仅联系信息）', en: 'Change my contact data' },
  body: contactData,
  output: profile,
  refusals: ['rule-refused'],
});
export const getHome = defineOperation({
  id: 'getHome',
  method: 'get',
  path: '/me/home',
  tag: 'me',
  access: applicant,
  envelope: 'data',
  status: 200,
  summary: { zh: '登录首页', en: 'Results, returned filings, what is due, the open filing' },
  output: home,
});
export const listMyRegistrations = defineOperation({
  id: 'listMyRegistrations',
  method: 'get',
  path: '/me/registrations',
  tag: 'me',
  access: applicant,
  envelope: 'data',
  status: 200,
  summary: { zh: '我的注册', en: 'My registrations' },
  output: z.array(registrationView),
});
export const getMyCertificate = defineOperation({
  id: 'getMyCertificate',
  method: 'get',
  path: '/me/registrations/:id/certificate.pdf',
  tag: 'me',
  access: applicant,
  envelope: 'pdf',
  status: 200,
  summary: { zh: '注册证书', en: 'The registration certificate' },
  params: idParams,
  refusals: ['not-ready', 'wrong-state', 'missing-glyph'],
});
export const getMyChangeRecords = defineOperation({
  id: 'getMyChangeRecords',
  method: 'get',
  path: '/me/registrations/:id/change-records.pdf',
  tag: 'me',
  access: applicant,
  envelope: 'pdf',
  status: 200,
  summary: { zh: '注册证书变更栏', en: 'The change-record page' },
  params: idParams,
  refusals: ['not-ready'],
});
export const getMySeal = defineOperation({
  id: 'getMySeal',
  method: 'get',
  path: '/me/registrations/:id/seal.pdf',
  tag: 'me',
  access: applicant,
  envelope: 'pdf',
  status: 200,
  summary: { zh: '执业专用章印模', en: 'The picture of my practice seal' },
  params: idParams,
  refusals: ['wrong-state', 'missing-glyph'],
});
export const getMyRevocation = defineOperation({
  id: 'getMyRevocation',
  method: 'get',
  path: '/me/registrations/:id/revocation.pdf',
  tag: 'me',
  access: applicant,
  envelope: 'pdf',
  status: 200,
  summary: { zh: '撤销注册决定书', en: 'The decision that revoked my registration' },
  params: idParams,
  refusals: ['not-ready', 'missing-glyph'],
});
export const listMyEducation = defineOperation({
  id: 'listMyEducation',
  method: 'get',
  path: '/me/education',
  tag: 'me',
  access: applicant,
  envelope: 'data',
  status: 200,
  summary: { zh: '已关联的继续教育', en: 'Continuing education known about me' },
  output: z.array(educationRecord),
});
export const getEligibility = defineOperation({
  id: 'getEligibility',
  method: 'get',
  path: '/me/eligibility',
  tag: 'me',
  access: applicant,
  envelope: 'data',
  status: 200,
  summary: { zh: '各类业务能否办理及原因', en: 'For each filing type: open to me or not, and why' },
  output: z.array(eligibilityView),
});

export const meOperations = [
  getMe,
  updateMe,
  getHome,
  listMyRegistrations,
  getMyCertificate,
  getMyChangeRecords,
  getMySeal,
  getMyRevocation,
  listMyEducation,
  getEligibility,
] as const;
