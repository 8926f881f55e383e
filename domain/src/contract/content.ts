import { z } from 'zod';
import { bilingual, idParams, instant, isoDate, pageQuery, paginationMeta } from './common';
import { defineOperation } from './operation';

const announcementSummary = z.object({
  id: z.number().int(),
  title: z.string(),
  kind: z.enum(['notice', 'result', 'guide']),
  pinned: z.boolean(),
  publishedAt: instant,
  excerpt: z.string(),
});
export type AnnouncementSummary = z.infer<typeof announcementSummary>;

export const resultLine = z.object({
  name: z.string(),
  idNumberMasked: z.string(),
  employer: z.string(),
  specialty: z.string(),
  certificateNumber: z.string(),
  validFrom: isoDate,
  validTo: isoDate,
});

export const announcementDetail = announcementSummary.extend({
  body: z.string().meta({ description: 'Markdown; rendered by the portal with no HTML allowed' }),
  authorityName: z.string().nullable(),
  attachments: z.array(
    z.object({
      name: z.string(),
      url: z.string().meta({ description: 'Relative to the site', example: '/api/media/notice_1a2b3c.pdf' }),
      mediaType: z.string(),
      bytes: z.number().int(),
    }),
  ),
  results: z.array(resultLine),
});
export type AnnouncementDetail = z.infer<typeof announcementDetail>;

export const contactCard = z.object({
  authorityCode: z.string(),
  authorityName: z.string(),
  office: z.string(),
  address: z.string(),
  telephone: z.string(),
  fax: z.string().nullable(),
  email: z.string().nullable(),
  officeHours: z.string(),
  website: z.string().nullable(),
});
export type ContactCard = z.infer<typeof contactCard>;

export const authoritySchema = z.object({
  code: z.string(),
  name: bilingual,
  kind: z.enum(['province', 'corps', 'department', 'ministry']),
});

/** The rule in force as data; its exact schema is `filingRuleSchema` of the domain. */
export const filingRuleView = z
  .object({ type: z.string(), version: z.number().int(), label: bilingual })
  .loose();

export const verification = z.object({
  outcome: z.enum([
    'genuine',
    'lapsed',
    'suspended',
    'cancelled',
    'revoked',
    'void',
    'replaced',
    'forged',
    'unknown',
  ]),
  certificateNumber: z.string(),
  name: z.string().nullable(),
  employer: z.string().nullable(),
  specialty: z.string().nullable(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  state: z.string().nullable(),
  authorityName: z.string().nullable(),
  replacedBy: z.string().nullable(),
  checkedAt: instant,
});
export type Verification = z.infer<typeof verification>;

const locale = z.object({ locale: z.enum(['zh-CN', 'en']).optional() });

export const listAnnouncements = defineOperation({
  id: 'listAnnouncements',
  method: 'get',
  path: '/announcements',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '公告', en: 'Published announcements, pinned first, newest first' },
  query: pageQuery.extend({
    q: z.string().max(100).optional(),
    kind: z.enum(['notice', 'result', 'guide']).optional(),
  }),
  output: z.array(announcementSummary),
  meta: paginationMeta,
});
export const getAnnouncement = defineOperation({
  id: 'getAnnouncement',
  method: 'get',
  path: '/announcements/:id',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '公告详情', en: 'One announcement' },
  params: idParams,
  output: announcementDetail,
});
export const listContacts = defineOperation({
  id: 'listContacts',
  method: 'get',
  path: '/contacts',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '各初审机构联系方式', en: 'Contact cards of the first-review authorities' },
  query: z.object({ q: z.string().max(100).optional() }),
  output: z.array(contactCard),
});
export const listFaqs = defineOperation({
  id: 'listFaqs',
  method: 'get',
  path: '/faqs',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '常见问题', en: 'Frequent questions' },
  query: locale.extend({ q: z.string().max(100).optional() }),
  output: z.array(
    z.object({ id: z.number().int(), question: z.string(), answer: z.string(), topic: z.string() }),
  ),
});
export const getGuide = defineOperation({
  id: 'getGuide',
  method: 'get',
  path: '/guides/:slug',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '办事指南与操作说明', en: 'A guide' },
  params: z.object({ slug: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
  query: locale,
  output: z.object({
    slug: z.string(),
    title: z.string(),
    body: z.string(),
    ruleKey: z.string().nullable().meta({ description: 'The filing rule that the guide explains' }),
    updatedAt: instant,
  }),
});
export const listFilingRules = defineOperation({
  id: 'listFilingRules',
  method: 'get',
  path: '/filing-rules',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '现行业务规则', en: 'The filing rules in force' },
  output: z.array(filingRuleView),
});
export const getFilingRule = defineOperation({
  id: 'getFilingRule',
  method: 'get',
  path: '/filing-rules/:type',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '某类业务的现行规则', en: 'The rule in force for a filing type' },
  params: z.object({ type: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/) }),
  output: filingRuleView,
});
export const listAuthorities = defineOperation({
  id: 'listAuthorities',
  method: 'get',
  path: '/authorities',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '注册初审机构', en: 'The first-review authorities' },
  output: z.array(authoritySchema),
});
export const verifyCertificate = defineOperation({
  id: 'verifyCertificate',
  method: 'get',
  path: '/verify/:certificateNumber',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '证书核验', en: 'Is this certificate genuine?' },
  params: z.object({ certificateNumber: z.string().min(1).max(40) }),
  query: z.object({
    code: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'The code from the QR picture; a wrong one is reported as forged' }),
  }),
  output: verification,
  refusals: ['too-many-requests'],
});

export const contentOperations = [
  listAnnouncements,
  getAnnouncement,
  listContacts,
  listFaqs,
  getGuide,
  listFilingRules,
  getFilingRule,
  listAuthorities,
  verifyCertificate,
] as const;
