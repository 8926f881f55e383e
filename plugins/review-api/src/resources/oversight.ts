import type { getReviewer, OutputOf, Role } from '@zaoce/domain';
import { fromJson, toInstant } from '@zaoce/platform';
import { z } from 'zod';
import { applySearch } from './search';
import type { SqlResource } from './sqlResource';

const q = z.string().trim().min(1).max(60).optional();

interface ReviewerRow {
  id: number;
  name: string;
  username: string;
  email: string;
  role: Role;
  authority_code: string | null;
  blocked: boolean | null;
  claimed: string;
  version: number;
}

const reviewerFilter = z.strictObject({ q, role: z.string().max(40).optional() });

/** The staff of an authority with how many filings each holds. */
export const reviewers: SqlResource<typeof reviewerFilter, ReviewerRow, OutputOf<typeof getReviewer>> = {
  name: 'reviewers',
  from: (knex) =>
    knex.from(
      knex.raw(`(select u.id, s.name, u.username, u.email, r.type as role, s.authority_code, u.blocked, s.version,
          (select count(*) from filings f where f.assignee_id = u.id and f.state = 'in-review') as claimed
        from account_staff s join up_users u on u.id = s.user_id
        join up_users_role_lnk l on l.user_id = u.id join up_roles r on r.id = l.role_id) as t`),
    ),
  idColumn: 'id',
  columns: ['id', 'name', 'username', 'email', 'role', 'authority_code', 'blocked', 'claimed', 'version'],
  authorityColumn: 'authority_code',
  sortable: { id: 'id', name: 'name', username: 'username', role: 'role', claimed: 'claimed' },
  filter: reviewerFilter,
  applyFilter: (query, filter) => {
    if (filter.q) applySearch(query, filter.q, { prefixes: ['name', 'username'] });
    if (filter.role) query.where('role', filter.role);
  },
  toView: (row) => ({
    id: row.id,
    name: row.name,
    username: row.username,
    email: row.email,
    role: row.role,
    authorityCode: row.authority_code,
    blocked: row.blocked ?? false,
    claimed: Number(row.claimed),
    version: row.version,
  }),
};

interface AuditRow {
  id: string;
  at: Date;
  action: string;
  actor_id: number | null;
  actor_name: string;
  actor_role: string;
  subject_type: string;
  subject_id: string;
  authority_code: string | null;
  request_id: string | null;
  details: unknown;
}

const auditFilter = z.strictObject({
  q,
  action: z.string().max(60).optional(),
  actorId: z.number().int().optional(),
  subjectType: z.string().max(40).optional(),
  subjectId: z.string().max(60).optional(),
  actor: z.string().trim().min(1).max(60).optional(),
  authorityCode: z.string().max(10).optional(),
  requestId: z.string().trim().max(64).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const auditEvents: SqlResource<typeof auditFilter, AuditRow, object> = {
  name: 'audit-events',
  from: (knex) => knex('audit_events'),
  idColumn: 'id',
  columns: [
    'id',
    'at',
    'action',
    'actor_id',
    'actor_name',
    'actor_role',
    'subject_type',
    'subject_id',
    'authority_code',
    'request_id',
    'details',
  ],
  authorityColumn: 'authority_code',
  sortable: { id: 'id', at: 'at', action: 'action' },
  filter: auditFilter,
  applyFilter: (query, filter) => {
    if (filter.q) applySearch(query, filter.q, { prefixes: ['actor_name', 'action', 'subject_id'] });
    if (filter.action) query.where('action', filter.action);
    if (filter.actorId !== undefined) query.where('actor_id', filter.actorId);
    if (filter.subjectType) query.where('subject_type', filter.subjectType);
    if (filter.subjectId) query.where('subject_id', filter.subjectId);
    if (filter.actor) applySearch(query, filter.actor, { prefixes: ['actor_name'] });
    if (filter.authorityCode) query.where('authority_code', filter.authorityCode);
    if (filter.requestId) query.where('request_id', filter.requestId);
    // Days are those of the office, not of the server.
    if (filter.from) query.whereRaw(`at >= (?::date)::timestamp at time zone 'Asia/Shanghai'`, [filter.from]);
    if (filter.to) query.whereRaw(`at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'`, [filter.to]);
  },
  toView: (row) => ({
    id: Number(row.id),
    at: toInstant(row.at),
    action: row.action,
    actorId: row.actor_id,
    actorName: row.actor_name,
    actorRole: row.actor_role,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    authorityCode: row.authority_code,
    requestId: row.request_id,
    details: fromJson<Record<string, unknown>>(row.details, {}),
  }),
};
