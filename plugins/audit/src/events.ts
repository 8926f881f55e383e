/** What may be recorded. Persisted words: add, never rename. */
export type AuditAction =
  | 'account.code-requested'
  | 'account.claimed'
  | 'account.recovered'
  | 'account.signed-in'
  | 'account.sign-in-refused'
  | 'account.signed-out'
  | 'account.refresh-reused'
  | 'account.password-changed'
  | 'account.privacy-notice-accepted'
  | 'account.notices-changed'
  | 'applicant.contact-changed'
  | 'applicant.viewed'
  | 'filing.created'
  | 'filing.edited'
  | 'filing.deleted'
  | 'filing.printed'
  | 'filing.submitted'
  | 'filing.withdrawn'
  | 'filing.scans-saved'
  | 'filing.viewed'
  | 'filing.claimed'
  | 'filing.accepted'
  | 'filing.released'
  | 'filing.assigned'
  | 'filing.recused'
  | 'filing.deadline-extended'
  | 'filing.approved'
  | 'filing.returned'
  | 'filing.refused'
  | 'filing.decision-revoked'
  | 'filing.took-effect'
  | 'scan.uploaded'
  | 'scan.removed'
  | 'scan.viewed'
  | 'registration.created'
  | 'registration.lapsed'
  | 'registration.renewed'
  | 'registration.information-changed'
  | 'registration.employer-changed'
  | 'registration.transferred'
  | 'registration.cancelled'
  | 'registration.reprinted'
  | 'registration.reissued'
  | 'registration.voided'
  | 'registration.suspended'
  | 'registration.resumed'
  | 'registration.revoked'
  | 'registration.viewed'
  | 'document.issued'
  | 'document.viewed'
  | 'result-notice.created'
  | 'result-notice.deleted'
  | 'result-notice.published'
  | 'qualification.viewed'
  | 'rule.created'
  | 'rule.changed'
  | 'rule.retired'
  | 'rule.reinstated'
  | 'calendar.loaded'
  | 'content.published'
  | 'content.unpublished'
  | 'content.deleted'
  | 'contact.changed'
  | 'message-template.changed'
  | 'message-template.reset'
  | 'job.retried'
  | 'seed.loaded';

export interface AuditEntry {
  action: AuditAction;
  actor: { userId: number | null; name: string; role: string };
  subject: { type: string; id: string | number };
  /** The authority whose matter it is; decides who may read the entry, and its chain. */
  authorityCode: string | null;
  requestId?: string;
  ip?: string;
  /** Facts needed to understand the entry later; never ID numbers, passwords or whole texts of a person. */
  details?: Record<string, unknown>;
}

/** The actor of entries that nobody caused: the worker, the seed. */
export const SYSTEM_ACTOR = { userId: null, name: '系统', role: 'system' } as const;
