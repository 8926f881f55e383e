import type { Knex } from 'knex';
import { publishedFrom } from '../shared/published';

/** A published announcement; `id` is its lasting public id. */
export interface AnnouncementRow {
  id: number;
  /** Strapi's id of the published version, to which its files belong. */
  published_id: number;
  title: string;
  kind: 'notice' | 'result' | 'guide';
  body: string;
  excerpt: string | null;
  pinned: boolean | null;
  shown_at: Date;
  authority_code: string | null;
  result_notice_id: number | null;
}

/** Scheduled announcements count as published on from the chosen moment, whenever the editor pressed the button. */
const SHOWN_AT = 'coalesce(published.publish_on, published.published_at)';

/** Announcements that the public may see at `now`; one that is scheduled for later is not among them. */
export function visibleAnnouncements(db: Knex, now: Date): Knex.QueryBuilder {
  return publishedFrom(db, 'announcements').whereRaw(`${SHOWN_AT} <= ?`, [now]);
}

/** The columns of `AnnouncementRow`. */
export function selectAnnouncements(query: Knex.QueryBuilder, db: Knex): Knex.QueryBuilder {
  return query.select(
    'draft.id',
    'published.id as published_id',
    'published.title',
    'published.kind',
    'published.body',
    'published.excerpt',
    'published.pinned',
    db.raw(`${SHOWN_AT} as shown_at`),
    'published.authority_code',
    'published.result_notice_id',
  );
}

/** Pinned ones first, then the newest. */
export function orderAnnouncements(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query.orderByRaw(`coalesce(published.pinned, false) desc, ${SHOWN_AT} desc, draft.id desc`);
}
