import { z } from 'zod';
import { done } from './common';
import { defineOperation, LEAD_ROLES, REVIEWER_ROLES, STAFF_ROLES } from './operation';
import { listOf, oneOf, reviewBase } from './reviewDialect';
import * as views from './reviewViews';

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
export const listPhrases = listOf(
  'listPhrases',
  'phrases',
  STAFF_ROLES,
  { zh: '常用语', en: 'Phrases' },
  views.phrase,
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
  ...reviewBase,
  id: 'retryJob',
  method: 'post',
  path: '/review/jobs/:id/retry',
  status: 200,
  access: ['system-admin'],
  summary: { zh: '重试任务', en: 'Try a dead job again' },
  params: z.object({ id: z.string().regex(/^\d{1,19}$/) }),
  output: done,
});
