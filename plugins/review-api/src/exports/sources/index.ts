import type { ExportedResource } from '@zaoce/domain';
import type { ExportSource } from '../source';
import { filings } from './filings';
import { announcements, authorities, contacts, filingRules, phrases, reviewers } from './office';
import { auditEvents, jobs } from './oversight';
import { applicants, education, qualifications } from './people';
import { registrations, resultNotices, voidNumbers } from './register';

/** Every list that can be had as a file. */
export const SOURCES: Record<ExportedResource, ExportSource> = {
  filings,
  registrations,
  'void-numbers': voidNumbers,
  'result-notices': resultNotices,
  applicants,
  qualifications,
  'education-records': education,
  authorities,
  announcements,
  contacts,
  reviewers,
  phrases,
  'filing-rules': filingRules,
  'audit-events': auditEvents,
  jobs,
};
