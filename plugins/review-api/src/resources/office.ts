import type { OutputOf, saveContact } from '@zaoce/domain';
import { fromJson, toInstant } from '@zaoce/platform';
import type { Knex } from 'knex';
import { z } from 'zod';
import { applySearch } from './search';
import type { SqlResource } from './sqlResource';

const q = z.string().trim().min(1).max(60).optional();
const searchOnly = z.strictObject({ q });

/**
 * What is published of a content type, under the ids that the public sees: the draft's, because the published version
 * gets a new one whenever it is published again. Drafts are the editors' own.
 *
 * @param shownAt the moment from which the public sees it, as SQL over the published version `p`
 */
function published(knex: Knex, table: string, shownAt = 'p.published_at'): Knex.QueryBuilder {
  return knex.from(
    knex.raw(
      `(select p.*, d.id as public_id, ${shownAt} as shown_at
        from ?? p join ?? d on d.document_id = p.document_id and d.published_at is null
        where p.published_at is not null and ${shownAt} <= timezone('utc', now())) as t`,
      [table, table],
    ),
  );
}

interface AuthorityRow {
  id: number;
  code: string;
  name: string;
  name_en: string;
  kind: string;
}

export const authorities: SqlResource<typeof searchOnly, AuthorityRow, object> = {
  name: 'authorities',
  from: (knex) => knex('authorities'),
  idColumn: 'id',
  columns: ['id', 'code', 'name', 'name_en', 'kind'],
  authorityColumn: null,
  sortable: { id: 'id', code: 'code', name: 'name', kind: 'kind' },
  filter: searchOnly,
  applyFilter: (query, filter) => {
    if (filter.q) applySearch(query, filter.q, { prefixes: ['name', 'name_en', 'code'] });
  },
  toView: (row) => ({ id: row.id, code: row.code, name: row.name, nameEn: row.name_en, kind: row.kind }),
};

interface AnnouncementRow {
  public_id: number;
  title: string;
  kind: string;
  pinned: boolean | null;
  shown_at: Date;
  authority_code: string | null;
}

export const announcements: SqlResource<typeof searchOnly, AnnouncementRow, object> = {
  name: 'announcements',
  from: (knex) => published(knex, 'announcements', 'coalesce(p.publish_on, p.published_at)'),
  idColumn: 'public_id',
  columns: ['public_id', 'title', 'kind', 'pinned', 'shown_at', 'authority_code'],
  authorityColumn: null,
  sortable: { publishedAt: 'shown_at', id: 'public_id', title: 'title', kind: 'kind' },
  filter: searchOnly,
  applyFilter: (query, filter) => {
    if (filter.q) applySearch(query, filter.q, { prefixes: ['title'] });
  },
  toView: (row) => ({
    id: row.public_id,
    title: row.title,
    kind: row.kind,
    pinned: row.pinned ?? false,
    publishedAt: toInstant(row.shown_at),
    authorityCode: row.authority_code,
  }),
};

interface ContactRow {
  public_id: number;
  authority_code: string;
  office: string;
  address: string;
  telephone: string;
  fax: string | null;
  email: string | null;
  office_hours: string;
  website: string | null;
  version: number | null;
  shown_at: Date;
  changed_by: string | null;
}

export const contacts: SqlResource<typeof searchOnly, ContactRow, OutputOf<typeof saveContact>> = {
  name: 'contacts',
  from: (knex) => published(knex, 'contacts'),
  idColumn: 'public_id',
  columns: [
    'public_id',
    'authority_code',
    'office',
    'address',
    'telephone',
    'fax',
    'email',
    'office_hours',
    'website',
    'version',
    'shown_at',
    'changed_by',
  ],
  authorityColumn: null,
  sortable: { id: 'public_id', authorityCode: 'authority_code', office: 'office' },
  filter: searchOnly,
  applyFilter: (query, filter) => {
    if (filter.q) applySearch(query, filter.q, { prefixes: ['office', 'address', 'authority_code'] });
  },
  toView: (row) => ({
    id: row.public_id,
    authorityCode: row.authority_code,
    office: row.office,
    address: row.address,
    telephone: row.telephone,
    fax: row.fax,
    email: row.email,
    officeHours: row.office_hours,
    website: row.website,
    version: row.version ?? 1,
    changedAt: toInstant(row.shown_at),
    changedBy: row.changed_by,
  }),
};

interface PhraseRow {
  id: number;
  kind: 'return' | 'refuse' | 'approve';
  defect_code: string | null;
  text: string;
  sort_order: number | null;
}

const phraseFilter = z.strictObject({ q, kind: z.enum(['return', 'refuse', 'approve']).optional() });

export const phrases: SqlResource<typeof phraseFilter, PhraseRow, object> = {
  name: 'phrases',
  from: (knex) => knex('phrases'),
  idColumn: 'id',
  columns: ['id', 'kind', 'defect_code', 'text', 'sort_order'],
  authorityColumn: null,
  sortable: { sortOrder: 'sort_order', id: 'id', defectCode: 'defect_code', kind: 'kind' },
  filter: phraseFilter,
  applyFilter: (query, filter) => {
    if (filter.q) applySearch(query, filter.q, { prefixes: ['text', 'defect_code'] });
    if (filter.kind) query.where('kind', filter.kind);
  },
  toView: (row) => ({
    id: row.id,
    kind: row.kind,
    defectCode: row.defect_code,
    text: row.text,
    sortOrder: row.sort_order ?? 0,
  }),
};

interface RuleRow {
  id: number;
  rule_key: string;
  type: string;
  version: number;
  label_zh: string;
  label_en: string;
  in_force: boolean;
  rule: unknown;
}

const ruleFilter = z.strictObject({ type: z.string().max(40).optional(), inForce: z.boolean().optional() });

export const filingRules: SqlResource<typeof ruleFilter, RuleRow, object> = {
  name: 'filing-rules',
  from: (knex) => knex('filing_rules'),
  idColumn: 'id',
  columns: ['id', 'rule_key', 'type', 'version', 'label_zh', 'label_en', 'in_force', 'rule'],
  authorityColumn: null,
  sortable: { id: 'id', key: 'rule_key', type: 'type', version: 'version' },
  filter: ruleFilter,
  applyFilter: (query, filter) => {
    if (filter.type) query.where('type', filter.type);
    if (filter.inForce !== undefined) query.where('in_force', filter.inForce);
  },
  toView: (row) => ({
    id: row.id,
    key: row.rule_key,
    type: row.type,
    version: row.version,
    label: { zh: row.label_zh, en: row.label_en },
    inForce: row.in_force,
    rule: fromJson<Record<string, unknown>>(row.rule, {}),
  }),
};
